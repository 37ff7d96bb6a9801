import type { Task } from '../../solar-staff/models.js';
import type { SolarStaff } from '../../solar-staff/solar-staff.js';
import { carry, type FlowOptions, type Patience } from '../carry.js';
import type { AgreementQuestion, Ask, PageQuestion } from '../questions.js';

/** What {@link takeTask} takes. */
export interface TakeTaskArgs extends Patience {
  /** The task. */
  uuid: string;
  /** The freelancer whom it is for. */
  freelancerUuid: string;
  /** Whether to report it done as well (no). */
  finish?: boolean | undefined;
}

/**
 * Takes a task for the freelancer, after whatever the platform requires first: documents are shown to them and signed for them, pages
 * are passed on. Answers with the task, in work or waiting for acceptance.
 */
export function takeTask(
  api: SolarStaff,
  args: TakeTaskArgs,
  options: FlowOptions & { ask: Ask<AgreementQuestion | PageQuestion> },
): Promise<Task> {
  const { ask, ...rest } = options;
  return carry(api, 'take_task', args, rest, ask);
}
