import type { Answer, Client } from './core/gigwire_wasm.js';
import { core } from './core.js';
import { Driver, type Machine, noAnswer, throwIfAborted } from './driver.js';
import { type CodeChallenge, TwoFactorRequired } from './errors.js';
import type { Host } from './host.js';
import type { Lender } from './lender.js';
import type { Tokens, Warning } from './options.js';
import type { Fetch } from './transport.js';

/** What only this module says to do. */
type OwnStep = ({ step: 'askCode' } & CodeChallenge) | ({ step: 'tokens' } & Tokens);

/** What the user does for the calls. */
export interface Hooks {
  readonly fetch: Fetch | undefined;
  readonly ask: ((challenge: CodeChallenge) => Promise<string | null>) | undefined;
  readonly onWarning: (warning: Warning) => void;
  readonly onTokens: ((tokens: Tokens) => void | Promise<void>) | undefined;
}

/** Calls, listings, and the session that they share and lend. */
export class Calls implements Lender {
  readonly #driver: Driver<Client, OwnStep>;
  readonly #hooks: Hooks;
  readonly #host: Host;
  readonly #borrowers = new Set<(token: string) => void>();
  #prompt: Promise<string | null> | undefined;

  constructor(client: Client, hooks: Hooks, host: Host) {
    this.#driver = new Driver(core, client, hooks.fetch, host, (machine, step) => this.#perform(machine, step));
    this.#hooks = hooks;
    this.#host = host;
  }

  /** Logs in, if there is no token yet. */
  async login(signal?: AbortSignal): Promise<void> {
    const machine = this.#driver.start((client) => client.startLogin(this.#host.entropy()));
    await this.#driver.watched(machine, 'login', signal, () => this.#driver.advance(machine));
  }

  /** Carries one call through. Whoever gets the answer frees it. */
  async call(operation: string, args: object, options: object, signal?: AbortSignal): Promise<Answer> {
    throwIfAborted(operation, signal);
    const { now, entropy } = this.#host;
    const machine = this.#driver.start((client) => client.start(operation, args, options, now(), entropy()));
    return this.#driver.watched(machine, operation, signal, async () => {
      for (const warning of this.#driver.run((client) => client.takeWarnings()) as Warning[]) {
        this.#hooks.onWarning(warning);
      }
      return (await this.#driver.advance(machine)).answer ?? noAnswer();
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
    const machine = this.#driver.start((client) => client.startPages(operation, args, options, this.#host.entropy()));
    const stop = this.#driver.watch(machine, operation, signal);
    try {
      for (;;) {
        const { answer } = await this.#driver.advance(machine);
        if (answer === undefined) {
          return;
        }
        yield answer;
      }
    } finally {
      stop();
      this.#driver.giveUp(machine);
    }
  }

  /** The current token pair. */
  tokens(): Tokens | null {
    const pair = this.#driver.run((client) => client.tokens()) as Tokens | null;
    return pair === null ? null : { token: pair.token, refreshToken: pair.refreshToken ?? null };
  }

  async tokenInsteadOf(refused: string | null): Promise<string> {
    if (refused !== null) {
      this.#driver.run((client) => client.refuseToken(refused));
    }
    // Nothing is sent if there is a newer one by now.
    await this.login();
    return this.tokens()?.token ?? noAnswer();
  }

  whenToken(listener: (token: string) => void): () => void {
    this.#borrowers.add(listener);
    return () => this.#borrowers.delete(listener);
  }

  limits(): Uint8Array {
    return this.#driver.run((client) => client.limits());
  }

  takeOverLimits(limits: Uint8Array): void {
    this.#driver.run((client) => client.takeOverLimits(limits));
  }

  /** Gives up on everything under way and frees the core's memory. */
  close(): void {
    this.#driver.close();
  }

  async #perform(machine: Machine, step: OwnStep): Promise<void> {
    if (step.step === 'askCode') {
      return this.#ask(machine, step);
    }
    await this.#hooks.onTokens?.({ token: step.token, refreshToken: step.refreshToken ?? null });
    for (const borrower of this.#borrowers) {
      borrower(step.token);
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
    void prompt.then((answer) => {
      code = answer;
      this.#driver.wake();
    });
    await this.#driver.until(machine, () => code !== undefined);
    if (code === undefined) {
      return;
    }
    const given = code === '' ? null : (code as string | null);
    this.#driver.run((client) => client.onCode(given, this.#host.now()));
    this.#driver.wake();
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
}
