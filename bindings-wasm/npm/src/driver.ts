import type { Answer, Client } from './core/gigwire_wasm.js';
import { core } from './core.js';
import { type CodeChallenge, errorOf, type GigwireError, JournalError, refusal, TwoFactorRequired } from './errors.js';
import type { FlowCommand, FlowHost, FlowStep, FlowUnderWay } from './flow.js';
import type { Host } from './host.js';
import type { Tokens, Warning } from './options.js';
import type { Send } from './transport.js';

/** What the core says to do next. */
type Step =
  | { step: 'send'; ticket: bigint; timeoutMs: number; shared: boolean }
  | { step: 'wait'; until: number | null }
  | ({ step: 'askCode' } & CodeChallenge)
  | ({ step: 'tokens' } & Tokens)
  | FlowStep
  | { step: 'report' | 'rows'; json: string }
  | { step: 'page' | 'done' | 'end' };

/** What a machine brings: an answer, a flow's report or rows as JSON, or nothing at its end. */
interface Outcome {
  readonly answer?: Answer;
  readonly report?: string;
  readonly rows?: string;
}

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
  /** Who keeps its journal and answers its questions, if it is a flow. */
  readonly host?: FlowHost;
  /** Set when nobody wants it any more. */
  given_up?: { readonly reason: unknown };
}

