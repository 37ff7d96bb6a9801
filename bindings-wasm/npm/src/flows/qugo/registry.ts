import { Cancelled, refusal } from '../../errors.js';
import type { FlowCommand, FlowUnderWay } from '../../flow.js';
import { guarded, type Journal } from '../../journal.js';
import type { CallOptions } from '../../options.js';
import { Platform } from '../../platform.js';
import type { Qugo } from '../../qugo/qugo.js';
import { dispose } from '../../values.js';
import { Listeners } from '../solar-staff/payment-run/listeners.js';
import { Promised } from '../solar-staff/payment-run/promised.js';
import { Rows } from '../solar-staff/payment-run/rows.js';
import type {
  RegistryEvent,
  RegistryPlan,
  RegistryReport,
  RegistryRowResult,
  RegistryStopCode,
  RowProblem,
  ToldEvent,
} from './report.js';
import type { InvitationRow, PayoutRow } from './rows.js';
import { answer, type WorkbookQuestion } from './workbooks.js';

/** What both kinds of registry are told. What it shares with calls is for each of its calls; its signal ends it as a crash would. */
export interface RegistryOptions extends CallOptions {
  /** Where it writes down what it does before it does it. */
  journal: Journal;
  /** Called with everything that happens. */
  onEvent?: ((event: RegistryEvent) => void) | undefined;
  /** Whether to go on without the rows that have errors, and to pay a registry some of whose rows the platform refuses (no). */
  skipInvalid?: boolean | undefined;
  /** The headings of the workbook, if they are not the usual ones, or those of the platform's template. */
  headings?: readonly string[] | undefined;
  /** How long to wait for the platform before the rows that are left end as `pending`, in milliseconds (three days). */
  patienceMs?: number | undefined;
  /** How long to wait before it looks again, in milliseconds (10 seconds); then longer and longer. */
  pauseMs?: number | undefined;
  /** How long after an unclear answer the platform may still act on the request, in milliseconds (2 minutes). */
  settleMs?: number | undefined;
}

/** What an {@link InvitationRun} is told. */
export interface InvitationOptions extends RegistryOptions {
  /** The kind of registry, where the platform asks for it. */
  type?: 'INVITE' | 'REGISTRATION' | undefined;
}

/** What a {@link PayrollRun} is told. */
export interface PayrollOptions extends RegistryOptions {
  /**
   * Whether performers of the registry are self-employed, if you know. By the later edition of the vendor's documents registries do not pay
   * them: then `edition` must name `A`.
   */
  selfEmployed?: boolean | undefined;
  /** Whose word on the self-employed holds. */
  edition?: 'A' | 'B' | undefined;
  /** Pay although a registry with the very same rows has been paid already, or nobody can tell (no). */
  again?: boolean | undefined;
  /** A day (ISO 8601): registries made before it are not looked at for the very same rows (all are). */
  since?: string | undefined;
}

type Question = WorkbookQuestion | { ask: 'go'; plan: Omit<RegistryPlan, 'resumed' | 'problems'> };

/** It stopped before there was anything to go for. The journal goes on with it. */
export class RegistryStopped extends Cancelled {
  /** Why. */
  readonly code: RegistryStopCode;
  /** The registries that it is about, where it is about some. */
  readonly registries: readonly number[];

  constructor(operation: string, { stopped, stopCode, stopRegistries }: RegistryReport) {
    const message = `${operation}: it stopped before there was a plan: ${stopped}`;
    super({ name: 'Cancelled', operation, message });
    this.code = stopCode ?? '';
    this.registries = stopRegistries;
  }
}

abstract class Registry implements AsyncIterable<RegistryEvent> {
  readonly #api: Qugo;
  readonly #name: string;
  readonly #rows: Rows;
  readonly #options: RegistryOptions;
  readonly #listeners: Listeners<RegistryEvent>;
  readonly #problems: RowProblem[] = [];
  readonly #results: RegistryRowResult[] = [];
  readonly #planned = new Promised<RegistryPlan>();
  readonly #wanted = new Promised<void>();
  readonly #gone = new AbortController();
  #flow: FlowUnderWay<unknown> | undefined;
  #report: Promise<RegistryReport> | undefined;

  protected constructor(api: Qugo, name: string, rows: Iterable<unknown>, options: RegistryOptions) {
    if (typeof options?.journal?.append !== 'function') {
      throw refusal('journal', 'is missing: a registry writes down what it does before it does it', name);
    }
    this.#api = api;
    this.#name = name;
    this.#rows = new Rows(rows);
    this.#options = options;
    this.#listeners = new Listeners(options.onEvent);
  }

