// The real gigwire-sandbox with the cabinet, on a free port, and what a test may ask of its world.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TARGET = process.env.CARGO_TARGET_DIR ?? `${ROOT}target`;

const binary = () => {
  const named = process.env.GIGWIRE_SANDBOX_BIN;
  const found = named ?? ['release', 'debug'].map((profile) => `${TARGET}/${profile}/gigwire-sandbox`).find(existsSync);
  if (!found) throw new Error('no gigwire-sandbox: build it, or name it in GIGWIRE_SANDBOX_BIN');
  return found;
};

const cabinet = () => {
  const directory = process.env.GIGWIRE_CABINET ?? `${ROOT}web-demo/dist`;
  if (!existsSync(`${directory}/index.html`)) throw new Error('no cabinet: npm run build in web-demo');
  return directory;
};

export class Sandbox {
  #process;
  #origin;

  static async start() {
    const child = spawn(binary(), ['--listen', '127.0.0.1:0', '--seed', '1', '--static', cabinet()], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const origin = await new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`the sandbox said no address in time: ${said}`)), 20_000);
      const listen = (chunk) => {
        said += chunk;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
        if (!found) return;
        clearTimeout(late);
        resolve(found[0]);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`the sandbox ended with ${code}: ${said}`)));
    });
    return new Sandbox(child, origin);
  }

  constructor(process, origin) {
    this.#process = process;
    this.#origin = origin;
  }

  /** Where the cabinet is. */
  get cabinet() {
    return `${this.#origin}/cabinet/`;
  }

  /** What was paid, sent and received: the ledger's entries, oldest first. */
  async ledger() {
    return (await this.#ask('GET', 'ledger')).entries;
  }

  async ledgerIsSound() {
    return (await this.#ask('GET', 'ledger')).sound;
  }

  /** The messages to people, oldest first. */
  async messages() {
    return (await this.#ask('GET', 'outbox')).messages;
  }

  /** The code of the last text message. */
  async lastCode() {
    return (await this.messages()).findLast((message) => message.code)?.code;
  }

  /** Orders faults. */
  async order(...faults) {
    await this.#ask('POST', 'faults', { faults });
  }

  /** Takes back what was ordered. */
  async calm() {
    await this.#ask('DELETE', 'faults');
  }

  /** Changes how the world behaves; what is left out stays. */
  async set(settings) {
    await this.#ask('POST', 'settings', settings);
  }

  /** Everything as in the beginning. */
  async reset() {
    await this.calm();
    await this.#ask('POST', 'reset');
  }

  /** Lets time pass in the world, so that what happens by itself happens. */
  async pass(ms) {
    await this.#ask('POST', 'clock', { advance_ms: ms });
  }

  /** Somebody tips a person at CloudTips. */
  async tip(phone, amount) {
    await this.#ask('POST', 'cloudtips', { do: 'tip', phone, amount });
  }

  /** A call to a platform from elsewhere, with a key. */
  async call(method, path, key) {
    const response = await fetch(`${this.#origin}${path}`, { method, headers: { authorization: `Bearer ${key}` } });
    if (!response.ok) throw new Error(`${method} ${path}: HTTP ${response.status} ${await response.text()}`);
  }

  async stop() {
    if (this.#process.exitCode !== null) return;
    this.#process.removeAllListeners('exit');
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill();
    await ended;
  }

  async #ask(method, control, body) {
    const response = await fetch(`${this.#origin}/_sandbox/${control}`, { method, ...(body && { body: JSON.stringify(body) }) });
    if (!response.ok) throw new Error(`${method} ${control}: HTTP ${response.status} ${await response.text()}`);
    const text = await response.text();
    return text ? JSON.parse(text) : null;
  }
}