/** Steps the core's machines: sends what they want sent, waits, asks, and wakes all of them when anything was reported. */
export class Driver {
  readonly #client: Client;
  readonly #hooks: Hooks;
  readonly #host: Host;
  readonly #machines = new Set<Machine>();
  /** How to end each request under way that everybody waits for: a login, a refresh. No caller's signal ends them. */
  readonly #shared = new Map<bigint, () => void>();
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
      return (await this.#advance(machine)).answer ?? noAnswer();
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
        const { answer } = await this.#advance(machine);
        if (answer === undefined) {
          return;
        }
        yield answer;
      }
    } finally {
      stop();
      this.#giveUp(machine);
    }
  }

  /** Reads neutral rows, some at a time, as JSON. */
  async *rows(
    kind: string,
    args: object,
    options: object,
    signal?: AbortSignal,
  ): AsyncGenerator<string, void, undefined> {
    const operation = `rows.${kind}`;
    throwIfAborted(operation, signal);
    const { now, entropy } = this.#host;
    const machine = this.#start(() => this.#client.startRows(kind, args, options, now(), entropy()));
    const stop = this.#watch(machine, operation, signal);
    try {
      for (;;) {
        const { rows } = await this.#advance(machine);
        if (rows === undefined) {
          return;
        }
        yield rows;
      }
    } finally {
      stop();
      this.#giveUp(machine);
    }
  }

  /** Starts a flow. Whoever gets its answer frees it. */
  startFlow(
    name: string,
    args: object,
    host: FlowHost,
    options: object,
    signal?: AbortSignal,
  ): FlowUnderWay<Answer | string> {
    throwIfAborted(name, signal);
    const json = JSON.stringify(args);
    const machine = this.#start(() => this.#client.startFlow(name, json, options, this.#host.entropy()), host);
    return {
      ended: this.#watched(machine, name, signal, async () => {
        const { answer, report } = await this.#advance(machine);
        return report ?? answer ?? noAnswer();
      }),
      command: (command: FlowCommand) => {
        if (this.#machines.has(machine)) {
          core.run(() => this.#client.command(machine.handle, command));
          this.#wake();
        }
      },
    };
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
    for (const end of this.#shared.values()) {
      end();
    }
    this.#forget();
    this.#client.free();
  }

  #start(start: () => bigint, host?: FlowHost): Machine {
    this.#throwIfClosed();
    const machine = { handle: core.run(start), requests: new Map(), host };
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

  /** The one loop: until it brings something, or an error. */
  async #advance(machine: Machine): Promise<Outcome> {
    /** Why the journal could not be used: the core is told the message, the caller gets the error as the cause. */
    let cause: unknown;
    for (;;) {
      if (machine.given_up !== undefined) {
        throw machine.given_up.reason;
      }
      const step = this.#poll(machine, cause);
      switch (step.step) {
        case 'send':
          this.#send(machine, step);
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
        case 'save':
        case 'read':
        case 'ask':
        case 'event':
          await this.#serve(machine, step, (problem) => {
            cause = problem;
          });
          break;
        case 'rows':
          return { rows: step.json };
        case 'report':
          return { report: step.json };
        case 'end':
          return {};
        default:
          // At once: the answer of the next machine that is polled takes its place.
          return { answer: core.run(() => this.#client.takeAnswer()) ?? noAnswer() };
      }
    }
  }

  #poll(machine: Machine, cause: unknown): Step {
    try {
      return core.run(() => this.#client.poll(machine.handle, this.#host.now())) as Step;
    } catch (error) {
      if (error instanceof JournalError) {
        error.cause = cause;
      }
      throw error;
    }
  }

  /** Does what a flow wants of its host. Only what an event leads to is waited for. */
  #serve(machine: Machine, step: FlowStep, unusable: (problem: unknown) => void): Promise<void> | undefined {
    const host = machine.host ?? noAnswer();
    const text = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem));
    switch (step.step) {
      case 'save':
        this.#later(
          machine,
          host.append(step.after, step.lines),
          () => this.#client.onSaved(step.ticket),
          (problem) => {
            unusable(problem);
            this.#client.onSaved(step.ticket, text(problem));
          },
        );
        return undefined;
      case 'read':
        this.#later(
          machine,
          host.read(step.source, step.after, step.limit),
          (lines) => this.#client.onRead(step.ticket, lines),
          step.source === 'journal'
            ? (problem) => {
                unusable(problem);
                this.#client.onRead(step.ticket, [], text(problem));
              }
            : undefined,
        );
        return undefined;
      case 'ask':
        this.#later(machine, host.ask(JSON.parse(step.json)), (answer) => this.#client.onAnswer(step.ticket, answer));
        return undefined;
      case 'event':
        return this.#told(machine, host.tell(JSON.parse(step.json)));
    }
  }

  /** Reports what comes of something, when it does. What goes wrong and has no report of its own ends the machine. */
  #later<T>(
    machine: Machine,
    promise: Promise<T>,
    report: (value: T) => void,
    failed?: (problem: unknown) => void,
  ): void {
    const reported = (inform: () => void) => {
      if (machine.given_up === undefined && !this.#closed) {
        try {
          core.run(inform);
        } catch (error) {
          this.#giveUp(machine, error);
        }
      }
      this.#wake();
    };
    void promise.then(
      (value) => reported(() => report(value)),
      (problem: unknown) => (failed === undefined ? this.#giveUp(machine, problem) : reported(() => failed(problem))),
    );
  }

  /** Until whoever was told an event lets the flow go on. */
  async #told(machine: Machine, told: Promise<void> | undefined): Promise<void> {
    if (told === undefined) {
      return;
    }
    let heard = false;
    this.#later(machine, told, () => {
      heard = true;
    });
    while (!heard && machine.given_up === undefined) {
      await this.#wait(null);
    }
  }

  #send(machine: Machine, { ticket, timeoutMs, shared }: Step & { step: 'send' }): void {
    const requests = shared ? this.#shared : machine.requests;
    const controller = new AbortController();
    // The reason of the abort stays the default one: gloo-net panics on reasons that are no errors.
    const stop = this.#host.after(timeoutMs, () => controller.abort());
    requests.set(ticket, () => {
      stop();
      controller.abort();
    });
    const sent = core.run(() => this.#client.send(ticket, controller.signal, this.#hooks.send));
    void sent.then(() => {
      stop();
      requests.delete(ticket);
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
  #giveUp(machine: Machine, reason: unknown = cancelled('client', 'it has ended')): void {
    if (!this.#machines.delete(machine)) {
      return;
    }
    machine.given_up = { reason };
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
