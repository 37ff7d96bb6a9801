import { type CodeChallenge, SolarStaff } from 'gigwire';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { forgetSession, loadSession, type StoredSession, saveSession } from './storage';

/** Who is signed in where, and the client that acts for them. */
export interface Session {
  api: SolarStaff;
  baseUrl: string;
  username: string;
  companyId: number | null;
}

export interface Credentials {
  baseUrl: string;
  username: string;
  password: string;
}

interface SessionControl {
  session: Session | null;
  /** The stored session is being picked up. */
  restoring: boolean;
  /** The last session ended by itself. */
  expired: boolean;
  /** Signs in; `askCode` asks a person for the 2FA code, null gives up. Throws what the platform says. */
  signIn: (credentials: Credentials, askCode: (challenge: CodeChallenge) => Promise<string | null>) => Promise<void>;
  signOut: () => void;
  /** The platform does not accept the tokens any more. */
  expire: () => void;
  /** Works for another company from now on; other tabs and programs of the same user are not affected. */
  switchCompany: (companyId: number) => Promise<void>;
}

const SessionContext = createContext<SessionControl | null>(null);

/** Where the platform answers unless someone says otherwise: beside this page. */
export const defaultBaseUrl = (): string =>
  new URL(import.meta.env.VITE_GIGWIRE_BASE_URL || '/solar_staff/api', window.location.origin).href;

const resume = (stored: StoredSession): Promise<SolarStaff> =>
  SolarStaff.connect({
    baseUrl: stored.baseUrl,
    tokens: stored.tokens,
    companyId: stored.companyId ?? undefined,
    // The pair is replaced in what is stored now, which may belong to another company since.
    onTokens: (tokens) => saveSession({ ...(loadSession() ?? stored), tokens }),
  });

export const SessionProvider = ({ children }: { children: ReactNode }) => {
  const [session, setSession] = useState<Session | null>(null);
  const [restoring, setRestoring] = useState(true);
  const [expired, setExpired] = useState(false);

  useEffect(() => {
    const stored = loadSession();
    if (!stored) {
      setRestoring(false);
      return;
    }
    let wanted = true;
    resume(stored)
      .then((api) => wanted && setSession({ api, ...pick(stored) }))
      .catch(() => forgetSession())
      .finally(() => wanted && setRestoring(false));
    return () => {
      wanted = false;
    };
  }, []);

  const enter = useCallback(async (stored: StoredSession) => {
    const api = await resume(stored);
    saveSession(stored);
    setExpired(false);
    setSession({ api, ...pick(stored) });
  }, []);

  const signIn = useCallback<SessionControl['signIn']>(
    async ({ baseUrl, username, password }, code) => {
      const door = await SolarStaff.connect({ baseUrl, username, password, code });
      const { tokens } = door;
      // The client that knows the password ends here; the one that works has tokens only.
      door.close();
      if (tokens) await enter({ baseUrl, username, companyId: null, tokens });
    },
    [enter],
  );

  const leave = useCallback(
    (byItself: boolean) => {
      forgetSession();
      session?.api.close();
      setSession(null);
      setExpired(byItself);
    },
    [session],
  );

  const switchCompany = useCallback(
    async (companyId: number) => {
      const stored = loadSession();
      if (!stored) return;
      // First, so that it cannot renew the tokens behind the back of its successor.
      session?.api.close();
      await enter({ ...stored, companyId });
    },
    [session, enter],
  );

  const control = useMemo<SessionControl>(
    () => ({ session, restoring, expired, signIn, signOut: () => leave(false), expire: () => leave(true), switchCompany }),
    [session, restoring, expired, signIn, leave, switchCompany],
  );
  return <SessionContext.Provider value={control}>{children}</SessionContext.Provider>;
};

const pick = ({ baseUrl, username, companyId }: StoredSession) => ({ baseUrl, username, companyId });

export const useSession = (): SessionControl => {
  const control = useContext(SessionContext);
  if (!control) throw new Error('useSession outside of SessionProvider');
  return control;
};

/** The client, where someone is signed in. */
export const useApi = (): SolarStaff => {
  const { session } = useSession();
  if (!session) throw new Error('useApi without a session');
  return session.api;
};
