// The runs of this browser, as a person recognises them.
import type { PaymentRow, RowOutcome } from 'gigwire';
import { Records } from '../journals/records';

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

const RUNS = new Records<RunRecord>('gigwire-run-');

/** The runs that were started in this browser for this company, newest first. */
export const loadRecords = ({ baseUrl, companyId }: Place): RunRecord[] =>
  RUNS.all((record) => record.baseUrl === baseUrl && record.companyId === companyId);

export const loadRecord = (id: string): RunRecord | null => RUNS.one(id);

export const saveRecord = (record: RunRecord): void => RUNS.save(record);

export const forgetRecord = (id: string): void => RUNS.forget(id);
