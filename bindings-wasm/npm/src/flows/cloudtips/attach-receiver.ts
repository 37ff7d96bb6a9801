import type { CloudTips } from '../../cloudtips/cloudtips.js';
import type { LayoutStatus } from '../../cloudtips/codes.js';
import type { Receiver } from '../../cloudtips/models.js';
import { carry, type FlowOptions } from '../carry.js';
import type { Ask, CodeQuestion } from '../questions.js';

/** A person, as `receivers.createMany` takes them: somebody new, or one who may be yours already. */
export interface NewReceiverOfPlace {
  /** Phone, such as `+79991234567`. */
  phoneNumber: string;
  /** Name. */
  name: string;
  /** Your own id of the employee, unique within the company. */
  externalId?: string | undefined;
  /** Tell a person who is new to CloudTips. */
  sendPassword?: boolean | undefined;
  /** Let the person confirm in any case. */
  needConfirmLayouts?: boolean | undefined;
}

/** A receiver who waits for confirmation already: `places.employees` tells who does. */
export interface WaitingReceiver {
  /** Receiver id. */
  userId: string;
}

/** What {@link attachReceiver} takes: the place, and a person or a receiver who waits. */
export type AttachReceiverArgs = { placeId: string } & (NewReceiverOfPlace | WaitingReceiver);

/** What {@link attachReceiver} tells of its progress. */
export type AttachEvent =
  /** The receiver was made or found. `layoutStatus` is `null` where the platform does not tell it. */
  | {
      readonly event: 'receiver';
      readonly userId: string;
      readonly layoutId: string | null;
      readonly layoutStatus: LayoutStatus | null;
    }
  /** Another SMS may be sent only in so many milliseconds. */
  | { readonly event: 'wait'; readonly forMs: number }
  /** An SMS is being sent. */
  | { readonly event: 'sms' };

/**
 * Makes a person a receiver of a place, or finds them there, and has the link confirmed by the code that they get by SMS, where it
 * must be. Answers with the receiver once they are linked.
 *
 * A wrong code is asked for again, three times an SMS; the answer `'again'` sends another SMS, not before a minute has passed since
 * the last. With a journal a flow that is started again keeps that minute, too, and sends no SMS that is not asked for.
 */
export function attachReceiver(
  api: CloudTips,
  args: AttachReceiverArgs,
  options: FlowOptions & { ask: Ask<CodeQuestion>; onEvent?: ((event: AttachEvent) => void) | undefined },
): Promise<Receiver> {
  const { ask, onEvent, ...rest } = options;
  return carry(api, 'attach_receiver', args, rest, ask, (event) => onEvent?.(event as AttachEvent));
}
