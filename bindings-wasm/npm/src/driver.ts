import type { Answer } from './core/gigwire_wasm.js';
import { errorOf, type GigwireError, JournalError, refusal } from './errors.js';
import type { FlowHost } from './flow.js';
import type { Host } from './host.js';
import { type Fetch, type Outgoing, type Received, type SendFailure, send } from './transport.js';

/** What the core says to do next, whatever the module. */
type Step =
  | ({ step: 'send'; ticket: bigint; timeoutMs: number; shared: boolean } & Outgoing)
  | { step: 'wait'; until: number | null }
  | { step: 'report' | 'rows'; json: string }
  | { step: 'page' | 'done' | 'end' };

/** What a machine brings: an answer, a flow's report or rows as JSON, or nothing at its end. */
export interface Outcome {
  readonly answer?: Answer;
  readonly report?: string;
  readonly rows?: string;
}

/** What the clients of all wasm modules have. */
interface Client {
  poll(handle: bigint, now: number): unknown;
  takeAnswer(): Answer | undefined;
  onResponse(ticket: bigint, status: number, headers: string, body: Uint8Array, now: number): void;
  onTransportError(ticket: bigint, kind: string, maybeSent: boolean, detail: string, now: number): void;
  cancel(handle: bigint): void;
  free(): void;
}

/** The module that it lives in. */
interface Module {
  run<T>(action: () => T): T;
  whenLost(listener: () => void): () => void;
}

/** One machine of the core, until it ends or is given up. */
export interface Machine {
  readonly handle: bigint;
  /** How to end each request under way. */
  readonly requests: Map<bigint, () => void>;
  /** Who keeps its journal and answers its questions, if it is a flow. */
  readonly host: FlowHost | undefined;
  /** Why its journal could not be used: the core is told the message, the caller gets the error as the cause. */
  unusable?: unknown;
  /** Set when nobody wants it any more. */
  given_up?: { readonly reason: unknown };
}

/** Steps the core's machines: sends what they want sent, waits, and wakes all of them when anything was reported. */
export class Driver<C extends Client, Own extends { step: string }> {
  readonly #module: Module;
  readonly #client: C;
  readonly #fetch: Fetch | undefined;
  readonly #host: Host;
  readonly #perform: (machine: Machine, step: Own) => Promise<void> | undefined;
  readonly #machines = new Set<Machine>();
  /** How to end each request under way that everybody waits for: a login, a refresh. No caller's signal ends them. */
  readonly #shared = new Map<bigint, () => void>();
  readonly #waiting = new Set<() => void>();
  readonly #forget: () => void;
  #closed = false;

  /** `perform` does the steps that are the module's own; what it returns is waited for. */
  constructor(
    module: Module,
    client: C,
    fetch: Fetch | undefined,
    host: Host,
    perform: (machine: Machine, step: Own) => Promise<void> | undefined,
  ) {
    this.#module = module;
    this.#client = client;
    this.#fetch = fetch;
    this.#host = host;
    this.#perform = perform;
    this.#forget = module.whenLost(() => this.wake());
  }

  /** Calls into the client, unless it was closed. */
  run<T>(action: (client: C) => T): T {
    this.#throwIfClosed();
    return this.#module.run(() => action(this.#client));
  }

  /** Whether the machine is still at work. */
  has(machine: Machine): boolean {
    return this.#machines.has(machine);
  }

  /** Gives up on everything under way and frees the core's memory. */
  close(): void {
    if (this.#closed) {
      return;
    }
    for (const machine of [...this.#machines]) {
      this.giveUp(machine, cancelled('client', 'the client was closed'));
    }
    this.#closed = true;
    for (const end of this.#shared.values()) {
      end();
    }
    this.#forget();
    this.#client.free();
  }

  /** Starts a machine. */
  start(start: (client: C) => bigint, host?: FlowHost): Machine {
    const machine = { handle: this.run(start), requests: new Map(), host };
    this.#machines.add(machine);
    return machine;
  }

  #throwIfClosed(): void {
    if (this.#closed) {
      throw refusal('', 'the client was closed');
    }
  }

  /** Runs something that is over when the machine is given up, as the signal may order. */
  async watched<T>(
    machine: Machine,
    operation: string,
    signal: AbortSignal | undefined,
    run: () => Promise<T>,
  ): Promise<T> {
    const stop = this.watch(machine, operation, signal);
    try {
      return await run();
    } finally {
      stop();
      this.giveUp(machine);
    }
  }

