// Where a task stands on the usual way from created to paid out; what left that way is told apart.
import type { Task } from 'gigwire';

export const STEPS = ['created', 'work', 'review', 'payment', 'payout'] as const;
export type Step = (typeof STEPS)[number];

export interface Journey {
  /** The step that is under way; all before it are done. The number of steps when everything is. */
  at: number;
  /** The task left the way at this step and will not go on. */
  stopped: boolean;
  /** When a step was done, as far as the platform says. */
  dates: Partial<Record<Step, string>>;
}

const AT: Record<number, Step> = {
  1: 'created',
  2: 'work',
  13: 'work',
  14: 'work',
  16: 'work',
  3: 'review',
  4: 'payment',
  12: 'payment',
  5: 'payout',
};
const PAYOUT_DONE = 2;

export const journeyOf = (
  task: Pick<Task, 'state' | 'dateCreated' | 'dateFinished' | 'dateAccepted' | 'datePaid'>,
  payoutStatus: number | null,
): Journey => {
  const dates: Journey['dates'] = {
    ...(task.dateCreated && { created: task.dateCreated }),
    ...(task.dateFinished && { work: task.dateFinished }),
    ...(task.dateAccepted && { review: task.dateAccepted }),
    ...(task.datePaid && { payment: task.datePaid }),
  };
  const step = AT[task.state];
  if (step)
    return { at: payoutStatus === PAYOUT_DONE && task.state === 5 ? STEPS.length : STEPS.indexOf(step), stopped: false, dates };
  // Cancelled, being cancelled, or in a state that nobody documents: the dates tell how far it came.
  const reached = task.dateAccepted ? 'payment' : task.dateFinished ? 'review' : 'created';
  return { at: STEPS.indexOf(reached), stopped: true, dates };
};
