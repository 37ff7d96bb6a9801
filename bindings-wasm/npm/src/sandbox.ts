import { Instance, type WasmSource } from './instance.js';
import * as glue from './sandbox-core/gigwire_wasm.js';
import type { Fetch } from './transport.js';
import type { Json } from './values.js';
import { dispose } from './values.js';

const instance = /* @__PURE__ */ new Instance(
  glue,
  /* @__PURE__ */ new URL('./sandbox-core/gigwire_wasm_bg.wasm', import.meta.url),
);

/** Loads the sandbox's wasm module; the sandbox does it by itself with the first request. */
export function init(source?: WasmSource): Promise<void> {
  return instance.load(source);
}

/** How a world behaves. */
export interface SandboxOptions {
  /** From which everything made up follows (1). */
  seed?: number | undefined;
  /** How many tasks it starts with (120). */
  tasks?: number | undefined;
  /** Pays a task as often as asked, whatever its state: what a client must survive. */
  naive?: boolean | undefined;
}

/** A message that the platforms would have sent to a person. */
export interface SandboxMessage {
  id: number;
  /** ISO 8601. */
  at: string;
  channel: 'sms' | 'email';
  to: string;
  text: string;
  /** The 2FA code in it, if there is one. */
  code: string | null;
}

/** Something that goes wrong on purpose. */
export interface SandboxFault {
  /** Which requests; all if left out. */
  match?: { method?: string; path_prefix?: string };
  kind: 'status' | 'drop_after_act' | 'drop_before_act' | 'delay_ms' | 'expire_tokens' | 'html' | 'truncate';
  status?: number;
  /** Seconds. */
  retry_after?: number;
  delay_ms?: number;
  /** How many requests it strikes (1). */
  times?: number;
}

/** A webhook on its way to a company. */
export interface SandboxDelivery {
  /** Which one; the same when it is tried again. */
  id: number;
  url: string;
  /** `x-sign` is the signature. */
  headers: Record<string, string>;
  /** The exact text that is signed: see `verifyWebhook()`. */
  body: string;
}

/**
 * The platforms as one world in this process: pass `fetch` and `baseUrl` to `connect()`. Users: `demo@gigwire.test` with
 * `demo-password` (2FA by SMS, see {@link outbox}) and `bot@gigwire.test` with `bot-password` (no 2FA).
 */
export class Sandbox {
  /** The address of Solar Staff in this world. */
  readonly baseUrl = 'https://sandbox.invalid/solar_staff/api';
  readonly #world: Promise<glue.SandboxWorld>;
  #closed = false;

  constructor({ seed = 1, tasks, naive = false }: SandboxOptions = {}) {
    this.#world = instance
      .load()
      .then(() => instance.run(({ SandboxWorld }) => new SandboxWorld(BigInt(seed), tasks, naive, Date.now())));
    // Whoever uses it is told.
    this.#world.catch(() => {});
  }

  /** Answers like the platforms; needs no `this`. */
  readonly fetch: Fetch = async (url, init = {}) => {
    const { method = 'GET', headers, body, signal } = init;
    const world = await this.#world;
    signal?.throwIfAborted();
    const bytes = new Uint8Array(await new Response(body ?? null).arrayBuffer());
    const head = instance.run(() =>
      world.handle(method, url, [...new Headers(headers)], bytes, Date.now()),
    ) as Head | null;
    if (head === null) {
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error('other side closed'), { code: 'ECONNRESET' }),
      });
    }
    const content = instance.run(() => world.takeBody()) as Uint8Array<ArrayBuffer>;
    if (head.delayMs > 0) {
      await delay(head.delayMs, signal);
    }
    const bodyless = head.status === 204 || head.status === 304 || content.length === 0;
    return new Response(bodyless ? null : content, { status: head.status, headers: head.headers });
  };

  /** The messages that were sent to people, oldest first. */
  async outbox(): Promise<SandboxMessage[]> {
    const { messages } = (await this.#control('GET', 'outbox')) as unknown as { messages: SandboxMessage[] };
    return messages;
  }

  /** The code of the last message to this number or address, or to anyone. */
  async lastCode(to?: string): Promise<string | null> {
    const messages = await this.outbox();
    return (
      messages.filter((message) => message.code !== null && (to === undefined || message.to === to)).at(-1)?.code ??
      null
    );
  }

  /**
   * The webhooks that are due now, for a receiver of yours; tell {@link answerDelivery} what it said of each. What was not answered by
   * 200 is due again later, for 24 hours of the world's time.
   */
  async takeDeliveries(): Promise<SandboxDelivery[]> {
    const world = await this.#world;
    return instance.run(() => world.takeDeliveries(Date.now())) as SandboxDelivery[];
  }

  /** What a receiver said to a delivery: its status; `null` if it was not to be reached. */
  async answerDelivery(delivery: SandboxDelivery, status: number | null): Promise<void> {
    const world = await this.#world;
    instance.run(() => world.onDelivery(delivery.id, status, Date.now()));
  }

  /** All events for companies, how each stands, and every attempt to deliver it. */
  async webhookLog(): Promise<Json[]> {
    const { deliveries } = (await this.#control('GET', 'webhooks')) as { deliveries: Json[] };
    return deliveries;
  }

  /** Lets time pass in the world. */
  async advance(ms: number): Promise<void> {
    await this.#control('POST', 'clock', { advance_ms: ms });
  }

  /** Orders things to go wrong. */
  async fail(...faults: SandboxFault[]): Promise<void> {
    await this.#control('POST', 'faults', { faults: faults as unknown as Json });
  }

  /** Starts again from the seed. */
  async reset(): Promise<void> {
    await this.#control('POST', 'reset');
  }

  /** All money movements. */
  async ledger(): Promise<Json> {
    return this.#control('GET', 'ledger');
  }

  /** Frees the memory of the world. */
  async [dispose](): Promise<void> {
    if (!this.#closed) {
      this.#closed = true;
      (await this.#world).free();
    }
  }

  async #control(method: string, path: string, body?: Json): Promise<Json> {
    const url = `https://sandbox.invalid/_sandbox/${path}`;
    const response = await this.fetch(url, { method, body: body === undefined ? null : JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) {
      throw new TypeError(`the sandbox refused ${method} ${path}: ${text}`);
    }
    return text === '' ? null : (JSON.parse(text) as Json);
  }
}

interface Head {
  delayMs: number;
  status: number;
  headers: [string, string][];
}

function delay(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