  /** Gives the machine up when the signal says so; returns how to stop that. */
  watch(machine: Machine, operation: string, signal: AbortSignal | undefined): () => void {
    const giveUp = () => this.giveUp(machine, cancelled(operation, 'the signal was aborted', signal?.reason));
    if (signal?.aborted) {
      giveUp();
    }
    signal?.addEventListener('abort', giveUp, { once: true });
    return () => signal?.removeEventListener('abort', giveUp);
  }

  /** The one loop: until it brings something, or an error. */
  async advance(machine: Machine): Promise<Outcome> {
    for (;;) {
      if (machine.given_up !== undefined) {
        throw machine.given_up.reason;
      }
      const step = this.#poll(machine);
      switch (step.step) {
        case 'send':
          this.#send(machine, step);
          break;
        case 'wait':
          await this.wait(step.until);
          break;
        case 'rows':
          return { rows: step.json };
        case 'report':
          return { report: step.json };
        case 'end':
          return {};
        case 'page':
        case 'done':
          // At once: the answer of the next machine that is polled takes its place.
          return { answer: this.#module.run(() => this.#client.takeAnswer()) ?? noAnswer() };
        default:
          await this.#perform(machine, step satisfies never as Own);
      }
    }
  }

  #poll(machine: Machine): Step {
    try {
      return this.#module.run(() => this.#client.poll(machine.handle, this.#host.now())) as Step;
    } catch (error) {
      if (error instanceof JournalError) {
        error.cause = machine.unusable;
      }
      throw error;
    }
  }

  /** Reports what comes of something, when it does. What goes wrong and has no report of its own ends the machine. */
  later<T>(
    machine: Machine,
    promise: Promise<T>,
    report: (client: C, value: T) => void,
    failed?: (client: C, problem: unknown) => void,
  ): void {
    const reported = (inform: () => void) => {
      if (machine.given_up === undefined && !this.#closed) {
        try {
          this.#module.run(inform);
        } catch (error) {
          this.giveUp(machine, error);
        }
      }
      this.wake();
    };
    void promise.then(
      (value) => reported(() => report(this.#client, value)),
      (problem: unknown) =>
        failed === undefined ? this.giveUp(machine, problem) : reported(() => failed(this.#client, problem)),
    );
  }

  #send(machine: Machine, step: Step & { step: 'send' }): void {
    const { ticket, timeoutMs, shared } = step;
    const requests = shared ? this.#shared : machine.requests;
    const controller = new AbortController();
    const stop = this.#host.after(timeoutMs, () => controller.abort());
    requests.set(ticket, () => {
      stop();
      controller.abort();
    });
    void send(step, controller.signal, this.#fetch).then((outcome) => {
      stop();
      requests.delete(ticket);
      if (!this.#closed) {
        try {
          this.#module.run(() => this.#report(ticket, outcome));
        } catch {
          // The instance is lost; everyone who waits is told so at the next poll.
        }
      }
      this.wake();
    });
  }

  #report(ticket: bigint, outcome: Received | SendFailure): void {
    const now = this.#host.now();
    if ('kind' in outcome) {
      this.#client.onTransportError(ticket, outcome.kind, outcome.maybeSent, outcome.detail, now);
    } else {
      this.#client.onResponse(ticket, outcome.status, outcome.headers, outcome.body, now);
    }
  }

  /** Until something was reported, or the clock reaches `until`. */
  wait(until: number | null): Promise<void> {
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

  /** Lets every machine look again. */
  wake(): void {
    for (const wake of [...this.#waiting]) {
      wake();
    }
  }

  /** Until something is so, or the machine was given up. */
  async until(machine: Machine, isSo: () => boolean): Promise<void> {
    while (!isSo() && machine.given_up === undefined) {
      await this.wait(null);
    }
  }

  /** The machine is gone, and what it was doing for others is the next one's to do. */
  giveUp(machine: Machine, reason: unknown = cancelled('client', 'it has ended')): void {
    if (!this.#machines.delete(machine)) {
      return;
    }
    machine.given_up = { reason };
    for (const end of machine.requests.values()) {
      end();
    }
    try {
      this.#module.run(() => this.#client.cancel(machine.handle));
    } catch {
      // A lost instance has nothing to cancel.
    }
    this.wake();
  }
}

/** The core is at fault. */
export function noAnswer(): never {
  throw errorOf({ name: 'GigwireError', operation: 'client', message: 'the core brought no answer' });
}

/** Throws if nobody wants it any more. */
export function throwIfAborted(operation: string, signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw cancelled(operation, 'the signal was aborted', signal.reason);
  }
}

function cancelled(operation: string, why: string, cause?: unknown): GigwireError {
  return errorOf({ name: 'Cancelled', operation, message: `${operation}: cancelled: ${why}` }, cause);
}
