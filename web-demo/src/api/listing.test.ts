import type { Page, Pager } from 'gigwire';
import { expect, it } from 'vitest';
import { nextPart, startOf } from './listing';

const listing = (...pages: number[][]) => {
  let begun = 0;
  const pager = {
    async *pages() {
      begun += 1;
      for (const items of pages) yield { toArray: () => items } as Page<number>;
    },
  } as Pager<number>;
  return { start: () => pager, begun: () => begun };
};

it('goes on where it was, and knows its end when it gets there', async () => {
  const { start, begun } = listing([1, 2], [3]);
  const first = await nextPart(start, null);
  const second = await nextPart(start, first.rest);
  const end = await nextPart(start, second.rest);
  expect([first.items, second.items, end.items]).toEqual([[1, 2], [3], []]);
  expect([first.rest === null, second.rest === null, end.rest === null]).toEqual([false, false, true]);
  expect(begun()).toBe(1);
});

it('starts anew without a rest', async () => {
  const { start, begun } = listing([1]);
  await nextPart(start, null);
  await nextPart(start, null);
  expect(begun()).toBe(2);
});

it('counts pages where the platform counts only rows', async () => {
  const of = (page: object) =>
    ({
      async *pages() {
        yield page;
      },
    }) as Pager<number>;
  const page = { toArray: () => [1, 2], length: 2, total: 41, pages: null };
  expect(await startOf(of(page), 20)).toEqual({ items: [1, 2], total: 41, pages: 3 });
  expect(await startOf(of({ ...page, pages: 7 }), 20)).toEqual({ items: [1, 2], total: 41, pages: 7 });
  expect((await startOf(of({ ...page, total: null }), 20)).pages).toBe(1);
});
