import { expect, it } from 'vitest';
import { reportCsv } from './reportCsv';

it('writes what a spreadsheet opens, and no formulas', () => {
  const row = {
    row: 0,
    code: null,
    details: {},
    taskId: 5,
    taskUuid: 'u',
    price: '10.5',
    cost: '11.4',
    result: 'paid',
    reason: '',
  } as const;
  const text = reportCsv(
    [
      { ...row, key: 'a;"1"' },
      { ...row, row: 1, key: '=1+1', result: 'unpaid', reason: 'why\nnot', taskId: null, cost: null },
    ],
    [{ key: 'a', payee: 'x@y.z', price: '10.5', line: 2 }],
    ({ reason }) => reason,
  );
  expect(text).toBe(
    [
      '\ufeffline;key;payee;price;cost;result;reason;task_id;task_uuid',
      '2;"a;""1""";x@y.z;10.5;11.4;paid;;5;u',
      `2;'=1+1;;10.5;;unpaid;"why\nnot";;u`,
      '',
    ].join('\r\n'),
  );
});
