// The users that every sandbox has.
import { SolarStaff } from '../../dist/index.js';
import { Sandbox } from '../../dist/sandbox.js';

export const BOT = { username: 'bot@gigwire.test', password: 'bot-password' };
export const DEMO = { username: 'demo@gigwire.test', password: 'demo-password' };

/** A fresh world and somebody logged in to it; `sent` counts requests by `METHOD path`. */
export async function connected(options = {}) {
  const sandbox = new Sandbox({ seed: 1 });
  const sent = [];
  const fetch = (url, init) => {
    sent.push(`${init.method} ${new URL(url).pathname.replace('/solar_staff/api', '')}`);
    return sandbox.fetch(url, init);
  };
  const api = await SolarStaff.connect({ ...BOT, baseUrl: sandbox.baseUrl, fetch, ...options });
  return { api, sandbox, sent };
}
