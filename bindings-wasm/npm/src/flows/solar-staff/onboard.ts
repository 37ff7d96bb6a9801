import type { Freelancer } from '../../solar-staff/models.js';
import type { FreelancersInviteArgs } from '../../solar-staff/resources.js';
import type { SolarStaff } from '../../solar-staff/solar-staff.js';
import { carry, type FlowOptions, type Patience } from '../carry.js';

/** What {@link onboard} takes. */
export interface OnboardArgs extends Patience {
  /** As `freelancers.invite` takes it. Email, else phone, tells who they are. */
  invite: FreelancersInviteArgs;
  /** What to wait for: that they are in the team, have registered (unless told otherwise), or have proved who they are. */
  until?: 'invited' | 'registered' | 'verified' | undefined;
}

/** Finds a freelancer or invites them, and waits until they are there. With a journal nobody is invited twice. */
export function onboard(api: SolarStaff, args: OnboardArgs, options: FlowOptions = {}): Promise<Freelancer> {
  return carry(api, 'onboard', args, options);
}
