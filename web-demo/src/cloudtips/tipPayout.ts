// One payout of what receivers have accumulated, from the choice of people to what became of each, as a page can watch it. It belongs to
// the tab and not to a page: it goes on while the person looks at something else.
import { type CloudTips, indexedDbJournal, type Journal, removeIndexedDbJournal } from 'gigwire';
import { type PayoutEvent, type PayoutPlan, type PayoutReport, type PayoutRow, payOut, type Receiver } from 'gigwire/cloudtips';
import { randomUuid } from '../create/randomUuid';
import { type JournalRecord, Records } from '../journals/records';
import { holdTab, Watched } from '../journals/watched';

/** A receiver as a person recognises them. */
export interface Payee {
  userId: string;
  name: string;
  /** The last digits of the card; null: none is known. */
  card: string | null;
}

export const payeeOf = ({ userId, fullName, cardLastFour }: Receiver): Payee => ({
  userId,
  name: fullName ?? userId,
  card: cardLastFour,
});

/** A payout that was started in this browser. */
export interface PayoutRecord extends JournalRecord {
  rows: Payee[];
  /** What was confirmed, in roubles. */
  total: string;
  /** Nothing is left to do. */
  isOver: boolean;
}

export const PAYOUTS = new Records<PayoutRecord>('gigwire-tips-');

/** Whom a payout that is not over concerns: they are not paid out by another one meanwhile. */
export const underWayOf = (place: string): Set<string> =>
  new Set(
    PAYOUTS.all(({ baseUrl, isOver }) => baseUrl === place && !isOver).flatMap(({ rows }) => rows.map(({ userId }) => userId)),
  );

/** `planned`: nothing is paid before a go. */
export type Step = 'planning' | 'planned' | 'going' | 'over' | 'failed';

/** What a page shows; another object after every change. */
export interface PayoutState {
  step: Step;
  plan: PayoutPlan | null;
  /** The orders that are in the journal, and what became of them as far as that is known. */
  orders: Readonly<Record<string, 'ordered' | PayoutRow>>;
  report: PayoutReport | null;
  error: unknown;
}

const NOTHING: PayoutState = { step: 'planning', plan: null, orders: {}, report: null, error: null };

/** What goes on for a client, while there is the client. */
const UNDER_WAY = new WeakMap<CloudTips, TipPayout>();

export class TipPayout extends Watched<PayoutState> {
  readonly payees: readonly Payee[];
  readonly #api: CloudTips;
  readonly #place: string;
  readonly #id: string;
  #record: PayoutRecord | null;
  #answer: (go: boolean) => void = () => {};
  #gone = new AbortController();

  private constructor(api: CloudTips, place: string, from: { payees: readonly Payee[] } | { record: PayoutRecord }) {
    super(NOTHING);
    this.#api = api;
    this.#place = place;
    this.#record = 'record' in from ? from.record : null;
    this.payees = 'record' in from ? from.record.rows : from.payees;
    this.#id = this.#record?.id ?? `tips ${randomUuid()}`;
    UNDER_WAY.get(api)?.close();
    UNDER_WAY.set(api, this);
    void this.begin();
  }

  /** What goes on now. */
  static underWay(api: CloudTips): TipPayout | null {
    return UNDER_WAY.get(api) ?? null;
  }

  /** Looks what these receivers have. Nothing is changed. */
  static of(api: CloudTips, place: string, payees: readonly Payee[]): TipPayout {
    return new TipPayout(api, place, { payees });
  }

  /** One that was interrupted: what became of its orders is looked up, and it goes on. */
  static resumed(api: CloudTips, place: string, record: PayoutRecord): TipPayout {
    return new TipPayout(api, place, { record });
  }

  /** Begins it, or goes on behind what its journal says. */
  async begin(): Promise<void> {
    this.change({ ...NOTHING, step: this.#record ? 'going' : 'planning' });
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    let journal: Journal | undefined;
    const letGo = holdTab();
    try {
      journal = await indexedDbJournal(this.#id);
      const report = await payOut(
        this.#api,
        { userIds: this.payees.map(({ userId }) => userId) },
        { journal, signal, go: (plan) => this.#ask(plan), onEvent: (event) => this.#hear(event) },
      );
      if (report.started) this.#keep({ isOver: report.rows.every(({ result }) => result !== 'pending') });
      this.change({ step: 'over', report });
      await journal.close();
      if (!report.started) await removeIndexedDbJournal(this.#id);
    } catch (error) {
      if (!signal.aborted) this.change({ step: 'failed', error });
    } finally {
      letGo();
      await journal?.close();
    }
  }

  /** Pays out. */
  go(): void {
    const { plan } = this.state();
    if (!plan) return;
    this.#keep({ total: plan.total });
    this.change({ step: 'going' });
    this.#answer(true);
  }

  /** Nobody is paid. */
  decline(): void {
    this.#answer(false);
  }

  /** Lets go of it where it is, as a closed tab does. */
  close(): void {
    if (UNDER_WAY.get(this.#api) === this) UNDER_WAY.delete(this.#api);
    this.#gone.abort();
  }

  #ask(plan: PayoutPlan): Promise<boolean> {
    this.change({ step: 'planned', plan });
    return new Promise((answer) => {
      this.#answer = answer;
    });
  }

  #hear(event: PayoutEvent): void {
    const { orders } = this.state();
    this.change({ orders: { ...orders, [event.userId]: event.event === 'pay_out' ? 'ordered' : event } });
  }

  /** What a later tab is to see of it. */
  #keep(some: Partial<PayoutRecord>): void {
    this.#record = {
      ...(this.#record ?? {
        id: this.#id,
        baseUrl: this.#place,
        startedAt: Date.now(),
        rows: [...this.payees],
        total: '0.00',
        isOver: false,
      }),
      ...some,
    };
    PAYOUTS.save(this.#record);
  }
}
