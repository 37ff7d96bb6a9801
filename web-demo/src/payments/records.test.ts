import { expect, it } from 'vitest';
import { infoOf } from './records';

it('names a row as its plan does', () => {
  const task = { service: 1, title: '', description: '', deadline: '', attributes: [] };
  expect(infoOf({ key: 7, freelancer: { email: 'a@b.c' }, price: '10.50', ...task }, 2)).toEqual({
    key: '7',
    payee: 'a@b.c',
    price: '10.50',
    line: 2,
  });
  expect(infoOf({ key: 'a', freelancer: { id: 5 }, price: 10, ...task }, 3)).toMatchObject({ payee: 'id 5', price: '10' });
  expect(infoOf({ key: 'a', task: { id: 77 } }, 4)).toEqual({ key: 'a', payee: '#77', price: null, line: 4 });
  // as a file may have it that is still to be checked
  expect(infoOf({} as never, 5)).toEqual({ key: '', payee: '', price: null, line: 5 });
});
