import type { Answer, Client } from './core/gigwire_wasm.js';
import { core } from './core.js';
import { type CodeChallenge, errorOf, type GigwireError, refusal, TwoFactorRequired } from './errors.js';
import type { Host } from './host.js';
import type { Tokens, Warning } from './options.js';
import type { Send } from './transport.js';

/** What the core says to do next. */
type Step =
  | { step: 'send'; ticket: bigint; timeoutMs: number }
  | { step: 'wait'; until: number | null }
  | ({ step: 'askCode' } & CodeChallenge)
  | ({ step: 'tokens' } & Tokens)
  | { step: 'page' | 'done' | 'end' };

/** What the user does for the driver. */
export interface Hooks {
  readonly send: Send | undefined;
  readonly ask: ((challenge: CodeChallenge) => Promise<string | null>) | undefined;
  readonly onWarning: (warning: Warning) => void;
  readonly onTokens: ((tokens: Tokens) => void | Promise<void>) | undefined;
}

/** One machine of the core, until it ends or is given up. */
interface Machine {
  readonly handle: bigint;
  /** How to end each request under way. */
  readonly requests: Map<bigint, () => void>;
  /** Set when nobody wants it any more. */
  given_up?: GigwireError;
}

/** Steps the core's machines: sends what they want sent, waits, asks, and wakes all of them when anything was reported. */
export class Driver {
  readonly #client: Client;
  readonly #hooks: Hooks;
  readonly #host: Host;
  readonly #machines = new Set<Machine>();
  readonly #waiting = new Set<() => void>();
  readonly #forget: () => void;
  #prompt: Promise<string | null> | undefined;
  #closed = false;

  constructor(client: Client, hooks: Hooks, host: Host) {
    this.#client = client;
    this.#hooks = hooks;
    this.#host = host;
    this.#forget = core.whenLost(() => this.#wake());
  }

  /** Logs in, if there is no token yet. */
  async login(signal?: AbortSignal): Promise<void> {
    const machine = this.#start(() => this.#client.startLogin(this.#host.entropy()));
    await this.#watched(machine, 'login', signal, () => this.#advance(machine));
  }

  /** Carries one call through. Whoever gets the answer frees it. */
  async call(operation: string, args: object, options: object, signal?: AbortSignal): Promise<Answer> {
    throwIfAborted(operation, signal);
    const { now, entropy } = this.#host;
    const machine = this.#start(() => this.#client.start(operation, args, options, now(), entropy()));
    return this.#watched(machine, operation, signal, async () => {
      for (const warning of core.run(() => this.#client.takeWarnings()) as Warning[]) {
        this.#hooks.onWarning(warning);
      }
      return (await this.#advance(machine)) ?? noAnswer();
    });
  }

  /** Reads a listing. Whoever gets a page frees it. */
  async *pages(
    operation: string,
    args: object,
    options: object,
    signal?: AbortSignal,
  ): AsyncGenerator<Answer, void, undefined> {
    throwIfAborted(operation, signal);
    const machine = this.#start(() => this.#client.startPages(operation, args, options, this.#host.entropy()));
    const stop = this.#watch(machine, operation, signal);
    try {
      for (;;) {
        const page = await this.#advance(machine);
        if (page === undefined) {
          return;
        }
        yield page;
      }
    } finally {
      stop();
      this.#giveUp(machine);
    }
  }

  /** The current token pair. */
  tokens(): Tokens | null {
    this.#throwIfClosed();
    const pair = core.run(() => this.#client.tokens()) as Tokens | null;
    return pair === null ? null : { token: pair.token, refreshToken: pair.refreshToken ?? null };
  }

  /** Gives up on everything under way and frees the core's memory. */
  close(): void {
    if (this.#closed) {
      return;
    }
    for (const machine of [...this.#machines]) {
      this.#giveUp(machine, cancelled('client', 'the client was closed'));
    }
    this.#closed = true;
    this.#forget();
    this.#client.free();
  }

  #start(start: () => bigint): Machine {
    this.#throwIfClosed();
    const machine = { handle: core.run(start), requests: new Map() };
    this.#machines.add(machine);
    return machine;
  }

  #throwIfClosed(): void {
    if (this.#closed) {
      throw refusal('', 'the client was closed');
    }
  }

