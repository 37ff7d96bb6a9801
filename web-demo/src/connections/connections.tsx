import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Clients, Connectable, Credentials } from './doors';
import { type Connected, OPEN, resume } from './open';
import { forgetLogin, storedLogin } from './storage';

type Open = { [P in Connectable]?: Connected<P> };

interface Connections {
  /** The platforms that are connected beside Solar Staff. */
  connected: Open;
  /** A stored login is being picked up. */
  restoring: boolean;
  /** Connections that ended by themselves. */
  ended: ReadonlySet<Connectable>;
  /** Connects; throws what the platform says. */
  connect: (platform: Connectable, credentials: Credentials) => Promise<void>;
  /** Ends a connection; `byItself`: the platform does not accept it any more. */
  disconnect: (platform: Connectable, byItself?: boolean) => void;
}

const ConnectionsContext = createContext<Connections | null>(null);

export const ConnectionsProvider = ({ children }: { children: ReactNode }) => {
  const [connected, setConnected] = useState<Open>({});
  const [restoring, setRestoring] = useState(() => storedLogin() !== null);
  const [ended, setEnded] = useState<ReadonlySet<Connectable>>(new Set());

  useEffect(() => {
    const stored = storedLogin();
    if (!stored) return;
    let wanted = true;
    resume(stored)
      .then((cloudtips) => (wanted ? setConnected((old) => ({ ...old, cloudtips })) : cloudtips.api.close()))
      .catch(() => forgetLogin())
      .finally(() => wanted && setRestoring(false));
    return () => {
      wanted = false;
    };
  }, []);

  const end = useCallback((platform: Connectable, byItself: boolean) => {
    setEnded((old) => {
      const next = new Set(old);
      if (byItself) next.add(platform);
      else next.delete(platform);
      return next;
    });
  }, []);

  const connect = useCallback(
    async (platform: Connectable, credentials: Credentials) => {
      const opened = await OPEN[platform](credentials);
      setConnected((old) => ({ ...old, [platform]: opened }));
      end(platform, false);
    },
    [end],
  );

  const disconnect = useCallback(
    (platform: Connectable, byItself = false) => {
      if (platform === 'cloudtips') forgetLogin();
      connected[platform]?.api.close();
      setConnected(({ [platform]: _, ...others }) => others);
      end(platform, byItself);
    },
    [connected, end],
  );

  const control = useMemo(
    () => ({ connected, restoring, ended, connect, disconnect }),
    [connected, restoring, ended, connect, disconnect],
  );
  return <ConnectionsContext.Provider value={control}>{children}</ConnectionsContext.Provider>;
};

export const useConnections = (): Connections => {
  const control = useContext(ConnectionsContext);
  if (!control) throw new Error('useConnections outside of ConnectionsProvider');
  return control;
};

/** The connection, where the platform is connected. */
export const useConnected = <P extends Connectable>(platform: P): Connected<P> => {
  const connected = useConnections().connected[platform];
  if (!connected) throw new Error(`${platform} is not connected`);
  return connected as Connected<P>;
};

/** The client, where the platform is connected. */
export const useClient = <P extends Connectable>(platform: P): Clients[P] => useConnected(platform).api;
