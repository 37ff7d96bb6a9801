import { expect, it } from 'vitest';
import { conversion, endpointsOf } from './endpoints';

it('reads each kind by its own scale of status', () => {
  const list = endpointsOf({
    cards: [{ id: 1, status: 1 }, { id: 2, status: 3 }, { id: 3, status: 4 }, { id: 4, status: 7 }],
    ibans: [{ id: 5, status: 1 }, { id: 6, status: 2 }, { id: 7, status: 3 }],
    wallets: [{ id: 8, status: 1 }],
  });
  expect(list.map(({ id, standing }) => [id, standing])).toEqual([
    [3, 'usable'], [5, 'usable'], [8, 'usable'], [1, 'unconfirmed'], [2, 'blocked'], [7, 'unconfirmed'],
  ]);
  expect(endpointsOf({})).toEqual([]);
});

it('converts through euros where the platform documents it, and nowhere else', () => {
  const [card, wallet] = endpointsOf({ cards: [{ id: 1, status: 4, country: 'KZ' }], wallets: [{ id: 2 }] });
  if (!card || !wallet) throw new Error('no endpoints');
  expect(conversion(card, 1)).toEqual({ currencyId: 3 });
  expect(conversion(card, 3)).toEqual({});
  expect(conversion({ ...card, country: 'RU' }, 1)).toEqual({});
  expect(conversion({ ...wallet, country: 'KZ' }, 1)).toEqual({});
});
