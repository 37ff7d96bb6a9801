// What is read from Qugo, by key.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Qugo } from 'gigwire';
import type { JobState, SmzState, WorkmanState } from 'gigwire/qugo';
import { ONE_PAGE, startOf } from '../api/listing';

interface Paging {
  page: number;
  size: number;
}

export const registriesQuery = (api: Qugo, { page, size }: Paging) =>
  queryOptions({
    queryKey: ['registries', { page, size }],
    queryFn: () => startOf(api.workmanRegistries.list({ pageIndex: page, pageSize: size }, ONE_PAGE), size),
    placeholderData: keepPreviousData,
  });

/** The rows of an invitation registry, as the platform has them. */
export const registryRowsQuery = (api: Qugo, id: number, { page, size }: Paging) =>
  queryOptions({
    queryKey: ['registry rows', id, { page, size }],
    queryFn: () => startOf(api.workmanRegistries.listItems({ id, pageIndex: page, pageSize: size }, ONE_PAGE), size),
    placeholderData: keepPreviousData,
  });

export const payrollsQuery = (api: Qugo, { page, size }: Paging) =>
  queryOptions({
    queryKey: ['payrolls', { page, size }],
    queryFn: () => startOf(api.payrollRegistries.list({ pageIndex: page, pageSize: size }, ONE_PAGE), size),
    placeholderData: keepPreviousData,
  });

/** The rows of a registry of payouts, as the platform has them. */
export const payrollRowsQuery = (api: Qugo, id: number, { page, size }: Paging) =>
  queryOptions({
    queryKey: ['payroll rows', id, { page, size }],
    queryFn: () => startOf(api.payrollRegistries.listItems({ registryId: id, pageIndex: page, pageSize: size }, ONE_PAGE), size),
    placeholderData: keepPreviousData,
  });

/** Which performers. */
export interface PerformerFilters extends Paging {
  search: string;
  state: WorkmanState | null;
  tax: SmzState | null;
}

export const performersQuery = (api: Qugo, { search, state, tax, page, size }: PerformerFilters) =>
  queryOptions({
    queryKey: ['performers', { search, state, tax, page, size }],
    queryFn: () =>
      startOf(
        api.employees.list(
          {
            ...(search && { search }),
            ...(state && { workmanState: state }),
            ...(tax && { smzState: tax }),
            pageIndex: page,
            pageSize: size,
          },
          ONE_PAGE,
        ),
        size,
      ),
    placeholderData: keepPreviousData,
  });

export const jobsQuery = (api: Qugo, { state, page, size }: Paging & { state: JobState[] }) =>
  queryOptions({
    queryKey: ['jobs', { state, page, size }],
    queryFn: () =>
      startOf(api.jobs.list({ ...(state.length > 0 && { state }), pageIndex: page, pageSize: size }, ONE_PAGE), size),
    placeholderData: keepPreviousData,
  });
