import { refusal } from '../../../errors.js';
import type { FlowCommand, FlowUnderWay } from '../../../flow.js';
import { guarded } from '../../../journal.js';
import { Platform } from '../../../platform.js';
import type { SolarStaff } from '../../../solar-staff/solar-staff.js';
import { dispose } from '../../../values.js';
import { Listeners } from './listeners.js';
import { type PaymentRunOptions, split } from './options.js';
import { Promised } from './promised.js';
import {
  type NewPlan,
  type Plan,
  type Problem,
  type Report,
  type RowResult,
  type RunEvent,
  readEvent,
  readResult,
} from './report.js';
import { type PaymentRow, Rows } from './rows.js';

/**
 * Many freelancers paid from one plan, each exactly once, whatever dies in between. How it goes, and why nobody is paid twice, is told
 * in the documentation of flows.
 *
 * A run that was stopped, or whose page or process has died, goes on when it is made again with the same journal; rows need not be
 * given then. `for await (const event of run)` tells what happens from then on, and ends when the run does.
 */
export class PaymentRun implements AsyncIterable<RunEvent> {
  readonly #api: SolarStaff;
  readonly #rows: Rows;
  readonly #options: PaymentRunOptions;
  readonly #listeners: Listeners<RunEvent>;
  readonly #problems: Problem[] = [];
  readonly #results: RowResult[] = [];
  readonly #planned = new Promised<Plan>();
  readonly #wanted = new Promised<void>();
  readonly #gone = new AbortController();
  #flow: FlowUnderWay<unknown> | undefined;
  #report: Promise<Report> | undefined;

  /** Nothing happens before {@link plan}. The rows are read once; none resume what the journal holds. */
  constructor(api: SolarStaff, rows: Iterable<PaymentRow> | AsyncIterable<PaymentRow>, options: PaymentRunOptions) {
    if (typeof options?.journal?.append !== 'function') {
      throw refusal('journal', 'is missing: a run writes down what it does before it does it', 'payment_run');
    }
    this.#api = api;
    this.#rows = new Rows(rows);
    this.#options = options;
    this.#listeners = new Listeners(options.onEvent);
  }

  /**
   * Checks the rows, by themselves and against the platform. Nothing is changed. If the journal holds a run that was started, that is
   * told instead, and {@link go} goes on with it.
   */
  async plan(): Promise<Plan> {
    this.#begin();
    return this.#planned.promise;
  }

  /**
   * Pays. Rejects with {@link InvalidRequest} if the plan cannot be started, with {@link JournalError} if the journal cannot be
   * written; whatever it rejects with, the run can be resumed.
   */
  go(): Promise<Report> {
    this.#report ??= this.#go();
    if (this.#listeners.areThere) {
      // They are told what went wrong, too.
      this.#report.catch(() => {});
    }
    return this.#report;
  }

  /** Begins nothing new until {@link resume}; what is under way is carried through. */
  pause(): void {
    this.#command('pause');
  }

  /** Goes on after {@link pause}. */
  resume(): void {
    this.#command('resume');
  }

  /** Carries through what is under way; then {@link go} resolves. The journal can be resumed. */
  stop(): void {
    this.#command('stop');
  }

  /** The same as {@link stop}, and for good: the journal is closed. */
  cancel(): void {
    this.#command('cancel');
  }

  /** Gives up on the run where it is, as a crash does. The journal can be resumed; it stays open. */
  close(): void {
    this.#gone.abort();
  }

  /** The same as {@link close}. */
  [dispose](): void {
    this.close();
  }

  /** What happens from now on. Throws what the run fails with. */
  [Symbol.asyncIterator](): AsyncIterator<RunEvent> {
    return this.#listeners.add();
  }

  async #go(): Promise<Report> {
    await this.plan();
    this.#wanted.resolve();
    const report = (await this.#flow?.ended) as Omit<Report, 'rows'>;
    return { ...report, rows: this.#results };
  }

  #command(command: FlowCommand): void {
    this.#flow?.command(command);
  }

  #begin(): void {
    if (this.#flow !== undefined) {
      return;
    }
    const { journal, signal } = this.#options;
    const kept = guarded(journal);
    const { told, carrying } = split(this.#options);
    signal?.addEventListener('abort', () => this.#gone.abort(signal.reason), { signal: this.#gone.signal });
    if (signal?.aborted) {
      this.#gone.abort(signal.reason);
    }
    this.#flow = Platform.connectionOf(this.#api).startFlow(
      'payment_run',
      told,
      {
        read: (source, after, limit) => (source === 'journal' ? kept.read(after, limit) : this.#rows.read(limit)),
        append: kept.append,
        ask: (question) => this.#ask(question as { plan: Omit<NewPlan, 'resumed' | 'problems'> }),
        tell: (event) => this.#tell(readEvent(event)),
      },
      { ...carrying, signal: this.#gone.signal },
    );
    this.#flow.ended.then(
      () => this.#listeners.end(),
      (error: unknown) => {
        this.#planned.reject(error);
        this.#listeners.end(error);
      },
    );
  }

  /** The plan is there; whoever wants it carried out says go. */
  async #ask({ plan }: { plan: Omit<NewPlan, 'resumed' | 'problems'> }): Promise<string> {
    this.#planned.resolve({ resumed: false, ...plan, problems: this.#problems });
    await this.#wanted.promise;
    return 'go';
  }

  #tell(event: RunEvent): Promise<void> | undefined {
    this.#listeners.tell(event);
    switch (event.event) {
      case 'problem': {
        const { event: _, ...problem } = event;
        this.#problems.push(problem);
        return undefined;
      }
      case 'resumed': {
        const { event: _, ...plan } = event;
        this.#planned.resolve({ resumed: true, ...plan });
        return this.#wanted.promise;
      }
      case 'result':
        this.#results.push(readResult(event));
        return undefined;
      default:
        return undefined;
    }
  }
}
