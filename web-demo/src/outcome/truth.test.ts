import { expect, it } from 'vitest';
import { findOut, SECOND_LOOK_MS, type Truth } from './truth';

const looks = (...seen: Truth<number>[]) => {
  const waits: number[] = [];
  let count = 0;
  const look = async () => {
    const truth = seen[count];
    count += 1;
    if (!truth) throw new Error('looked too often');
    return truth;
  };
  return { look, waits, wait: async (ms: number) => void waits.push(ms), count: () => count };
};

it('believes the first look that shows it', async () => {
  const { look, wait, waits, count } = looks({ happened: true, found: 12 });
  expect(await findOut(look, wait)).toEqual({ happened: true, found: 12 });
  expect([count(), waits]).toEqual([1, []]);
});

it('says "it did not happen" after a second look only', async () => {
  const late = looks({ happened: false, found: 4 }, { happened: true, found: 12 });
  expect(await findOut(late.look, late.wait)).toEqual({ happened: true, found: 12 });
  expect(late.waits).toEqual([SECOND_LOOK_MS]);
  const never = looks({ happened: false, found: 4 }, { happened: false, found: 4 });
  expect(await findOut(never.look, never.wait)).toEqual({ happened: false, found: 4 });
});

it('does not take a failed look for an answer', async () => {
  await expect(findOut(() => Promise.reject(new Error('offline')))).rejects.toThrow('offline');
});
