// What is read from CloudTips, by key.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ApiError, type CloudTips } from 'gigwire';
import { type AccumulationSummary, type Employee, LayoutStatus } from 'gigwire/cloudtips';
import { ONE_PAGE, startOf } from '../api/listing';

const LONG = 5 * 60_000;

/** Which receivers, and which page of them. */
export interface ReceiverFilters {
  name: string;
  phone: string;
  placeId: string | null;
  page: number;
  size: number;
}

export const receiversQuery = (api: CloudTips, { name, phone, placeId, page, size }: ReceiverFilters) =>
  queryOptions({
    queryKey: ['receivers', { name, phone, placeId, page, size }],
    queryFn: () =>
      startOf(
        api.receivers.list(
          {
            ...(name && { name }),
            ...(phone && { phoneNumber: phone }),
            ...(placeId && { placeId }),
            page,
            limit: size,
          },
          ONE_PAGE,
        ),
        size,
      ),
    placeholderData: keepPreviousData,
  });

export const placesQuery = (api: CloudTips) =>
  queryOptions({ queryKey: ['places'], queryFn: () => api.places.list().toArray(), staleTime: LONG });

/** What each of these receivers has accumulated; null where the platform does not tell it. */
export const accumulationsQuery = (api: CloudTips, userIds: readonly string[]) =>
  queryOptions({
    queryKey: ['accumulations', userIds],
    queryFn: async (): Promise<Record<string, AccumulationSummary | null>> => {
      const told = userIds.map(async (userId) => {
        const summary = await api.experimental.accumulations.summary({ userId }).catch((error: unknown) => {
          if (error instanceof ApiError && error.status === 404) return null;
          throw error;
        });
        return [userId, summary] as const;
      });
      return Object.fromEntries(await Promise.all(told));
    },
    enabled: userIds.length > 0,
  });

/** Someone who has not yet confirmed the link with a place. */
export interface Waiting {
  placeId: string;
  userId: string;
  /** What the platform tells of them. */
  name: string;
}

/** Who waits for confirmation at these places: they are not among the receivers yet. */
export const waitingQuery = (api: CloudTips, placeIds: readonly string[]) =>
  queryOptions({
    queryKey: ['waiting', placeIds],
    queryFn: async () => {
      const staff = await Promise.all(
        placeIds.map(async (placeId) => (await api.places.employees({ placeId })).items.map((one) => waitingAt(placeId, one))),
      );
      return staff.flat().filter((one) => one !== null);
    },
    enabled: placeIds.length > 0,
  });

// How employees are called the documents do not say: it is shown where the platform sends it.
const waitingAt = (placeId: string, { confirmationStatus, userId, extra = {} }: Employee): Waiting | null => {
  const { name, phoneNumber } = extra;
  if (confirmationStatus !== LayoutStatus.waitingForConfirmation || !userId) return null;
  return { placeId, userId, name: [name, phoneNumber].filter((known) => typeof known === 'string').join(', ') || userId };
};
