import type { PaymentReasonCode, PaymentStopCode, ReasonDetails } from './reason.js';

/**
 * What became of a row. `paid`: the money is on the freelancer's balance. `paid_out`: it has left for their card, wallet or account.
 * `unpaid`: nothing was paid, the reason is told. `needs_attention`: a person must look. `pending`: the run stopped, or others were not
 * ready; a resumed run goes on with it.
 */
export type RowOutcome = 'paid' | 'paid_out' | 'unpaid' | 'needs_attention' | 'pending';

/** Something that a run does for a row. */
export type RowAct = 'create' | 'sign' | 'take' | 'finish' | 'accept' | 'pay' | 'payout';

/** Something wrong with a plan. */
export interface Problem {
  /** The row, counted from 0; `null`: the plan as a whole. */
  readonly row: number | null;
  /** Its key; empty where it has none. */
  readonly key: string;
  /** With a warning it can be paid, with an error it cannot. */
  readonly severity: 'error' | 'warning';
  /** Which entry of the row; empty when it is about several. */
  readonly argument: string;
  /** What it is. */
  readonly code: PaymentReasonCode;
  /** What that code tells of. */
  readonly details: ReasonDetails;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** How a row ended. Amounts are text, in the currency of the company. */
export interface RowResult {
  /** The row, counted from 0. */
  readonly row: number;
  /** Its key. */
  readonly key: string;
  /** What became of it. */
  readonly result: RowOutcome;
  /** What the reason is, where there is one; journals of older versions do not tell. */
  readonly code: PaymentReasonCode | null;
  /** What that code tells of. */
  readonly details: ReasonDetails;
  /** Why, where it is not simply paid; else empty. */
  readonly reason: string;
  /** The task's id, once known. */
  readonly taskId: number | null;
  /** The task's UUID. */
  readonly taskUuid: string | null;
  /** What the freelancer gets. */
  readonly price: string | null;
  /** What the company pays: price, commission and compensation of the freelancer's commission. */
  readonly cost: string | null;
}

/** The plan of a run that begins. Nothing has been changed. */
export interface NewPlan {
  readonly resumed: false;
  /** The run, as the journal names it. */
  readonly run: string;
  /** How many rows there are. */
  readonly rows: number;
  /** How many of them can be paid. */
  readonly payable: number;
  /** The sum of their prices. */
  readonly total: string;
  /** That sum with the commission, as far as it is known. */
  readonly needed: string;
  /** The commission reckoned with, percent; `null`: not known. */
  readonly commissionPercent: string | null;
  /** The company's balance now. */
  readonly balance: string | null;
  /** The currency of all of this, as the platform names it. */
  readonly currency: string;
  /** How many problems are errors. */
  readonly errors: number;
  /** How many are warnings. */
  readonly warnings: number;
  /** Whether the run can be started. */
  readonly canStart: boolean;
  /** What is wrong, in the order in which it was found. */
  readonly problems: readonly Problem[];
}

/** What a journal holds of a run that was started before. This one goes on where that ended, and has done nothing yet. */
export interface ResumedPlan {
  readonly resumed: true;
  /** The run, as the journal names it. */
  readonly run: string;
  /** How many rows it has. */
  readonly rows: number;
  /** How many of them are not settled. */
  readonly open: number;
  /** The sum of their prices, where the rows name them. */
  readonly total: string;
}

/** What was checked before anything is changed, told apart by `resumed`. */
export type Plan = NewPlan | ResumedPlan;

/** Rows together. */
export interface Group {
  /** How many. */
  readonly rows: number;
  /** The sum of their prices, where known. */
  readonly price: string;
  /** What they cost the company, where known. */
  readonly cost: string;
}

/** How a run ended. */
export interface Report {
  /** The run, as the journal names it. */
  readonly run: string;
  /** Why it ended before its end; `null`: it did not. */
  readonly stopped: string | null;
  /** What that reason is. */
  readonly stopCode: PaymentStopCode | null;
  /** What that code tells of. */
  readonly stopDetails: ReasonDetails;
  /** Every row of the plan. */
  readonly planned: Group;
  /** Rows whose money is on the freelancer's balance and goes no further. */
  readonly paid: Group;
  /** Rows whose money has left for a card, wallet or account. */
  readonly paidOut: Group;
  /** Rows that were not paid, each with its reason. */
  readonly unpaid: Group;
  /** Rows that a person must look at. */
  readonly needsAttention: Group;
  /** Rows that a resumed run goes on with. */
  readonly pending: Group;
  /** The company's balance before the run was first started. */
  readonly balanceBefore: string | null;
  /** And now. Others may have used it too. */
  readonly balanceAfter: string | null;
  /** The company's write-offs since then, less refunds, as the platform lists them. Others may have made some. */
  readonly transactions: string | null;
  /** How each row ended, in the order of the plan, also those of earlier sessions. */
  readonly rows: readonly RowResult[];
}

/** What happens while a run is planned and goes on, told apart by `event`. */
export type RunEvent =
  | ({ readonly event: 'problem' } & Problem)
  | ({ readonly event: 'resumed' } & Omit<ResumedPlan, 'resumed'>)
  | {
      /** A row is about to be acted on: that is in the journal. */
      readonly event: 'act';
      /** The row, counted from 0. */
      readonly row: number;
      /** Its key. */
      readonly key: string;
      /** What is done now. */
      readonly act: RowAct;
    }
  | ({
      /** `ended`: a row has come to its end. `result`: once the run is over, each row once more. */
      readonly event: 'ended' | 'result';
    } & RowResult);

/** An event with what the core leaves out. */
export function readEvent(told: unknown): RunEvent {
  const event = told as RunEvent;
  switch (event.event) {
    case 'problem': {
      const { row = null, key = '', severity, argument = '', code, details = {}, message = '' } = event;
      return { event: 'problem', row, key, severity, argument, code, details, message };
    }
    case 'ended':
    case 'result':
      return { ...readResult(event), event: event.event };
    default:
      return event;
  }
}

/** How a row ended, without the name of the event that told it. */
export function readResult(told: RowResult): RowResult {
  const { row, key, result, code = null, details = {}, reason = '' } = told;
  const { taskId = null, taskUuid = null, price = null, cost = null } = told;
  return { row, key, result, code, details, reason, taskId, taskUuid, price, cost };
}
