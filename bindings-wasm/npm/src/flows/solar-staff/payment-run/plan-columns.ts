// The columns of a plan in a table, and how their cells are read. The same as in the other bindings.

type Read = (cell: string) => unknown;

/** What is wrong with a cell, or with a line as a whole. */
export class Unreadable extends Error {
  constructor(problem: string, column = '') {
    super(column === '' ? `: ${problem}` : `, column ${column}: ${problem}`);
  }
}

/** By its name, where a column goes in a row and how its cells are read. */
const COLUMNS: ReadonlyMap<string, readonly [entry: string, read: Read]> = /* @__PURE__ */ new Map<
  string,
  readonly [string, Read]
>([
  ['key', ['key', text]],
  ['freelancer_id', ['freelancer.id', whole]],
  ['freelancer_uuid', ['freelancer.uuid', text]],
  ['email', ['freelancer.email', text]],
  ['phone', ['freelancer.phone', digits]],
  ['task_id', ['task.id', whole]],
  ['task_uuid', ['task.uuid', text]],
  ['payout_type', ['payout.type', means]],
  ['payout_id', ['payout.id', whole]],
  ['payout_currency_id', ['payout.currencyId', whole]],
  ['service', ['service', whole]],
  ['title', ['title', text]],
  ['description', ['description', text]],
  ['price', ['price', amount]],
  ['deadline', ['deadline', moment]],
  ['external_id', ['externalId', text]],
  ['copyright', ['copyright', flag]],
  ['need_report', ['needReport', flag]],
  ['need_insurance', ['needInsurance', flag]],
  ['compensate_worker_service_fee', ['compensateWorkerServiceFee', flag]],
  ['compensation_type', ['compensationType', whole]],
  ['acceptance_file_ids', ['acceptanceFileIds', wholes]],
  ['file_ids', ['fileIds', wholes]],
  ['edit_group', ['editGroup', wholes]],
  ['adv_data', ['advData', object]],
]);

/** The columns that the first line names. */
export class Columns {
  readonly #columns: ({ shown: string; entry: string; read: Read } | undefined)[];

  constructor(names: readonly string[]) {
    const seen = new Set<string>();
    this.#columns = names.map((name) => {
      const shown = name.trim();
      const column = shown.toLowerCase().replace(/[\s_-]+/g, '_');
      if (column === '') {
        return undefined;
      }
      if (seen.has(column)) {
        throw new Unreadable('is there twice', shown);
      }
      seen.add(column);
      const [entry, read] = known(column, shown);
      return { shown, entry, read };
    });
    if (!seen.has('key')) {
      throw new Unreadable('there is no column key, with your own unique name for each payment');
    }
  }

  /** A row, and what is wrong with it. */
  row(cells: readonly string[]): [row: Record<string, unknown>, problems: Unreadable[]] {
    const row: Record<string, unknown> = {};
    const problems: Unreadable[] = [];
    for (const [at, cell] of cells.entries()) {
      const value = cell.trim();
      if (value === '') {
        continue;
      }
      const column = this.#columns[at];
      if (column === undefined) {
        const problem = `holds ${JSON.stringify(value)} and has no name in the first line`;
        problems.push(new Unreadable(problem, String(at + 1)));
        continue;
      }
      try {
        put(row, column.entry, column.read(value));
      } catch (error) {
        problems.push(new Unreadable(error instanceof Error ? error.message : String(error), column.shown));
      }
    }
    for (const name of ['freelancer', 'task']) {
      const by = Object.keys((row[name] as object | undefined) ?? {});
      if (by.length > 1) {
        problems.push(new Unreadable(`the ${name} is named twice, by ${by.join(' and ')}`));
      }
    }
    return [row, problems];
  }
}

function known(column: string, shown: string): readonly [string, Read] {
  const [, attribute] = /^attribute_?(\d+)$/.exec(column) ?? [];
  const found = attribute === undefined ? COLUMNS.get(column) : ([`attributes.${attribute}`, text] as const);
  if (found === undefined) {
    const names = [...COLUMNS.keys()].join(', ');
    throw new Unreadable(`is none that a plan has; it may have ${names}, and attribute <id>`, shown);
  }
  return found;
}

function put(row: Record<string, unknown>, entry: string, value: unknown): void {
  const [name = '', inner] = entry.split('.');
  if (inner === undefined) {
    row[name] = value;
  } else if (name === 'attributes') {
    row[name] = [...((row[name] as object[] | undefined) ?? []), { id: Number(inner), value }];
  } else {
    row[name] = { ...(row[name] as object | undefined), [inner]: value };
  }
}

function text(cell: string): string {
  return cell;
}

function digits(cell: string): string {
  const found = cell.replace(/[\s()+-]/g, '');
  if (!/^\d+$/.test(found)) {
    throw new Error(`${JSON.stringify(cell)} is no phone number`);
  }
  return found;
}

function whole(cell: string): number {
  const number = Number(cell);
  if (!/^\d+$/.test(cell) || !Number.isSafeInteger(number)) {
    throw new Error(`${JSON.stringify(cell)} is no whole number`);
  }
  return number;
}

function wholes(cell: string): number[] {
  return cell
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(whole);
}

const MEANS: Readonly<Record<string, number>> = { card: 1, wallet: 2, account: 6 };

function means(cell: string): number {
  return MEANS[cell.toLowerCase()] ?? whole(cell);
}

function amount(cell: string): string {
  const [, units, mark, cents] =
    /^(\d+)(?:([.,])(\d+))?$/.exec(cell.replace(/[ \u00a0\u202f](?=\d{3}(\D|$))/g, '')) ?? [];
  if (units === undefined) {
    throw new Error(`${JSON.stringify(cell)} is no amount: write 1500.50 or 1500,50`);
  }
  if (mark === ',' && cents?.length === 3) {
    throw new Error(`${JSON.stringify(cell)} may be read in two ways: write 1500 or 1500,50`);
  }
  return cents === undefined ? units : `${units}.${cents}`;
}

const TIME = '(?:[ T](?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:\\.\\d+)?)?)?';
const MOMENTS = /* @__PURE__ */ [
  '(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)',
  '(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})',
].map((day) => new RegExp(`^${day}${TIME}$`));

function moment(cell: string): string {
  if (/T.*(Z|[+-]\d\d:\d\d)$/.test(cell) && !Number.isNaN(Date.parse(cell))) {
    return cell;
  }
  const found = MOMENTS.map((pattern) => pattern.exec(cell)?.groups).find(Boolean);
  // Without a time of day it is the end of that day.
  const { year, month = '', day = '', hour = '23', minute = '59', second = found?.hour ? '00' : '59' } = found ?? {};
  const two = (part: string) => part.padStart(2, '0');
  const written = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}`;
  // A day that its month does not have rolls over into the next one.
  const read = new Date(`${written}Z`);
  if (found === undefined || Number.isNaN(read.getTime()) || read.toISOString().slice(0, 19) !== written) {
    throw new Error(`${JSON.stringify(cell)} is no date: write 2026-12-31 18:00 or 31.12.2026 18:00`);
  }
  return written;
}

const YES = ['yes', 'true', '1', 'да', 'истина'];
const NO = ['no', 'false', '0', 'нет', 'ложь'];

function flag(cell: string): boolean {
  const said = cell.toLowerCase();
  if (!YES.includes(said) && !NO.includes(said)) {
    throw new Error(`${JSON.stringify(cell)} is neither yes nor no`);
  }
  return YES.includes(said);
}

function object(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    throw new Error('is no JSON');
  }
}
