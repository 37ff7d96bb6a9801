import { refusal } from '../errors.js';

/** The body of a webhook as it came. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/** The bytes that were signed. */
export function rawBytes(body: RawBody): Uint8Array {
  if (typeof body === 'string') {
    return new TextEncoder().encode(body);
  }
  if (body instanceof ArrayBuffer) {
    return new Uint8Array(body);
  }
  if (body instanceof Uint8Array) {
    return body;
  }
  throw refusal('body', 'must be the raw body, text or bytes, and not what was parsed from it', 'webhook');
}

/** What every call needs as text; a missing secret is a mistake in the server, not in the webhook. */
export function secretText(secret: string): string {
  if (typeof secret !== 'string' || secret === '') {
    throw refusal('secret', 'must be the secret of the webhook, a text that is not empty', 'webhook');
  }
  return secret;
}
