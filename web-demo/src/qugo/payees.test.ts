import { expect, it } from 'vitest';
import { payable, peopleOf, sumOf } from './payees';
import { payoutOf } from './payrollRecords';

const row = (inn: string, price: string) => payoutOf({ inn, price, title: 'Доставка', service: 'courier' }, 0);
const rows = [row('770000000002', '1 500,50'), row('770000000002', '0.50'), row('770000000003', 'x'), row('1', '9')];
const problem = { key: '', line: null, argument: 'inn', code: 'no_inn', message: 'is no INN' };

it('counts people, not payouts', () => {
  expect(peopleOf(rows.slice(0, 3))).toBe(2);
});

it('adds what can be read', () => {
  expect(sumOf(rows)).toBe('1510.00');
  expect(sumOf([])).toBe('0.00');
});

it('leaves out what has an error, not what somebody should look at', () => {
  const problems = [
    { ...problem, row: 3, severity: 'error' as const },
    { ...problem, row: 0, severity: 'warning' as const },
    { ...problem, row: null, severity: 'error' as const },
  ];
  expect(payable(rows, problems)).toEqual(rows.slice(0, 3));
  expect(payable([{ ...row('1', '1'), isOut: true }], [])).toEqual([]);
});
