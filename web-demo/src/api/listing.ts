// Listings without a number of pages: part after part, as the core hands them out. The core knows what the next page is asked by,
// and when there is none.
import type { Page, Pager } from 'gigwire';

type Rest<T> = AsyncGenerator<Page<T>, void, undefined>;

/** A page, and what comes after it; null: nothing does. */
export interface Part<T> {
  items: T[];
  rest: Rest<T> | null;
}

/** The next part of a listing: its first one without `rest`. */
export const nextPart = async <T>(listing: () => Pager<T>, rest: Rest<T> | null): Promise<Part<T>> => {
  const pages = rest ?? listing().pages();
  const { value, done } = await pages.next();
  return done || !value ? { items: [], rest: null } : { items: value.toArray(), rest: pages };
};
