import type { Tokens } from 'gigwire';

/** What a reload of this tab needs. The password is never here. */
export interface StoredSession {
  baseUrl: string;
  username: string;
  companyId: number | null;
  tokens: Tokens;
}

const KEY = 'gigwire-session';

/** The session of this tab, if there is one; what cannot be read is none. */
export const loadSession = (): StoredSession | null => {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (stored === null || typeof stored !== 'object') return null;
    const { baseUrl, username, companyId, tokens } = stored as Partial<StoredSession>;
    if (typeof baseUrl !== 'string' || typeof username !== 'string' || typeof tokens?.token !== 'string') return null;
    return { baseUrl, username, companyId: typeof companyId === 'number' ? companyId : null, tokens };
  } catch {
    return null;
  }
};

export const saveSession = (session: StoredSession): void => sessionStorage.setItem(KEY, JSON.stringify(session));

export const forgetSession = (): void => sessionStorage.removeItem(KEY);
