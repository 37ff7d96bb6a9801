// What a tab that opens later needs to show of a run that was started in this browser: how it is called, and its rows as they were
// seen last. What was really done is in the run's journal and on the platform; this is for the eyes only.
import type { PaymentRow, RowOutcome } from 'gigwire';

const PREFIX = 'gigwire-run-';

/** A row as a person recognises it. */
export interface RowInfo {
  key: string;
  /** The freelancer, or the task, as the plan names it. */
  payee: string;
  price: string | null;
  /** The line of the file, counted from 1. */
  line: number;
  /** How it ended, as far as it was seen. */
  result?: RowOutcome;
}

/** Whose money a run moves. */
export interface Place {
  baseUrl: string;
  companyId: number | null;
}

/** A run that was started. */
export interface RunRecord extends Place {
  /** Names its journal, too. */
  id: string;
  /** The name of the file. */
  file: string;
  /** When it was started, in milliseconds since the Unix epoch. */
  startedAt: number;
  currency: string | null;
  total: string;
  rows: RowInfo[];
  /** Nothing is left to do. */
  isOver: boolean;
}

/** How a person recognises a row of a plan. */
export const infoOf = (row: PaymentRow, line: number): RowInfo => {
  const [by, name] = Object.entries(row.freelancer ?? row.task ?? {})[0] ?? [];
  const payee = row.task ? `#${name}` : by === 'id' ? `id ${name}` : String(name ?? '');
  return { key: String(row.key ?? ''), payee, price: row.price === undefined ? null : String(row.price), line };
};

/** The runs that were started in this browser for this company, newest first; what cannot be read is none. */
export const loadRecords = ({ baseUrl, companyId }: Place): RunRecord[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => loadRecord(key.slice(PREFIX.length)))
    .filter((record) => record !== null)
    .filter((record) => record.baseUrl === baseUrl && record.companyId === companyId)
    .sort((a, b) => b.startedAt - a.startedAt);

export const loadRecord = (id: string): RunRecord | null => {
  try {
    const stored = JSON.parse(localStorage.getItem(PREFIX + id) ?? 'null') as RunRecord | null;
    return stored !== null && stored.id === id && Array.isArray(stored.rows) ? stored : null;
  } catch {
    return null;
  }
};

/** Without room for its rows a run is kept without them: they are in the journal. */
export const saveRecord = (record: RunRecord): void => {
  for (const kept of [record, { ...record, rows: [] }]) {
    try {
      localStorage.setItem(PREFIX + record.id, JSON.stringify(kept));
      return;
    } catch {
      // no room
    }
  }
};

export const forgetRecord = (id: string): void => localStorage.removeItem(PREFIX + id);