  async #watched<T>(
    machine: Machine,
    operation: string,
    signal: AbortSignal | undefined,
    run: () => Promise<T>,
  ): Promise<T> {
    const stop = this.#watch(machine, operation, signal);
    try {
      return await run();
    } finally {
      stop();
      this.#giveUp(machine);
    }
  }

  #watch(machine: Machine, operation: string, signal: AbortSignal | undefined): () => void {
    const giveUp = () => this.#giveUp(machine, cancelled(operation, 'the signal was aborted', signal?.reason));
    if (signal?.aborted) {
      giveUp();
    }
    signal?.addEventListener('abort', giveUp, { once: true });
    return () => signal?.removeEventListener('abort', giveUp);
  }

  /** The one loop: until an answer, the end (undefined), or an error. */
  async #advance(machine: Machine): Promise<Answer | undefined> {
    for (;;) {
      if (machine.given_up !== undefined) {
        throw machine.given_up;
      }
      const step = core.run(() => this.#client.poll(machine.handle, this.#host.now())) as Step;
      switch (step.step) {
        case 'send':
          this.#send(machine, step.ticket, step.timeoutMs);
          break;
        case 'wait':
          await this.#wait(step.until);
          break;
        case 'askCode':
          await this.#ask(machine, step);
          break;
        case 'tokens':
          await this.#hooks.onTokens?.({ token: step.token, refreshToken: step.refreshToken ?? null });
          break;
        case 'end':
          return undefined;
        default:
          // At once: the answer of the next machine that is polled takes its place.
          return core.run(() => this.#client.takeAnswer()) ?? noAnswer();
      }
    }
  }

  #send(machine: Machine, ticket: bigint, timeoutMs: number): void {
    const controller = new AbortController();
    // The reason of the abort stays the default one: gloo-net panics on reasons that are no errors.
    const stop = this.#host.after(timeoutMs, () => controller.abort());
    machine.requests.set(ticket, () => {
      stop();
      controller.abort();
    });
    const sent = core.run(() => this.#client.send(ticket, controller.signal, this.#hooks.send));
    void sent.then(() => {
      stop();
      machine.requests.delete(ticket);
      if (!this.#closed) {
        try {
          core.run(() => this.#client.report(ticket, this.#host.now()));
        } catch {
          // The instance is lost; everyone who waits is told so at the next poll.
        }
      }
      this.#wake();
    });
  }

  #wait(until: number | null): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        stop?.();
        this.#waiting.delete(wake);
        resolve();
      };
      const stop = until === null ? undefined : this.#host.after(until - this.#host.now(), wake);
      this.#waiting.add(wake);
    });
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) {
      wake();
    }
  }

  /** Asks for the code. One question at a time: a machine that takes over from a cancelled one waits for the same answer. */
  async #ask(machine: Machine, challenge: CodeChallenge): Promise<void> {
    const { ask } = this.#hooks;
    let problem: unknown;
    this.#prompt ??= (async () => (await ask?.({ kind: challenge.kind, number: challenge.number })) ?? null)()
      .catch((error: unknown) => {
        problem = error;
        return null;
      })
      .finally(() => {
        this.#prompt = undefined;
      });
    const prompt = this.#prompt;
    let code: string | null | undefined;
    void prompt.then((given) => {
      code = given;
      this.#wake();
    });
    while (code === undefined && machine.given_up === undefined) {
      await this.#wait(null);
    }
    if (code === undefined) {
      return;
    }
    const given = code === '' ? null : code;
    core.run(() => this.#client.onCode(given, this.#host.now()));
    this.#wake();
    if (given === null && problem !== undefined) {
      throw new TwoFactorRequired(
        {
          name: 'TwoFactorRequired',
          operation: 'auth.login',
          message: 'auth.login: asking for the 2FA code failed',
          challenge,
        },
        { cause: problem },
      );
    }
  }

  /** The machine is gone, and what it was doing for others is the next one's to do. */
  #giveUp(machine: Machine, reason?: GigwireError): void {
    if (!this.#machines.delete(machine)) {
      return;
    }
    machine.given_up = reason ?? cancelled('client', 'it has ended');
    for (const end of machine.requests.values()) {
      end();
    }
    try {
      core.run(() => this.#client.cancel(machine.handle));
    } catch {
      // A lost instance has nothing to cancel.
    }
    this.#wake();
  }
}

function noAnswer(): never {
  throw errorOf({ name: 'GigwireError', operation: 'client', message: 'the core brought no answer' });
}

function throwIfAborted(operation: string, signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw cancelled(operation, 'the signal was aborted', signal.reason);
  }
}

function cancelled(operation: string, why: string, cause?: unknown): GigwireError {
  return errorOf({ name: 'Cancelled', operation, message: `${operation}: cancelled: ${why}` }, cause);
}
