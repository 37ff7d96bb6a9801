import { randomUuid } from '../create/randomUuid';

/**
 * The journal of what is done with one file, so that whoever hands it over again goes on where it was, and nothing is done twice. Pages
 * without https cannot tell files apart: there each time is a new one.
 */
export const fileJournal = async (kind: string, place: string, file: File): Promise<string> => {
  if (!globalThis.crypto.subtle) return `${kind} ${randomUuid()}`;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const text = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${kind} ${place} ${text}`;
};
