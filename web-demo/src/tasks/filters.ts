// The filters of the task list and their address: "#/tasks?state=3,4&page=2". What an address holds that makes no sense is
// left out, so that a mistyped link shows more tasks, never an error.

export interface TaskFilters {
  state: number[];
  search: string;
  from: string | null;
  to: string | null;
  worker: number | null;
  sort: 'date_end' | 'price' | null;
  direction: 'asc' | 'desc';
  page: number;
  size: number;
}

export const SIZES = [20, 50, 100];
export const NO_FILTERS: TaskFilters = {
  state: [],
  search: '',
  from: null,
  to: null,
  worker: null,
  sort: null,
  direction: 'asc',
  page: 1,
  size: 20,
};

/** States that people ask for together. */
export const PRESETS = {
  all: [],
  yours: [3, 4, 13, 14],
  work: [1, 2, 11, 16],
  paid: [5, 12],
  closed: [6, 8],
} as const satisfies Record<string, number[]>;
export type Preset = keyof typeof PRESETS;

/** The preset that these states are, if they are one. */
export const presetOf = (state: number[]): Preset | null => {
  const wanted = [...state].sort((a, b) => a - b).join();
  return (Object.keys(PRESETS) as Preset[]).find((preset) => PRESETS[preset].join() === wanted) ?? null;
};

const whole = (text: string | null): number | null => (text && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null);
const day = (text: string | null): string | null => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);

export const readFilters = (query: string): TaskFilters => {
  const parameters = new URLSearchParams(query);
  const sort = parameters.get('sort');
  const size = whole(parameters.get('size'));
  return {
    state: (parameters.get('state') ?? '')
      .split(',')
      .map(whole)
      .filter((state) => state !== null),
    search: parameters.get('search') ?? '',
    from: day(parameters.get('from')),
    to: day(parameters.get('to')),
    worker: whole(parameters.get('worker')),
    sort: sort === 'date_end' || sort === 'price' ? sort : null,
    direction: parameters.get('direction') === 'desc' ? 'desc' : 'asc',
    page: whole(parameters.get('page')) ?? 1,
    size: size && SIZES.includes(size) ? size : NO_FILTERS.size,
  };
};

/** The address, with what differs from the plain list only. */
export const tasksHref = (filters: Partial<TaskFilters>): string => {
  const { state, search, from, to, worker, sort, direction, page, size } = { ...NO_FILTERS, ...filters };
  const parameters = new URLSearchParams();
  if (state.length > 0) parameters.set('state', state.join(','));
  if (search) parameters.set('search', search);
  if (from) parameters.set('from', from);
  if (to) parameters.set('to', to);
  if (worker) parameters.set('worker', String(worker));
  if (sort) parameters.set('sort', sort);
  if (sort && direction === 'desc') parameters.set('direction', direction);
  if (page > 1) parameters.set('page', String(page));
  if (size !== NO_FILTERS.size) parameters.set('size', String(size));
  const query = parameters.toString().replaceAll('%2C', ',');
  return query ? `/tasks?${query}` : '/tasks';
};

/** The same as arguments of `tasks.list`. */
export const taskArguments = ({ state, search, from, to, worker, sort, direction, page, size }: TaskFilters) => ({
  page,
  size,
  ...(state.length > 0 && { state }),
  ...(search && { search }),
  ...(from && { dateCreatedFrom: from }),
  ...(to && { dateCreatedTo: to }),
  ...(worker && { workerId: worker }),
  ...(sort && { sort, direction }),
});
