import type { RowAct } from './report.js';

/**
 * What is wrong with a plan or a row of it, or why a row was not simply paid: for programs, and for whoever tells it in another language.
 * What a code tells of is in {@link ReasonDetails}. New ones may come.
 */
export type PaymentReasonCode =
  /** An entry that a row must have is missing. */
  | 'missing'
  /** An entry is none that a row has, of the wrong type, or breaks a rule; the text tells which. */
  | 'not_acceptable'
  /** Another row, `row`, has the same key. */
  | 'same_key'
  /** The price, `amount`, is over the limit for one row, `against`. */
  | 'over_limit'
  /** The prices add up to `amount`; the limit is `against`. */
  | 'over_total'
  /** With commission `amount` is needed; the balance is `against`. */
  | 'no_balance'
  /** A warning: no task tells the commission, so the balance was held against the prices alone. */
  | 'no_commission'
  /** A warning: another journal has a run of this name, or of the same rows in this month. */
  | 'run_before'
  /** The platform does not know the freelancer. */
  | 'unknown_freelancer'
  /** A warning: the freelancer has not registered yet. */
  | 'not_registered'
  /** A warning: the freelancer is not verified yet. */
  | 'not_verified'
  /** A warning: the freelancer's taxation status cannot be changed until `day`. */
  | 'tax_blocked'
  /** The freelancer has no confirmed card or account. */
  | 'no_means'
  /** The task names no freelancer. */
  | 'no_freelancer'
  /** There is no such task. */
  | 'no_task'
  /** The task costs `amount`; the row says `against`. */
  | 'other_price'
  /** The task is in `state` and cannot be paid from there. */
  | 'wrong_state'
  /** A warning: the task is paid already. */
  | 'paid_already'
  /** A warning: it could not be checked; `said` tells why. */
  | 'not_checked'
  /** The platform refused it, in a row's course `act`; `said` are its words. */
  | 'refused'
  /** The platform said yes to `act` and does not show it. */
  | 'not_shown'
  /** `act` was sent `tries` times, and nothing came of it. */
  | 'nothing_came'
  /** The freelancer declined the task. */
  | 'declined_by_freelancer'
  /** The customer declined the task. */
  | 'declined_by_customer'
  /** The task is cancelled; the freelancer has not confirmed it. */
  | 'cancelled'
  /** The freelancer opened a dispute. */
  | 'dispute'
  /** The deadline has passed. */
  | 'deadline_passed'
  /** Changes of the task wait for the freelancer's approval. */
  | 'changes_wait'
  /** `state` is not documented. */
  | 'unknown_state'
  /** It is paid; the payout was declined. */
  | 'payout_declined'
  /** It is paid; only a part was paid out. */
  | 'payout_in_part'
  /** It is paid; the payout's status, `state`, is not documented. */
  | 'unknown_payout_state'
  /** The freelancer cannot take the task before something else is done; `said` tells what. */
  | 'requirement'
  /** An offer was signed for the freelancer and is still required. */
  | 'still_required'
  /** The platform could not be reached for this row; `said` tells why. */
  | 'unreached'
  /** The freelancer has not done their part yet. */
  | 'waits_for_freelancer'
  /** The payment queue is not through yet. */
  | 'waits_for_payment'
  /** The payout is not through yet. */
  | 'waits_for_payout'
  /** The run was over before the row was begun, or finished. */
  | 'not_finished'
  | (string & {});

/** Why a run stopped before its end. What a code tells of is in {@link ReasonDetails}. New ones may come. */
export type PaymentStopCode =
  /** There was no go. */
  | 'no_go'
  /** The host stopped it. */
  | 'stopped'
  /** The host cancelled it, for good. */
  | 'cancelled'
  /** `tries` rows failed one after the other. */
  | 'failures'
  /** The balance, `amount`, is below what the next task costs, `against`; `said` are the platform's words. */
  | 'no_balance'
  | (string & {});

/** What a code tells of, and nothing else. Amounts are text, in the currency of the company. */
export interface ReasonDetails {
  /** What was done, or is to be. */
  readonly act?: RowAct;
  /** The platform's code of a state. */
  readonly state?: number;
  /** Another row, counted from 0. */
  readonly row?: number;
  /** How often. */
  readonly tries?: number;
  /** The amount that it is about. */
  readonly amount?: string;
  /** The amount that this was held against. */
  readonly against?: string;
  /** A day, ISO 8601. */
  readonly day?: string;
  /** The platform's own words, or what is known of a failed call. */
  readonly said?: string;
}
