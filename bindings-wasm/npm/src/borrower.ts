import { Driver, type Machine, noAnswer, throwIfAborted } from './driver.js';
import type { FlowCommand, FlowHost, FlowStep, FlowUnderWay } from './flow.js';
import type { Client } from './full-core/gigwire_wasm.js';
import { fullCore } from './full-core.js';
import type { Host } from './host.js';
import { loadedFull } from './init-full.js';
import type { Lender } from './lender.js';
import type { Fetch } from './transport.js';

/** What only this module says to do. */
type OwnStep = FlowStep | { step: 'askToken'; refused: string | null };

/** Carries flows and reads neutral rows. Its client lives in a module of its own and has no session: whoever owns that lends it the token. */
export class Borrower {
  readonly #driver: Driver<Client, OwnStep>;
  readonly #lender: Lender;
  readonly #host: Host;
  readonly #forget: () => void;

  private constructor(client: Client, lender: Lender, fetch: Fetch | undefined, host: Host) {
    const module = {
      run: <T>(action: () => T) => keepingToLimits(client, lender, action),
      whenLost: (listener: () => void) => fullCore.whenLost(listener),
    };
    this.#driver = new Driver(module, client, fetch, host, (machine, step) => this.#perform(machine, step));
    this.#lender = lender;
    this.#host = host;
    this.#forget = lender.whenToken((token) => {
      try {
        this.#driver.run((client) => client.onToken(token, host.now()));
      } catch {
        // A lost instance is told to everyone who waits in it; the session is not to suffer from it.
      }
      this.#driver.wake();
    });
  }

  /** Loads the module. */
  static async open(
    platform: string,
    settings: object,
    lender: Lender,
    fetch: Fetch | undefined,
    host: Host,
  ): Promise<Borrower> {
    await loadedFull();
    const token = lender.tokens()?.token;
    const client = fullCore.run(({ Client }) => new Client(platform, { ...settings, token, tokenFromHost: true }));
    return new Borrower(client, lender, fetch, host);
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
    const machine = this.#driver.start((client) => client.startRows(kind, args, options, now(), entropy()));
    const stop = this.#driver.watch(machine, operation, signal);
    try {
      for (;;) {
        const { rows } = await this.#driver.advance(machine);
        if (rows === undefined) {
          return;
        }
        yield rows;
      }
    } finally {
      stop();
      this.#driver.giveUp(machine);
    }
  }

  /** Starts a flow, which ends with the value of an answer or with a report. */
  start(name: string, args: object, host: FlowHost, options: object, signal?: AbortSignal): FlowUnderWay<unknown> {
    throwIfAborted(name, signal);
    const json = JSON.stringify(args);
    const machine = this.#driver.start((client) => client.startFlow(name, json, options, this.#host.entropy()), host);
    return {
      ended: this.#driver.watched(machine, name, signal, async () => {
        const { answer, report } = await this.#driver.advance(machine);
        if (report !== undefined) {
          return JSON.parse(report);
        }
        const value = answer ?? noAnswer();
        try {
          return fullCore.run(() => value.value());
        } finally {
          value.free();
        }
      }),
      command: (command: FlowCommand) => {
        if (this.#driver.has(machine)) {
          this.#driver.run((client) => client.command(machine.handle, command));
          this.#driver.wake();
        }
      },
    };
  }

  /** Gives up on everything under way and frees the core's memory. */
  close(): void {
    this.#forget();
    this.#driver.close();
  }

  #perform(machine: Machine, step: OwnStep): Promise<void> | undefined {
    if (step.step === 'askToken') {
      this.#driver.later(machine, this.#lender.tokenInsteadOf(step.refused), (client, token) =>
        client.onToken(token, this.#host.now()),
      );
      return undefined;
    }
    return this.#performOfFlow(machine, step);
  }

  /** Does what a flow wants of its host. Only what an event leads to is waited for. */
  #performOfFlow(machine: Machine, step: FlowStep): Promise<void> | undefined {
    const host = machine.host ?? noAnswer();
    const text = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem));
    switch (step.step) {
      case 'save':
        this.#driver.later(
          machine,
          host.append(step.after, step.lines),
          (client) => client.onSaved(step.ticket),
          (client, problem) => {
            machine.unusable = problem;
            client.onSaved(step.ticket, text(problem));
          },
        );
        return undefined;
      case 'read':
        this.#driver.later(
          machine,
          host.read(step.source, step.after, step.limit),
          (client, lines) => client.onRead(step.ticket, lines),
          step.source === 'journal'
            ? (client, problem) => {
                machine.unusable = problem;
                client.onRead(step.ticket, [], text(problem));
              }
            : undefined,
        );
        return undefined;
      case 'ask':
        this.#driver.later(
          machine,
          host.ask(JSON.parse(step.json), (content) =>
            this.#driver.run((client) => client.holdFile(machine.handle, content)),
          ),
          (client, answer) => client.onAnswer(step.ticket, answer),
        );
        return undefined;
      case 'event':
        return this.#told(machine, host.tell(JSON.parse(step.json)));
    }
  }

  /** Until whoever was told an event lets the flow go on. */
  async #told(machine: Machine, told: Promise<void> | undefined): Promise<void> {
    if (told === undefined) {
      return;
    }
    let heard = false;
    this.#driver.later(machine, told, () => {
      heard = true;
    });
    await this.#driver.until(machine, () => heard);
  }
}

/** The platform counts the calls of both clients: this one goes on from the lender's count, which goes on from this one's. */
function keepingToLimits<T>(client: Client, lender: Lender, action: () => T): T {
  const limits = lender.limits();
  fullCore.run(() => client.takeOverLimits(limits));
  try {
    return fullCore.run(action);
  } finally {
    lender.takeOverLimits(fullCore.run(() => client.limits()));
  }
}
