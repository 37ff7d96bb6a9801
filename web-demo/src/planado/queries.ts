// What is read from Planado, by key. The client spaces its calls by itself, so that the account's limit is kept.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Planado } from 'gigwire';
import type { JobStatus, JobSummary } from 'gigwire/planado';
import { nextPart, ONE_PAGE, type Part } from '../api/listing';

const LONG = 5 * 60_000;

/** Jobs, the newest first, page after page. */
export const jobsQuery = (api: Planado, status: readonly JobStatus[]) =>
  infiniteQueryOptions({
    queryKey: ['jobs', status],
    queryFn: ({ pageParam }) => nextPart(() => api.jobs.list(status.length > 0 ? { status } : {}, ONE_PAGE), pageParam),
    initialPageParam: null as Part<JobSummary>['rest'],
    getNextPageParam: ({ rest }) => rest,
    refetchOnWindowFocus: false,
  });

export const jobQuery = (api: Planado, uuid: string) =>
  queryOptions({ queryKey: ['job', uuid], queryFn: () => api.jobs.get({ uuid }) });

export const usersQuery = (api: Planado) =>
  queryOptions({ queryKey: ['users'], queryFn: async () => (await api.experimental.users.list()).users, staleTime: LONG });

export const teamsQuery = (api: Planado) =>
  queryOptions({ queryKey: ['teams'], queryFn: () => api.teams.list().toArray(), staleTime: LONG });

/** All pick lists with their entries: a field does not tell which of them is its own. */
export const pickListsQuery = (api: Planado) =>
  queryOptions({
    queryKey: ['pick lists'],
    queryFn: async () => {
      const lists = await api.dictionaries.list().toArray();
      return Promise.all(
        lists.map(async ({ uuid, name }) => ({
          uuid,
          name,
          entries: await api.dictionaries.values({ dictionaryUuid: uuid }).toArray(),
        })),
      );
    },
    staleTime: LONG,
  });
