import { useSession } from '../session/session';
import type { Place } from './records';

/** Whose money is meant. */
export const usePlace = (): Place => {
  const { session } = useSession();
  return { baseUrl: session?.baseUrl ?? '', companyId: session?.companyId ?? null };
};
