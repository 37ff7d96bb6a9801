import type { Dictionary } from '../i18n/en';

/** Why something is so, as gigwire tells it. */
export interface Reason {
  code: string | null;
  /** Which entry it is about, if it is about one. */
  argument?: string;
  /** In English, or in the platform's own words. */
  message: string;
}

/** A reason in the reader's language, where its code is known; otherwise as it came. */
export const tellReason = ({ code, argument, message }: Reason, { reasons }: Dictionary): string => {
  const { whole, begun, entries } = reasons;
  const text = whole[code ?? ''] ?? begun[code ?? ''];
  if (code === null || text === undefined) return message;
  const said = text.replace('{entry}', entries[argument ?? ''] ?? entries.any ?? '');
  return begun[code] === undefined ? said : `${said} (${message})`;
};
