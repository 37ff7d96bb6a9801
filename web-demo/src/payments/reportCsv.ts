import type { RowResult } from 'gigwire';
import type { RowInfo } from './records';

const COLUMNS = ['line', 'key', 'payee', 'price', 'cost', 'result', 'reason', 'task_id', 'task_uuid'] as const;

/** A cell that a spreadsheet would take for a formula is made text of; quotes where CSV wants them. */
const cell = (value: string | number | null | undefined): string => {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A report as a spreadsheet opens it: separated by semicolons, with the mark that tells UTF-8. */
export const reportCsv = (
  results: readonly RowResult[],
  rows: readonly RowInfo[],
  reasonOf: (result: RowResult) => string,
): string => {
  const lines = results.map((ended) => {
    const { row, key, price, cost, result, taskId, taskUuid } = ended;
    const cells = [rows[row]?.line ?? row + 1, key, rows[row]?.payee, price, cost, result, reasonOf(ended), taskId, taskUuid];
    return cells.map(cell).join(';');
  });
  return `\ufeff${[COLUMNS.join(';'), ...lines].join('\r\n')}\r\n`;
};

/** Hands a text to the person as a file. */
export const download = (name: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
