// How one gets in: by a key, or by a login and a password.
import type { CloudTips, Planado, Qugo } from 'gigwire';
import type { Platform } from '../platforms/platforms';

/** The client of each platform that is connected beside Solar Staff. */
export interface Clients {
  planado: Planado;
  cloudtips: CloudTips;
  qugo: Qugo;
}
export type Connectable = keyof Clients & Platform;

/** What a person fills in; what a platform has no use for stays empty. */
export interface Credentials {
  baseUrl: string;
  /** Where the tokens of CloudTips come from. */
  identityUrl: string;
  username: string;
  password: string;
  key: string;
}

interface Door {
  kind: 'key' | 'login';
  /** Where a sandbox answers, beside this page. */
  path: string;
  identityPath?: string;
  /** Where the platform is, if the cabinet was built for one. */
  builtFor: string | undefined;
  /** What every sandbox lets in. */
  demo: Partial<Credentials>;
}

export const DOORS: Record<Connectable, Door> = {
  planado: {
    kind: 'key',
    path: '/planado',
    builtFor: import.meta.env.VITE_GIGWIRE_PLANADO_URL,
    demo: { key: 'planado-demo-key' },
  },
  cloudtips: {
    kind: 'login',
    path: '/cloudtips/api',
    identityPath: '/cloudtips/identity',
    builtFor: import.meta.env.VITE_GIGWIRE_CLOUDTIPS_URL,
    demo: { username: 'partner@gigwire.test', password: 'partner-password' },
  },
  qugo: { kind: 'key', path: '/qugo', builtFor: import.meta.env.VITE_GIGWIRE_QUGO_URL, demo: { key: 'qugo-demo-token' } },
};

/** An empty form, with the addresses where the platform answers unless someone says otherwise: beside this page. */
export const emptyCredentials = (platform: Connectable, origin: string = window.location.origin): Credentials => {
  const { builtFor, path, identityPath } = DOORS[platform];
  return {
    baseUrl: new URL(builtFor || path, origin).href,
    identityUrl: identityPath ? new URL(import.meta.env.VITE_GIGWIRE_CLOUDTIPS_IDENTITY_URL || identityPath, origin).href : '',
    username: '',
    password: '',
    key: '',
  };
};
