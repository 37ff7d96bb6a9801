// One list of payouts, from the file to what became of each, as a page can watch it. It belongs to the tab and not to a page: it goes on
// while the person looks at something else.
import { indexedDbJournal, type Journal, type Qugo, removeIndexedDbJournal } from 'gigwire';
import {
  type PayoutRow,
  PayrollRun,
  type RegistryEvent,
  type RegistryPlan,
  type RegistryReport,
  type RowProblem,
  readPayouts,
} from 'gigwire/qugo';
import { fileJournal } from '../journals/fileJournal';
import { holdTab, Watched } from '../journals/watched';
import { PAYROLLS, type PayoutInfo, type PayrollRecord, payoutOf } from './payrollRecords';

/** What the person chose. */
export interface Choices {
  /** Go on without the rows that cannot be paid. */
  skipInvalid: boolean;
  /** Pay although a list of the very same payouts was paid before. */
  again: boolean;
}

/**
 * `read`: nothing left this browser yet. `checking`: the platform checks it, or what was done before is looked up. `planned`: nothing is
 * paid before a go.
 */
export type Step = 'reading' | 'read' | 'checking' | 'planned' | 'going' | 'over' | 'failed';

/** What a page shows; another object after every change. */
export interface PayrollState {
  step: Step;
  rows: readonly PayoutInfo[];
  problems: readonly RowProblem[];
  plan: RegistryPlan | null;
  /** How many rows are in which state, as the platform counts. */
  states: Readonly<Record<string, number>>;
  /** The payment was ordered, by this start. */
  isOrdered: boolean;
  report: RegistryReport | null;
  error: unknown;
}

const NOTHING: PayrollState = {
  step: 'reading',
  rows: [],
  problems: [],
  plan: null,
  states: {},
  isOrdered: false,
  report: null,
  error: null,
};

/** What goes on for a client, while there is the client. */
const UNDER_WAY = new WeakMap<Qugo, Payroll>();

export class Payroll extends Watched<PayrollState> {
  readonly file: string;
  readonly #api: Qugo;
  readonly #place: string;
  /** Undefined: what the journal holds is taken up. */
  readonly #content: File | undefined;
  #id: string;
  #given: readonly PayoutRow[] = [];
  #choices: Choices;
  #record: PayrollRecord | null = null;
  #run: PayrollRun | undefined;
  #journal: Journal | undefined;

  private constructor(api: Qugo, place: string, from: { content: File } | { record: PayrollRecord }) {
    super('record' in from ? { ...NOTHING, rows: from.record.rows } : NOTHING);
    this.#api = api;
    this.#place = place;
    this.#content = 'content' in from ? from.content : undefined;
    this.#record = 'record' in from ? from.record : null;
    this.#id = this.#record?.id ?? '';
    this.#choices = { skipInvalid: this.#record?.skipInvalid ?? false, again: false };
    this.file = 'record' in from ? from.record.file : from.content.name;
    void UNDER_WAY.get(api)?.close();
    UNDER_WAY.set(api, this);
  }

  /** What goes on now. */
  static underWay(api: Qugo): Payroll | null {
    return UNDER_WAY.get(api) ?? null;
  }

  /** A list that a person hands over: it is read, and looked up if it was handed over before. */
  static of(api: Qugo, place: string, content: File): Payroll {
    const payroll = new Payroll(api, place, { content });
    void payroll.#read();
    return payroll;
  }

  /** A list that was uploaded before: what became of it is looked up. */
  static resumed(api: Qugo, place: string, record: PayrollRecord): Payroll {
    const payroll = new Payroll(api, place, { record });
    void payroll.check();
    return payroll;
  }

  get choices(): Choices {
    return this.#choices;
  }

