// Who is paid by a list, and what, before anybody says go.
import type { RowProblem } from 'gigwire/qugo';
import { addMoney, readMoney } from '../format/money';
import type { PayoutInfo } from './payrollRecords';

/** The rows that nothing keeps from being paid. */
export const payable = (rows: readonly PayoutInfo[], problems: readonly RowProblem[]): PayoutInfo[] => {
  const bad = new Set(problems.filter(({ severity }) => severity === 'error').map(({ row }) => row));
  return rows.filter(({ isOut }, at) => !isOut && !bad.has(at));
};

/** How many people they are: one may get several payouts. */
export const peopleOf = (rows: readonly PayoutInfo[]): number => new Set(rows.map(({ inn }) => inn)).size;

/** The sum of the amounts that can be read. */
export const sumOf = (rows: readonly PayoutInfo[]): string =>
  addMoney('0.00', ...rows.map(({ price }) => readMoney(price)).filter((price) => price !== null));
