// One payment run, from the file to the report, as a page can watch it. It belongs to the tab and not to a page: it goes on while the
// person looks at something else.
import {
  indexedDbJournal,
  type Journal,
  PaymentRun,
  type PaymentRunOptions,
  type Plan,
  type PlanFile,
  type Problem,
  type Report,
  type RowAct,
  type RowResult,
  type RunEvent,
  removeIndexedDbJournal,
  type SolarStaff,
} from 'gigwire';
import { forgetRecord, infoOf, loadRecord, type Place, type RowInfo, type RunRecord, saveRecord } from './records';

/** What the person chose. */
export type Choices = Required<Pick<PaymentRunOptions, 'mode' | 'payout' | 'signAgreements' | 'validate' | 'skipInvalid'>>;

export interface RunRow extends RowInfo {
  problems: Problem[];
  /** What is being done. */
  act?: RowAct;
  ended?: RowResult;
}

export type Phase = 'planning' | 'planned' | 'going' | 'over' | 'failed';

/** What a page shows; another object after every change. */
export interface RunState {
  phase: Phase;
  plan: Plan | null;
  /** Problems of the plan as a whole. */
  problems: readonly Problem[];
  rows: readonly RunRow[];
  paused: boolean;
  /** It was told to stop, and carries through what is under way. */
  stopping: boolean;
  report: Report | null;
  error: unknown;
}

/** Pages need not know of every event at once. */
const TELL_EVERY_MS = 150;

export class Run {
  readonly id: string;
  readonly file: string;
  /** Undefined: what the journal holds is resumed. */
  readonly #plan: PlanFile | undefined;
  readonly #api: SolarStaff;
  readonly #place: Place;
  readonly #listeners = new Set<() => void>();
  #choices: Choices | undefined;
  #run: PaymentRun | undefined;
  #journal: Journal | undefined;
  #record: RunRecord | null;
  #state: RunState;
  #telling: number | undefined;

  private constructor(api: SolarStaff, place: Place, id: string, from: { file: string; plan?: PlanFile; choices?: Choices }) {
    this.#api = api;
    this.#place = place;
    this.id = id;
    this.file = from.file;
    this.#plan = from.plan;
    this.#choices = from.choices;
    this.#record = loadRecord(id);
    this.#state = this.#fresh();
  }

  /** A run of a new plan. */
  static of(api: SolarStaff, place: Place, id: string, from: { file: string; plan: PlanFile; choices: Choices }): Run {
    return new Run(api, place, id, from);
  }

  /** A run that was started before. */
  static resumed(api: SolarStaff, place: Place, record: RunRecord): Run {
    return new Run(api, place, record.id, { file: record.file });
  }

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  readonly state = (): RunState => this.#state;

  get choices(): Choices | undefined {
    return this.#choices;
  }

