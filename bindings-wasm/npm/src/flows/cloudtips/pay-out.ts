import type { CloudTips } from '../../cloudtips/cloudtips.js';
import type { DecimalInput } from '../../values.js';
import { amount } from '../amount.js';
import { carry, type FlowOptions } from '../carry.js';
import type { FlowControl } from '../control.js';
import type { GoQuestion } from '../questions.js';

/** What {@link payOut} takes. */
export interface PayOutArgs {
  /** The receivers, each once: everything that one has is paid out. */
  userIds: readonly string[];
  /** What all payouts together must not exceed, in roubles. */
  limit?: DecimalInput | undefined;
  /** How long the platform may take to act on a request without a clear answer, in milliseconds (2 minutes). */
  settleMs?: number | undefined;
}

/** What would be paid out. Nothing is changed so far. */
export interface PayoutPlan {
  /** In the order in which the receivers were named. */
  readonly rows: readonly PayoutPlanRow[];
  /** The sum of those that can be paid out, in roubles. */
  readonly total: string;
}

/** Why something is not paid out, or what else is to be known: for programs, and for whoever tells it in another language. New ones may come. */
export type PayoutReasonCode =
  /** The platform does not tell what has accumulated. */
  | 'not_told'
  /** Nothing has accumulated. */
  | 'nothing'
  /** The platform said no, with the reason. */
  | 'refused'
  /** There was no go. */
  | 'no_go'
  /** It was stopped before this one. */
  | 'stopped'
  /** The order was not sent, or not taken for a reason that passes. */
  | 'not_sent'
  /** What has accumulated could not be looked at. */
  | 'not_seen'
  /** Less is there than when the plan was made. */
  | 'less'
  /** With what has accumulated by now the limit would be exceeded. */
  | 'limit'
  /** The platform said yes, and shows the money all the same. */
  | 'still_there'
  /** There was no clear answer, and nothing is left: it was paid out. */
  | 'nothing_left'
  /** There was no clear answer, and the same sum is there: it was not ordered, or a tip of just as much came in. */
  | 'same_sum'
  /** There was no clear answer, and another sum is there. */
  | 'other_sum'
  | (string & {});

/** What one receiver has. */
export interface PayoutPlanRow {
  /** Receiver id. */
  readonly userId: string;
  /** What has accumulated, in roubles; `null` where the platform does not say. */
  readonly amount: string | null;
  /** What would reach the card of it, where the platform says so. */
  readonly amountToDeposit: string | null;
  /** What the problem is, if there is one. */
  readonly code: PayoutReasonCode | null;
  /** Why it cannot be paid out; empty if it can. */
  readonly problem: string;
}

/** What became of one receiver's. */
export interface PayoutRow {
  /** Receiver id. */
  readonly userId: string;
  /**
   * `paid_out`: the platform took the order. `unpaid`: nothing was paid out. `needs_attention`: a person must look. `pending`: not
   * done yet; the flow goes on with it when it is started again on its journal.
   */
  readonly result: 'paid_out' | 'unpaid' | 'needs_attention' | 'pending';
  /** What was paid out, or would have been, in roubles. */
  readonly amount: string | null;
  /** What the reason is, where there is one. */
  readonly code: PayoutReasonCode | null;
  /** Why it was not paid out, or what else is to be known. */
  readonly reason: string;
}

/** What became of all. */
export interface PayoutReport {
  /** Whether there was a go. Without, nothing was paid out. */
  readonly started: boolean;
  /** In the order in which the receivers were named. */
  readonly rows: readonly PayoutRow[];
  /** How many were paid out. */
  readonly paidOut: number;
  /** Their sum, in roubles. */
  readonly amount: string;
}

/** What {@link payOut} tells of its progress: an order that is about to be sent, the end of a row. */
export type PayoutEvent =
  | { readonly event: 'pay_out'; readonly userId: string; readonly amount: string }
  | ({ readonly event: 'result' } & PayoutRow);

/**
 * Pays out what receivers have accumulated, one after the other and each once: a plan that changes nothing, `go`, then every order
 * stands in the journal before it is sent. One that gets no clear answer is looked at, and never sent again.
 */
export async function payOut(
  api: CloudTips,
  args: PayOutArgs,
  options: FlowOptions & {
    /** Shown the plan; `true` starts it. */
    go: (plan: PayoutPlan) => Promise<boolean> | boolean;
    onEvent?: ((event: PayoutEvent) => void) | undefined;
    /** Pauses it between two orders, lets it go on, stops it: the receivers that are left end as `pending`. */
    control?: FlowControl | undefined;
  },
): Promise<PayoutReport> {
  const { go, onEvent, ...rest } = options;
  const given = { ...args, limit: amount('pay_out', 'limit', args.limit) };
  const ask = async (question: GoQuestion<PayoutPlan>) => go(question.plan);
  return carry(api, 'pay_out', given, rest, ask, (event) => onEvent?.(event as PayoutEvent));
}
