import { type InvalidRequest, refusal } from '../../../errors.js';
import { Columns, Unreadable } from './plan-columns.js';
import type { PaymentRow } from './rows.js';

/** So many problems are told at once. */
const SHOWN = 20;

/** A plan from a file. */
export interface PlanFile {
  /** The rows, for a {@link PaymentRun}. */
  rows: PaymentRow[];
  /** The line of the file that each row stood in, counted from 1. */
  lines: number[];
}

/**
 * Reads a plan from CSV, separated by `,`, `;` or tabs: its text, or the bytes of a file in UTF-8 or as Excel writes it (CP1251, UTF-16).
 * The first line names the columns: `key`; `freelancer_id`, `freelancer_uuid`, `email` or `phone`, or `task_id` or `task_uuid`;
 * `payout_type` and `payout_id`; `service`, `attribute 37` (the value of attribute 37), `title`, `description`, `price`, `deadline` and
 * whatever else `tasks.create` takes. Empty cells count as not given. Throws {@link InvalidRequest}, which tells what is wrong with each
 * line and column.
 */
export function readPlanCsv(content: string | Uint8Array): PlanFile {
  const [header, ...lines] = split(typeof content === 'string' ? content.replace(/^\ufeff/, '') : decoded(content));
  if (header === undefined) {
    throw refused(['the plan is empty: its first line must name the columns']);
  }
  const columns = columnsOf(header);
  const file: PlanFile = { rows: [], lines: [] };
  const problems: string[] = [];
  for (const { number, cells } of lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))) {
    const [row, wrong] = columns.row(cells);
    // The core checks what a row must have.
    file.rows.push(row as unknown as PaymentRow);
    file.lines.push(number);
    problems.push(...wrong.map((problem) => `line ${number}${problem.message}`));
  }
  if (problems.length > 0) {
    throw refused(problems);
  }
  return file;
}

interface Line {
  number: number;
  cells: string[];
}

function columnsOf({ number, cells }: Line): Columns {
  try {
    return new Columns(cells);
  } catch (error) {
    throw error instanceof Unreadable ? refused([`line ${number}${error.message}`]) : error;
  }
}

/** The cells of each line; a quoted cell may hold separators, line breaks and doubled quotes. */
function split(content: string): Line[] {
  const declared = /^sep=(.)\r?\n/i.exec(content);
  const text = declared === null ? content : content.slice(declared[0].length);
  const separator = declared?.[1] ?? mostFrequent(text.split('\n', 1)[0] ?? '');
  const lines: Line[] = [];
  let number = declared === null ? 1 : 2;
  let line: Line = { number, cells: [] };
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      const end = closing(text, at + 1);
      if (end === -1) {
        throw refused([`line ${number}: a quote is opened and not closed`]);
      }
      const quoted = text.slice(at + 1, end);
      cell = quoted.replaceAll('""', '"');
      number += quoted.split('\n').length - 1;
      at = end + 1;
      if (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') {
        throw refused([`line ${number}: ${JSON.stringify(text[at])} stands behind a closing quote`]);
      }
    } else {
      const from = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') {
        at += 1;
      }
      cell = text.slice(from, at);
    }
    line.cells.push(cell);
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) {
        line.cells.push('');
      }
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    number += 1;
    lines.push(line);
    line = { number, cells: [] };
  }
  if (line.cells.length > 0) {
    lines.push(line);
  }
  return lines;
}

/** Where the quoted cell ends: at a quote that is not doubled. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') {
    at = text.indexOf('"', at + 2);
  }
  return at;
}

function mostFrequent(header: string): string {
  const [separator] = [';', ',', '\t']
    .map((mark) => [mark, header.split(mark).length] as const)
    .reduce((most, one) => (one[1] > most[1] ? one : most));
  return separator;
}

function decoded(content: Uint8Array): string {
  const mark = `${content[0]},${content[1]}`;
  if (mark === '255,254' || mark === '254,255') {
    return new TextDecoder(mark === '255,254' ? 'utf-16le' : 'utf-16be').decode(content);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    // What is not UTF-8 comes from an Excel that speaks Russian.
    return new TextDecoder('windows-1251').decode(content);
  }
}

function refused(problems: string[]): InvalidRequest {
  const more = problems.length > SHOWN ? [`and ${problems.length - SHOWN} more`] : [];
  return refusal('', [...problems.slice(0, SHOWN), ...more].join('\n'), 'payment_run');
}
