import type { Freelancer } from '../../solar-staff/models.js';
import type { SolarStaff } from '../../solar-staff/solar-staff.js';
import type { ExactlyOne } from '../../values.js';
import { carry, type FlowOptions } from '../carry.js';
import type { Ask, CodeQuestion } from '../questions.js';

/** What {@link changeContacts} takes: the new email or the new phone. */
export type ChangeContactsArgs = ExactlyOne<{ email: string; phone: string }> & {
  /** The freelancer. */
  freelancerId: number;
};

/** Changes email or phone of a freelancer, who gets a code to confirm it. Answers with the freelancer as they are then. */
export function changeContacts(
  api: SolarStaff,
  args: ChangeContactsArgs,
  options: FlowOptions & { ask: Ask<CodeQuestion> },
): Promise<Freelancer> {
  const { ask, ...rest } = options;
  return carry(api, 'change_contacts', args, rest, ask);
}
