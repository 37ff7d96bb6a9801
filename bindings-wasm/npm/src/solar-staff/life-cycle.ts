// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
import { type Actor, LifeCycle } from '../life-cycle.js';
import type { TaskState } from './codes.js';

/**
 * What can be done to a task.
 *
 * - `take_to_work` (`tasks.set_state`): Take the task to work.
 * - `report_done` (`tasks.set_state`): Report the task as done.
 * - `decline_as_freelancer` (`tasks.set_state`): Decline the task; the states from which this is possible are not
 *   documented, the vendor's help pages support 1 and 2.
 * - `confirm_cancellation` (`tasks.set_state`): Confirm the cancellation that the customer asked for.
 * - `accept` (`tasks.accept`): Accept the result; "only from 3".
 * - `return_to_work` (`tasks.return_to_work`): Send the task back for rework.
 * - `pay` (`tasks.pay`): Pay; queued (12) or at once (5). "Only from 4".
 * - `quick_pay` (`tasks.quick_pay`): Pay without work and acceptance; only without documents to sign. May pass through
 *   12 (not said). "From New".
 * - `decline` (`tasks.decline`): Cancel from the customer's side. 11 is documented both as "becomes 8" and as "error".
 * - `prolong_deadline` (`tasks.prolong_deadline`): Set a new deadline; where it leads is not documented.
 */
export type TaskAction =
  | 'take_to_work'
  | 'report_done'
  | 'decline_as_freelancer'
  | 'confirm_cancellation'
  | 'accept'
  | 'return_to_work'
  | 'pay'
  | 'quick_pay'
  | 'decline'
  | 'prolong_deadline';

/** The life of a task. */
export const taskLifeCycle: LifeCycle<TaskState, TaskAction> = /* @__PURE__ */ new LifeCycle('solar_staff', 'task');

/** What can be done in a state, by one actor or by all; see {@link taskLifeCycle}. */
export function availableActions(state: TaskState, actor?: Actor): TaskAction[] {
  return taskLifeCycle.availableActions(state, actor);
}
