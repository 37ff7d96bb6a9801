import type { BankAccount, Card, Wallet } from 'gigwire';
import { expect, it } from 'vitest';
import { conversion, endpointsOf } from './endpoints';

const common = { type: null, number: null, currency: null, ownerId: null, autoPay: null, createdAt: null };
const card = (id: number, status: Card['status'], country: string | null = null): Card => ({
  ...common,
  id,
  status,
  country,
  holder: null,
  expire: null,
  cardType: null,
});
const account = (id: number, status: BankAccount['status']): BankAccount => ({ ...common, id, status, bankAccountType: null });
const wallet = (id: number): Wallet => ({ ...common, id, status: 1, walletType: null });

it('reads each kind by its own scale of status', () => {
  const list = endpointsOf({
    cards: [card(1, 1), card(2, 3), card(3, 4), card(4, 7)],
    ibans: [account(5, 1), account(6, 2), account(7, 3)],
    wallets: [wallet(8)],
  });
  expect(list.map(({ id, standing }) => [id, standing])).toEqual([
    [3, 'usable'],
    [5, 'usable'],
    [8, 'usable'],
    [1, 'unconfirmed'],
    [2, 'blocked'],
    [7, 'unconfirmed'],
  ]);
  expect(endpointsOf({ cards: null, ibans: null, wallets: null })).toEqual([]);
});

it('converts through euros where the platform documents it, and nowhere else', () => {
  const [kazakh, purse] = endpointsOf({ cards: [card(1, 4, 'KZ')], wallets: [wallet(2)], ibans: [] });
  if (!kazakh || !purse) throw new Error('no endpoints');
  expect(conversion(kazakh, 1)).toEqual({ currencyId: 3 });
  expect(conversion(kazakh, 3)).toEqual({});
  expect(conversion({ ...kazakh, country: 'RU' }, 1)).toEqual({});
  expect(conversion({ ...purse, country: 'KZ' }, 1)).toEqual({});
});