  /** Has the platform check it, which uploads it once. Nothing is paid. */
  async check(changes: Partial<Choices> = {}): Promise<void> {
    this.#choices = { ...this.#choices, ...changes };
    this.change({ ...NOTHING, step: 'checking', rows: this.state().rows });
    this.#run?.close();
    this.#run = undefined;
    try {
      this.#journal ??= await indexedDbJournal(this.#id);
    } catch (error) {
      await this.#fail(error);
      return;
    }
    const run: PayrollRun = new PayrollRun(this.#api, this.#given, {
      ...this.#choices,
      journal: this.#journal,
      onEvent: (event) => this.#run === run && this.#hear(event),
    });
    this.#run = run;
    try {
      const plan = await run.plan();
      if (this.#run !== run) return;
      this.#keep({ registryId: plan.registryId, total: plan.total ?? this.#record?.total ?? null });
      this.change({ step: 'planned', plan });
    } catch (error) {
      if (this.#run === run) await this.#fail(error);
    }
  }

  /** Orders the payment, and follows each row until it is paid. */
  async go(): Promise<void> {
    const run = this.#run;
    if (!run || this.state().step !== 'planned') return;
    // What the platform counted while it checked says nothing about the payment.
    this.change({ step: 'going', states: {} });
    const letGo = holdTab();
    try {
      const report = await run.go();
      if (this.#run !== run) return;
      const { counts, stopped } = report;
      const rows = this.state().rows.map((row, at) => ({ ...row, result: report.rows[at]?.result ?? row.result }));
      this.#keep({ rows, isOver: stopped === null && counts.pending === 0 && counts.ready === 0 });
      this.change({ step: 'over', report });
      await this.#release();
    } catch (error) {
      if (this.#run === run) await this.#fail(error);
    } finally {
      letGo();
    }
  }

  /** No longer follows it; it can be taken up. */
  stop(): void {
    this.#run?.stop();
  }

  /** Lets go of it where it is, as a closed tab does. */
  async close(): Promise<void> {
    if (UNDER_WAY.get(this.#api) === this) UNDER_WAY.delete(this.#api);
    this.#run?.close();
    this.#run = undefined;
    await this.#release();
  }

  /** Throws away what this browser knows of it; the file is read anew. Whether it was paid before the platform still knows. */
  async anew(): Promise<void> {
    await this.close();
    UNDER_WAY.set(this.#api, this);
    PAYROLLS.forget(this.#id);
    this.#record = null;
    await removeIndexedDbJournal(this.#id);
    await this.#read();
  }

  /** Whether it can be read anew: the file is at hand. */
  get hasFile(): boolean {
    return this.#content !== undefined;
  }

  async #read(): Promise<void> {
    if (!this.#content) return;
    this.change(NOTHING);
    try {
      this.#given = await readPayouts(this.#content);
      this.#id = await fileJournal('payouts', this.#place, this.#content);
      this.#record = PAYROLLS.one(this.#id);
      this.change({ step: 'read', rows: this.#record?.rows ?? this.#given.map(payoutOf) });
      if (this.#record) await this.check({ skipInvalid: this.#record.skipInvalid });
    } catch (error) {
      await this.#fail(error);
    }
  }

  #hear(event: RegistryEvent): void {
    switch (event.event) {
      case 'problem':
        this.change({ problems: [...this.state().problems, event] });
        break;
      case 'act':
        // What is wrong with a row now is why it does not go up.
        if (event.act === 'upload') this.#leaveOut();
        else this.change({ isOrdered: true });
        break;
      case 'uploaded':
        this.#keep({ registryId: event.registryId });
        break;
      case 'progress':
        this.change({ states: event.states });
        break;
    }
  }

  #leaveOut(): void {
    const { rows, problems } = this.state();
    const wrong = new Set(problems.filter(({ severity }) => severity === 'error').map(({ row }) => row));
    this.change({ rows: rows.map((row, at) => ({ ...row, isOut: wrong.has(at) })) });
    this.#keep({ rows: [...this.state().rows] });
  }

  /** What a later tab is to see of it. */
  #keep(some: Partial<PayrollRecord>): void {
    const { skipInvalid } = this.#choices;
    this.#record = {
      ...(this.#record ?? {
        id: this.#id,
        baseUrl: this.#place,
        file: this.file,
        startedAt: Date.now(),
        registryId: null,
        total: null,
        rows: [...this.state().rows],
        isOver: false,
      }),
      skipInvalid,
      ...some,
    };
    PAYROLLS.save(this.#record);
  }

  async #fail(error: unknown): Promise<void> {
    this.change({ step: 'failed', error });
    await this.#release();
  }

  async #release(): Promise<void> {
    const journal = this.#journal;
    this.#journal = undefined;
    await journal?.close();
  }
}