  get currency(): string | null {
    const { plan } = this.#state;
    return (plan && !plan.resumed ? plan.currency : this.#record?.currency) ?? null;
  }

  /** Whether closing the tab now would interrupt it. */
  get isGoing(): boolean {
    return this.#state.phase === 'going';
  }

  /** Checks the plan, or looks into the journal. Nothing is changed. */
  async plan(changes: Partial<Choices> = {}): Promise<void> {
    this.#choices = this.#choices && { ...this.#choices, ...changes };
    this.#state = this.#fresh();
    this.#tell();
    this.#run?.close();
    this.#run = undefined;
    try {
      this.#journal ??= await indexedDbJournal(this.id);
      const run = new PaymentRun(this.#api, this.#plan?.rows ?? [], {
        ...this.#choices,
        journal: this.#journal,
        onEvent: (event) => this.#hear(event),
      });
      this.#run = run;
      const plan = await run.plan();
      if (this.#run === run) this.#change({ phase: 'planned', plan });
    } catch (error) {
      await this.#fail(error);
    }
  }

  /** Pays. */
  async go(): Promise<void> {
    const { plan } = this.#state;
    if (!this.#run || !plan) return;
    this.#record ??= {
      ...this.#place,
      id: this.id,
      file: this.file,
      startedAt: Date.now(),
      currency: plan.resumed ? null : plan.currency,
      total: plan.total,
      rows: this.#state.rows.map(({ key, payee, price, line }) => ({ key, payee, price, line })),
      isOver: false,
    };
    // They are out, and stay out when the run is resumed.
    const out = (row: RunRow) => row.problems.some(({ severity }) => severity === 'error');
    this.#state = { ...this.#state, rows: this.#state.rows.map((row) => (out(row) ? { ...row, result: 'unpaid' } : row)) };
    saveRecord(this.#record);
    // A browser that is short of space asks such sites last; whether it agrees changes nothing here.
    void navigator.storage?.persist?.();
    this.#change({ phase: 'going', paused: false, stopping: false });
    try {
      const report = await this.#run.go();
      this.#record = { ...this.#record, isOver: report.pending.rows === 0 || report.stopped === 'cancelled' };
      this.#change({ phase: 'over', report });
      this.#remember();
      await this.#release();
    } catch (error) {
      await this.#fail(error);
    }
  }

  pause(): void {
    this.#run?.pause();
    this.#change({ paused: true });
  }

  resume(): void {
    this.#run?.resume();
    this.#change({ paused: false });
  }

  /** Carries through what is under way, and reports. It can be resumed. */
  stop(): void {
    this.#run?.stop();
    this.#change({ stopping: true });
  }

  /** Lets go of it where it is, as a closed tab does. */
  async close(): Promise<void> {
    this.#run?.close();
    await this.#release();
  }

  /** Throws away what this browser knows of it. */
  async forget(): Promise<void> {
    await this.close();
    forgetRecord(this.id);
    await removeIndexedDbJournal(this.id);
  }

  #fresh(): RunState {
    const rows = this.#plan ? this.#plan.rows.map((row, at) => infoOf(row, this.#plan?.lines[at] ?? at + 1)) : this.#record?.rows;
    return {
      phase: 'planning',
      plan: null,
      problems: [],
      rows: (rows ?? []).map((row) => ({ ...row, problems: [] })),
      paused: false,
      stopping: false,
      report: null,
      error: null,
    };
  }

  #hear(event: RunEvent): void {
    switch (event.event) {
      case 'problem':
        if (event.row === null) this.#state = { ...this.#state, problems: [...this.#state.problems, event] };
        else this.#row(event.row, event.key, (row) => ({ problems: [...row.problems, event] }));
        break;
      case 'act':
        this.#row(event.row, event.key, () => ({ act: event.act }));
        break;
      case 'ended':
      case 'result':
        this.#row(event.row, event.key, () => ({ act: undefined, ended: event, result: event.result }));
        break;
      default:
    }
    this.#later();
  }

  #row(at: number, key: string, change: (row: RunRow) => Partial<RunRow>): void {
    const rows = this.#state.rows as RunRow[];
    const row = rows[at] ?? { key, payee: '', price: null, line: at + 1, problems: [] };
    rows[at] = { ...row, ...change(row) };
  }

  #change(some: Partial<RunState>): void {
    this.#state = { ...this.#state, ...some };
    this.#tell();
  }

  #later(): void {
    this.#telling ??= window.setTimeout(() => {
      this.#state = { ...this.#state };
      this.#remember();
      this.#tell();
    }, TELL_EVERY_MS);
  }

  #tell(): void {
    window.clearTimeout(this.#telling);
    this.#telling = undefined;
    for (const changed of this.#listeners) changed();
  }

  /** What a later tab is to see of it. */
  #remember(): void {
    if (!this.#record || this.#state.phase === 'planning') return;
    const rows = this.#state.rows.map(({ key, payee, price, line, result }) => ({ key, payee, price, line, result }));
    this.#record = { ...this.#record, rows };
    saveRecord(this.#record);
  }

  async #fail(error: unknown): Promise<void> {
    this.#change({ phase: 'failed', error });
    await this.#release();
  }

  async #release(): Promise<void> {
    const journal = this.#journal;
    this.#journal = undefined;
    await journal?.close();
  }
}
