import type { RegistryRowResult, RowProblem } from 'gigwire/qugo';
import { expect, it } from 'vitest';
import { marksOf } from './marks';

const problem = (row: number | null, severity: RowProblem['severity'], message: string): RowProblem => ({
  row,
  key: '',
  line: null,
  severity,
  argument: 'phone',
  code: 'no_phone',
  message,
});
const result = (row: number, outcome: RegistryRowResult['result'], reason = ''): RegistryRowResult => ({
  row,
  key: '',
  line: null,
  result: outcome,
  code: reason ? 'refused' : null,
  reason,
  state: null,
});

it('marks what the plan found, at the row that it is about', () => {
  const marks = marksOf(
    3,
    [problem(1, 'error', 'no phone'), problem(1, 'warning', 'no name'), problem(null, 'error', 'the file')],
    [],
  );
  expect(marks.map(({ failed }) => failed)).toEqual([false, true, false]);
  expect(marks[1]?.reasons.map(({ message }) => message)).toEqual(['no phone', 'no name']);
});

it('takes a warning for no failure', () => {
  expect(marksOf(1, [problem(0, 'warning', 'a duplicate?')], [])[0]).toMatchObject({
    failed: false,
    reasons: [{ argument: 'phone', code: 'no_phone', message: 'a duplicate?' }],
  });
});

it('tells how each row went, and why, in place of what was expected', () => {
  const marks = marksOf(
    4,
    [problem(0, 'warning', 'a duplicate?')],
    [result(0, 'invited'), result(1, 'failed', 'Неверный номер'), result(2, 'unclear', 'look'), result(3, 'pending')],
  );
  expect(marks.map(({ outcome, failed }) => [outcome, failed])).toEqual([
    ['invited', false],
    ['failed', true],
    ['unclear', true],
    ['pending', false],
  ]);
  expect(marks.map(({ reasons }) => reasons.map(({ message }) => message))).toEqual([[], ['Неверный номер'], ['look'], []]);
});

it('leaves rows alone that are none', () => {
  expect(marksOf(1, [problem(7, 'error', 'x')], [result(8, 'failed')])).toEqual([{ outcome: null, failed: false, reasons: [] }]);
});
