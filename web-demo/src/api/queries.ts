// What the pages of Solar Staff read, by key. A pager is asked for the page that is on the screen, or for everything where a person chooses
// from all.
import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import type { SolarStaff } from 'gigwire';
import { type TaskFilters, taskArguments } from '../tasks/filters';
import { ONE_PAGE, startOf } from './listing';

const LONG = 5 * 60_000;

export const balanceQuery = (api: SolarStaff) => queryOptions({ queryKey: ['balance'], queryFn: () => api.companies.balance() });

export const companiesQuery = (api: SolarStaff) =>
  queryOptions({ queryKey: ['companies'], queryFn: async () => (await api.companies.list()).items, staleTime: LONG });

export const tasksQuery = (api: SolarStaff, filters: TaskFilters) =>
  queryOptions({
    queryKey: ['tasks', 'page', filters],
    queryFn: () => startOf(api.tasks.list(taskArguments(filters), ONE_PAGE), filters.size),
    placeholderData: keepPreviousData,
  });

/** How many tasks are in one of these states. */
export const taskCountQuery = (api: SolarStaff, state: number[]) =>
  queryOptions({
    queryKey: ['tasks', 'count', state],
    queryFn: async () => (await api.tasks.list({ state }).total()) ?? 0,
  });

export const taskQuery = (api: SolarStaff, taskId: number) =>
  queryOptions({ queryKey: ['task', taskId], queryFn: () => api.tasks.get({ taskId }) });

export const freelancersQuery = (
  api: SolarStaff,
  filters: { taxationStatusId?: number; isVerified?: boolean; page: number; size: number },
) =>
  queryOptions({
    queryKey: ['freelancers', 'page', filters],
    queryFn: () => startOf(api.freelancers.list(filters, ONE_PAGE), filters.size),
    placeholderData: keepPreviousData,
  });

/** The whole team, to choose from: the platform has no search by name. */
export const teamQuery = (api: SolarStaff) =>
  queryOptions({
    queryKey: ['freelancers', 'all'],
    queryFn: () => api.freelancers.list({ size: 500 }).toArray(),
    staleTime: LONG,
  });

export const endpointsQuery = (api: SolarStaff, freelancerId: number) =>
  queryOptions({ queryKey: ['endpoints', freelancerId], queryFn: () => api.finance.payoutEndpoints.list({ freelancerId }) });

export const payoutQuery = (api: SolarStaff, taskId: number) =>
  queryOptions({ queryKey: ['payout', taskId], queryFn: async () => (await api.finance.payoutStatus({ taskId })).payoutStatus });

export const categoriesQuery = (api: SolarStaff) =>
  queryOptions({ queryKey: ['categories'], queryFn: async () => (await api.lookups.categories()).items, staleTime: LONG });

export const servicesQuery = (api: SolarStaff, categoryId: number) =>
  queryOptions({
    queryKey: ['services', categoryId],
    queryFn: () => api.lookups.services({ categoryId }).toArray(),
    staleTime: LONG,
  });

export const serviceAttributesQuery = (api: SolarStaff, serviceId: number) =>
  queryOptions({
    queryKey: ['attributes', serviceId],
    queryFn: () => api.lookups.serviceAttributes({ serviceId }).toArray(),
    staleTime: LONG,
  });

/** After anything that changed a task or moved money. */
export const refreshAfterAction = async (queryClient: QueryClient): Promise<void> => {
  await Promise.all(['task', 'tasks', 'balance', 'payout'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
};
