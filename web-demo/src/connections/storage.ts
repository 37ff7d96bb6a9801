// What a reload of this tab needs, under the same rule as for Solar Staff: a pair of tokens, which end by themselves, in
// sessionStorage. Never a password; and never a key, which opens an account until somebody revokes it.
import type { Tokens } from 'gigwire';

/** A login at CloudTips. */
export interface StoredLogin {
  baseUrl: string;
  identityUrl: string;
  username: string;
  tokens: Tokens;
}

const KEY = 'gigwire-cloudtips';

/** The login of this tab, if there is one; what cannot be read is none. */
export const storedLogin = (): StoredLogin | null => {
  try {
    const stored = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<StoredLogin> | null;
    if (stored === null || typeof stored !== 'object') return null;
    const { baseUrl, identityUrl, username, tokens } = stored;
    if (typeof baseUrl !== 'string' || typeof identityUrl !== 'string' || typeof username !== 'string') return null;
    return typeof tokens?.token === 'string' ? { baseUrl, identityUrl, username, tokens } : null;
  } catch {
    return null;
  }
};

export const saveLogin = (login: StoredLogin): void => sessionStorage.setItem(KEY, JSON.stringify(login));

export const forgetLogin = (): void => sessionStorage.removeItem(KEY);
