import type { Page, Pager } from 'gigwire';
import { expect, it } from 'vitest';
import { nextPart } from './listing';

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
