// The rights that Planado's documents tell of, as `can()` names them, in the order in which they are shown.

/** The rights in each of the two applications. */
export const RIGHTS = {
  web: [
    'web.login',
    'web.jobs.view',
    'web.jobs.edit',
    'web.jobs.delete',
    'web.jobs_export',
    'web.clients.view',
    'web.clients.edit',
    'web.schedule.view',
    'web.schedule.edit',
    'web.map.edit',
    'web.shifts.edit',
    'web.teams.view',
    'web.teams.edit',
  ],
  mobile: ['mobile.login', 'mobile.jobs.view', 'mobile.jobs.complete', 'mobile.jobs.create'],
} as const;
export type Application = keyof typeof RIGHTS;
export const APPLICATIONS = Object.keys(RIGHTS) as Application[];
