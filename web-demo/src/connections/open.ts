import type { CloudTips } from 'gigwire';
import { ONE_PAGE } from '../api/listing';
import type { Clients, Connectable, Credentials } from './doors';
import { type StoredLogin, saveLogin, storedLogin } from './storage';

/** A platform that let us in. */
export interface Connected<P extends Connectable = Connectable> {
  api: Clients[P];
  baseUrl: string;
  /** Who is connected, or where: what a person recognises a connection by. */
  who: string;
}

/** A key is not looked at before a call is made with it, so one is made: whoever mistyped it is told here. */
const proven = async <C extends { close: () => void }>(api: C, call: (api: C) => Promise<unknown>): Promise<C> => {
  try {
    await call(api);
    return api;
  } catch (error) {
    api.close();
    throw error;
  }
};

const firstPage = (pages: AsyncGenerator<unknown>): Promise<unknown> => pages.next().finally(() => pages.return(undefined));

const hostOf = (address: string): string => new URL(address, window.location.href).host;

type Opening = { [P in Connectable]: (credentials: Credentials) => Promise<Connected<P>> };

/** Connects; throws what the platform says. The keys are kept by the clients alone, and of a login only the tokens are stored. */
export const OPEN: Opening = {
  planado: async ({ baseUrl, key }) => {
    const { Planado } = await import('gigwire/planado');
    const api = await proven(await Planado.connect({ baseUrl, key }), ({ territories }) =>
      firstPage(territories.list({}, ONE_PAGE).pages()),
    );
    return { api, baseUrl, who: hostOf(baseUrl) };
  },
  qugo: async ({ baseUrl, key }) => {
    const { Qugo } = await import('gigwire/qugo');
    const api = await proven(await Qugo.connect({ baseUrl, key }), ({ employees }) =>
      firstPage(employees.list({ pageSize: 1 }, ONE_PAGE).pages()),
    );
    return { api, baseUrl, who: hostOf(baseUrl) };
  },
  cloudtips: async ({ baseUrl, identityUrl, username, password }) => {
    const { CloudTips } = await import('gigwire/cloudtips');
    const door = await CloudTips.connect({ baseUrl, identityUrl, username, password });
    const { tokens } = door;
    // The client that knows the password ends here; the one that works has tokens only.
    door.close();
    if (!tokens) throw new Error('CloudTips gave no tokens');
    const stored = { baseUrl, identityUrl, username, tokens };
    saveLogin(stored);
    return resume(stored);
  },
};

/** Takes up a login of before, by its tokens. */
export const resume = async (stored: StoredLogin): Promise<Connected<'cloudtips'>> => {
  const { CloudTips } = await import('gigwire/cloudtips');
  const { baseUrl, identityUrl, username, tokens } = stored;
  const api: CloudTips = await CloudTips.connect({
    baseUrl,
    identityUrl,
    tokens,
    // The pair is replaced in what is stored now, which may be another login since.
    onTokens: (renewed) => saveLogin({ ...(storedLogin() ?? stored), tokens: renewed }),
  });
  return { api, baseUrl, who: username };
};