  /**
   * Tells what {@link go} would do. Of invitations the rows are checked, and nothing is sent. Of payouts the workbook is uploaded and checked by
   * the platform, and nothing is paid. Rejects with {@link InvalidRequest} when there are no rows, faulty ones among payouts, or they are
   * paid already; with {@link RegistryStopped} when it stopped before there was anything to go for.
   */
  async plan(): Promise<RegistryPlan> {
    this.#begin();
    return this.#planned.promise;
  }

  /**
   * Invites or pays, and follows every row to its end. Rejects with {@link InvalidRequest} if the plan cannot be started, with
   * {@link JournalError} if the journal cannot be written; whatever it rejects with, it can be resumed.
   */
  go(): Promise<RegistryReport> {
    this.#report ??= this.#go();
    if (this.#listeners.areThere) {
      // They are told what went wrong, too.
      this.#report.catch(() => {});
    }
    return this.#report;
  }

  /** Ends it with its report as it is. The journal can be resumed. */
  stop(): void {
    this.#command('stop');
  }

  /** The same as {@link stop}, and for good: the journal is closed. */
  cancel(): void {
    this.#command('cancel');
  }

  /** Gives up on it where it is, as a crash does. The journal can be resumed; it stays open. */
  close(): void {
    this.#gone.abort();
  }

  /** The same as {@link close}. */
  [dispose](): void {
    this.close();
  }

  /** What happens from now on. Throws what it fails with. */
  [Symbol.asyncIterator](): AsyncIterator<RegistryEvent> {
    return this.#listeners.add();
  }

  async #go(): Promise<RegistryReport> {
    await this.plan();
    this.#wanted.resolve();
    const report = (await this.#flow?.ended) as Omit<RegistryReport, 'rows'>;
    return { ...report, rows: this.#results };
  }

  #command(command: FlowCommand): void {
    this.#flow?.command(command);
  }

  #begin(): void {
    if (this.#flow !== undefined) {
      return;
    }
    const { journal, onEvent: _, signal, timeoutMs, deadlineMs, maxAttempts, companyId, ...told } = this.#options;
    const kept = guarded(journal);
    signal?.addEventListener('abort', () => this.#gone.abort(signal.reason), { signal: this.#gone.signal });
    if (signal?.aborted) {
      this.#gone.abort(signal.reason);
    }
    this.#flow = Platform.connectionOf(this.#api).startFlow(
      this.#name,
      told,
      {
        read: (source, after, limit) => (source === 'journal' ? kept.read(after, limit) : this.#rows.read(limit)),
        append: kept.append,
        ask: (question, hold) => this.#ask(question as Question, hold),
        tell: (event) => this.#tell(event as ToldEvent),
      },
      { timeoutMs, deadlineMs, maxAttempts, companyId, signal: this.#gone.signal },
    );
    this.#flow.ended.then(
      (report) => {
        this.#planned.reject(new RegistryStopped(this.#name, report as RegistryReport));
        this.#listeners.end();
      },
      (error: unknown) => {
        this.#planned.reject(error);
        this.#listeners.end(error);
      },
    );
  }

  async #ask(question: Question, hold: (content: Blob) => bigint): Promise<string> {
    if (question.ask !== 'go') {
      return answer(question, hold);
    }
    this.#planned.resolve({ resumed: false, ...question.plan, problems: this.#problems });
    await this.#wanted.promise;
    return 'go';
  }

  #tell(event: ToldEvent): Promise<void> | undefined {
    switch (event.event) {
      case 'resumed': {
        const nothing = { ready: 0, invalid: 0, failed: 0, total: null, canStart: true, again: false, problems: [] };
        this.#planned.resolve({ ...nothing, resumed: true, rows: event.rows, registryId: event.registryId });
        return this.#wanted.promise;
      }
      case 'result': {
        const { event: _, ...result } = event;
        this.#results.push(result);
        return undefined;
      }
      case 'problem': {
        const { event: _, ...problem } = event;
        this.#problems.push(problem);
        this.#listeners.tell(event);
        return undefined;
      }
      default:
        this.#listeners.tell(event);
        return undefined;
    }
  }
}

/**
 * Invites many performers with one workbook; an SMS goes out for each row. One that was stopped, or whose page or process has died, goes on when it
 * is made again with the same journal; rows need not be given then.
 */
export class InvitationRun extends Registry {
  /** Nothing happens before {@link plan}. */
  constructor(api: Qugo, rows: Iterable<InvitationRow>, options: InvitationOptions) {
    super(api, 'invitation_registry', rows, options);
  }
}

/**
 * Pays many performers with one workbook: {@link plan} uploads it, and only {@link go} orders its payment, once. One that was stopped, or whose page or
 * process has died, goes on when it is made again with the same journal; rows need not be given then.
 */
export class PayrollRun extends Registry {
  /** Nothing happens before {@link plan}. */
  constructor(api: Qugo, rows: Iterable<PayoutRow>, options: PayrollOptions) {
    super(api, 'payroll_registry', rows, options);
  }
}
