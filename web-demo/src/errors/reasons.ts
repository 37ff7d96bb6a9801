import type { Dictionary } from '../i18n/en';

/** Why something is so, as gigwire tells it. */
export interface Reason {
  code: string | null;
  /** Which entry it is about, if it is about one. */
  argument?: string;
  /** In English, or in the platform's own words. */
  message: string;
}

/** What a person is told. */
export interface Told {
  text: string;
  /** What gigwire says of it itself, in English, where that is another language than the text's; it is shown as a quotation. */
  technical: string | null;
}

/** What gigwire says itself, behind a text of the reader's language, or as it is. */
export const quoting = (text: string, message: string, { reasons }: Dictionary): Told =>
  reasons.isForeign ? { text, technical: message } : { text: message, technical: null };

/** The reader's own name of an argument, such as `attributes[0].value`. */
export const nameOf = (argument: string | undefined, { reasons: { names, entries } }: Dictionary): string =>
  names[argument?.split(/[.[]/)[0] ?? ''] ?? entries.any ?? '';

/** Codes whose texts only begin: what gigwire says goes on. */
const BEGUN = [
  'not_sent',
  'not_seen',
  'no_row',
  'not_acceptable',
  'not_writable',
  'unreadable',
  'some_refused',
  'different_states',
  'counts',
];

/** A reason in the reader's language, where its code is known; otherwise as it came. */
export const tellReason = ({ code, argument, message }: Reason, t: Dictionary): Told => {
  const text = t.reasons.texts[code ?? ''];
  if (code === null || text === undefined) return { text: message, technical: null };
  const { entries } = t.reasons;
  return {
    text: text.replace('{entry}', entries[argument ?? ''] ?? entries.any ?? ''),
    technical: BEGUN.includes(code) ? message : null,
  };
};
