import type { CallOptions } from '../../options.js';
import type { TaskState } from '../../solar-staff/codes.js';
import type { Task } from '../../solar-staff/models.js';
import type { SolarStaff } from '../../solar-staff/solar-staff.js';
import type { ExactlyOne } from '../../values.js';
import { carry, type Patience } from '../carry.js';

/** What {@link followTask} takes: the task by its UUID or its id, and what to wait for. */
export type FollowTaskArgs = ExactlyOne<{ uuid: string; taskId: number }> &
  Patience & {
    /** What to wait for. */
    until: 'taken' | 'finished' | 'paid';
  };

/**
 * Waits until a freelancer who works in their own account has taken or finished a task, or is paid. Answers with the task, also when
 * it will not get there: declined, disputed, overdue. `onState` is told every state that it is seen in.
 */
export function followTask(
  api: SolarStaff,
  args: FollowTaskArgs,
  options: CallOptions & { onState?: ((state: TaskState) => void) | undefined } = {},
): Promise<Task> {
  const { onState, ...rest } = options;
  return carry(api, 'follow_task', args, rest, undefined, (event) => onState?.((event as { state: TaskState }).state));
}
