import { expect, it } from 'vitest';
import { NO_FILTERS, PRESETS, presetOf, readFilters, type TaskFilters, taskArguments, tasksHref } from './filters';

const full: TaskFilters = {
  state: [3, 4],
  search: 'макет & co',
  from: '2026-01-01',
  to: '2026-02-01',
  worker: 7,
  sort: 'price',
  direction: 'desc',
  page: 3,
  size: 50,
};
const query = (href: string) => href.split('?')[1] ?? '';

it('comes back from its own address', () => {
  expect(readFilters(query(tasksHref(full)))).toEqual(full);
  expect(tasksHref({})).toBe('/tasks');
  expect(tasksHref({ state: [3, 4] })).toBe('/tasks?state=3,4');
  expect(readFilters('')).toEqual(NO_FILTERS);
});

it('leaves out what makes no sense', () => {
  expect(readFilters('state=x,3,-1&page=0&size=7&sort=title&from=yesterday&worker=1e3')).toEqual({ ...NO_FILTERS, state: [3] });
});

it('knows its presets in any order', () => {
  expect(presetOf([])).toBe('all');
  expect(presetOf([14, 4, 13, 3])).toBe('yours');
  expect(presetOf([3])).toBeNull();
  for (const [name, states] of Object.entries(PRESETS)) expect(presetOf([...states])).toBe(name);
});

it('sends what is set only', () => {
  expect(taskArguments(NO_FILTERS)).toEqual({ page: 1, size: 20 });
  expect(taskArguments(full)).toEqual({
    page: 3,
    size: 50,
    state: [3, 4],
    search: 'макет & co',
    dateCreatedFrom: '2026-01-01',
    dateCreatedTo: '2026-02-01',
    workerId: 7,
    sort: 'price',
    direction: 'desc',
  });
});
