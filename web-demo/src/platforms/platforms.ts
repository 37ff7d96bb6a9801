// The platforms of the cabinet. The first part of an address says whose page it is; the pages of Solar Staff, which were here
// first, have no such part.

/** What the cabinet works with, in the order in which it is offered. */
export const PLATFORMS = {
  solar_staff: { name: 'Solar Staff', home: '/tasks' },
  planado: { name: 'Planado', home: '/planado/jobs' },
  cloudtips: { name: 'CloudTips', home: '/cloudtips/receivers' },
  qugo: { name: 'Qugo', home: '/qugo/invitations' },
} as const;
export type Platform = keyof typeof PLATFORMS;
export const PLATFORM_IDS = Object.keys(PLATFORMS) as Platform[];

/** Whose page an address is: "/planado/jobs/1" → planado. */
export const platformOf = (path: string): Platform => {
  const first = path.split('/')[1] ?? '';
  return PLATFORM_IDS.find((platform) => platform === first) ?? 'solar_staff';
};
