import { Driver, type Machine, noAnswer, throwIfAborted } from './driver.js';
import type { FlowCommand, FlowHost, FlowStep, FlowUnderWay, Lender } from './flow.js';
import type { Client } from './flows-core/gigwire_wasm.js';
import { flowsCore } from './flows-core.js';
import type { Host } from './host.js';
import type { Send } from './transport.js';

/** Carries flows. Its client lives in a module of its own and has no session: the token is lent by whoever owns that. */
export class FlowDriver {
  readonly #driver: Driver<Client, FlowStep>;
  readonly #lender: Lender;
  readonly #host: Host;
  readonly #forget: () => void;

  private constructor(client: Client, lender: Lender, send: Send | undefined, host: Host) {
    this.#driver = new Driver(flowsCore, client, send, host, (machine, step) => this.#perform(machine, step));
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
    send: Send | undefined,
    host: Host,
  ): Promise<FlowDriver> {
    await flowsCore.load();
    const token = lender.tokens()?.token;
    const client = flowsCore.run(({ Client }) => new Client(platform, { ...settings, token, tokenFromHost: true }));
    return new FlowDriver(client, lender, send, host);
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
          return flowsCore.run(() => value.value());
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

  /** Does what a flow wants of its host. Only what an event leads to is waited for. */
  #perform(machine: Machine, step: FlowStep): Promise<void> | undefined {
    const host = machine.host ?? noAnswer();
    const text = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem));
    switch (step.step) {
      case 'askToken':
        this.#driver.later(machine, this.#lender.tokenInsteadOf(step.refused), (client, token) =>
          client.onToken(token, this.#host.now()),
        );
        return undefined;
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
