// Reading listings for the screen. The core knows what the next page is asked by, and when there is none.
import type { Page, Pager } from 'gigwire';

/** Nothing is read ahead: a person looks at one page. */
export const ONE_PAGE = { inFlight: 1 };

/** The page that a listing starts with, how much there is, and how many pages of this size. */
export const startOf = async <T>(listing: Pager<T>, size: number): Promise<{ items: T[]; total: number; pages: number }> => {
  for await (const page of listing.pages()) {
    const total = page.total ?? page.length;
    return { items: page.toArray(), total, pages: page.pages ?? Math.max(1, Math.ceil(total / size)) };
  }
  return { items: [], total: 0, pages: 0 };
};

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
