// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.
import { type Actor, LifeCycle } from '../life-cycle.js';
import type { LayoutStatus } from './codes.js';

/**
 * What can be done to a layout.
 *
 * - `send_code` (`places.attach_send_sms`): Send the SMS code, or send it once more after a minute.
 * - `confirm` (`places.attach_confirm`): Confirm with the code that the receiver read out; the status afterwards is
 *   inferred.
 */
export type LayoutAction = 'send_code' | 'confirm';

/**
 * How a receiver comes to be linked. By the newer text whoever is created waits for confirmation; by the older one only
 * those known from elsewhere: the returned status decides.
 */
export const layoutLifeCycle: LifeCycle<LayoutStatus, LayoutAction> = /* @__PURE__ */ new LifeCycle(
  'cloudtips',
  'layout',
);

/** What can be done in a state, by one actor or by all; see {@link layoutLifeCycle}. */
export function availableActions(state: LayoutStatus, actor?: Actor): LayoutAction[] {
  return layoutLifeCycle.availableActions(state, actor);
}
