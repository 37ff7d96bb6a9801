import type { Journal } from '../../../journal.js';
import type { CallOptions } from '../../../options.js';
import type { DecimalInput } from '../../../values.js';
import { amount } from '../../amount.js';
import type { RunEvent } from './report.js';

/** What a run must not exceed. */
export interface PaymentLimits {
  /** The sum of all prices. */
  total?: DecimalInput | undefined;
  /** The price of one row. */
  price?: DecimalInput | undefined;
  /** So many failures one after the other stop the run (10); 0: none do. */
  failuresInARow?: number | undefined;
}

/** How a run is carried through. What it shares with calls is for each of its calls; its signal ends it as a crash would. */
export interface PaymentRunOptions extends CallOptions {
  /** Where the run writes down what it does before it does it. */
  journal: Journal;
  /** Called with everything that happens. */
  onEvent?: ((event: RunEvent) => void) | undefined;
  /**
   * `follow`, unless told otherwise: the freelancers take and finish the tasks in their accounts, and the run waits for them. `act_for`:
   * the company does it for them, which needs extra rights from the vendor's support.
   */
  mode?: 'follow' | 'act_for' | undefined;
  /** Whether the money goes on to the freelancer's card or account (no). */
  payout?: boolean | undefined;
  /** Whether offers and NDAs are signed for the freelancers, who must have agreed (no). */
  signAgreements?: boolean | undefined;
  /** Whether the platform is asked about every task before the plan is shown (no). */
  validate?: boolean | undefined;
  /** Whether to go on without the rows that cannot be paid (no: a plan with such rows is not started). */
  skipInvalid?: boolean | undefined;
  /** The commission to reckon with, percent; that of the company's newest task unless given. */
  commissionPercent?: DecimalInput | undefined;
  /** What must not be exceeded. */
  limits?: PaymentLimits | undefined;
  /** How many rows are worked on at once (8). */
  concurrency?: number | undefined;
  /** How many requests are sent a second (10). */
  requestsPerSecond?: number | undefined;
  /** How long to wait for what others must do before a row is left as `pending`, in milliseconds (a day). */
  patienceMs?: number | undefined;
  /** How long after an unclear answer the platform may still act on the request, in milliseconds (2 minutes). */
  settleMs?: number | undefined;
  /**
   * A name for the run: two journals of one name and plan make the same tasks, so that they cannot pay both. Without one, the same rows in
   * the same month (UTC) are the same run.
   */
  run?: string | undefined;
}

/** What the core is told, and how its calls are carried through. */
export function split(options: PaymentRunOptions): { told: object; carrying: CallOptions } {
  const { journal, onEvent, signal, timeoutMs, deadlineMs, maxAttempts, companyId, ...told } = options;
  const { total, price, ...limits } = told.limits ?? {};
  return {
    told: {
      ...told,
      commissionPercent: amount('payment_run', 'commissionPercent', told.commissionPercent),
      limits: {
        ...limits,
        total: amount('payment_run', 'limits.total', total),
        price: amount('payment_run', 'limits.price', price),
      },
    },
    carrying: { signal, timeoutMs, deadlineMs, maxAttempts, companyId },
  };
}
