// What stands at each row of the list that a person handed over.

import type { RegistryOutcome, RegistryRowResult, RowProblem } from 'gigwire/qugo';
import type { Reason } from '../errors/reasons';

/** A row's mark: how it went, if it is known, and why. */
export interface Mark {
  outcome: RegistryOutcome | null;
  /** Something keeps the row from being invited. */
  failed: boolean;
  reasons: Reason[];
}

const NONE: Mark = { outcome: null, failed: false, reasons: [] };
const FAILED: RegistryOutcome[] = ['failed', 'invalid', 'unclear'];

/** The marks of so many rows: what the plan found, until the report tells how each went. */
export const marksOf = (rows: number, problems: readonly RowProblem[], results: readonly RegistryRowResult[]): Mark[] => {
  const marks: Mark[] = Array.from({ length: rows }, () => NONE);
  for (const { row, severity, ...reason } of problems) {
    const mark = row === null ? undefined : marks[row];
    if (row === null || !mark) continue;
    marks[row] = { ...mark, failed: mark.failed || severity === 'error', reasons: [...mark.reasons, reason] };
  }
  for (const { row, result, code, reason } of results) {
    if (!marks[row]) continue;
    const reasons = reason || code ? [{ code, message: reason }] : [];
    marks[row] = { outcome: result, failed: FAILED.includes(result), reasons };
  }
  return marks;
};
