// The payment means of a freelancer, of three kinds with three scales of status, as one list to choose from.
import type { PayoutEndpoints } from 'gigwire';

export interface Endpoint {
  id: number;
  type: 1 | 2 | 6;
  number: string;
  expire: string | null;
  currency: string | null;
  country: string | null;
  /** Whether money can go there, by the scale of its kind. */
  standing: 'usable' | 'unconfirmed' | 'blocked';
}

const CARD_BLOCKED = 3;
const CARD_CONFIRMED = 4;
const CARD_DELETED = 7;
const ACCOUNT_CONFIRMED = 1;
const ACCOUNT_DELETED = 2;

/** All that are not deleted, usable ones first. */
export const endpointsOf = ({ cards, wallets, ibans }: PayoutEndpoints): Endpoint[] => {
  const all: Endpoint[] = [];
  for (const card of cards ?? []) {
    if (card.status === CARD_DELETED) continue;
    const standing = card.status === CARD_CONFIRMED ? 'usable' : card.status === CARD_BLOCKED ? 'blocked' : 'unconfirmed';
    all.push({
      id: card.id,
      type: 1,
      number: card.number ?? '',
      expire: card.expire ?? null,
      currency: card.currency?.currency ?? null,
      country: card.country ?? null,
      standing,
    });
  }
  for (const account of ibans ?? []) {
    if (account.status === ACCOUNT_DELETED) continue;
    const standing = account.status === ACCOUNT_CONFIRMED ? 'usable' : 'unconfirmed';
    all.push({
      id: account.id,
      type: 6,
      number: account.number ?? '',
      expire: null,
      currency: account.currency?.currency ?? null,
      country: null,
      standing,
    });
  }
  // No status of a wallet is documented; the platform says no if it has to.
  for (const wallet of wallets ?? []) {
    all.push({
      id: wallet.id,
      type: 2,
      number: wallet.number ?? '',
      expire: null,
      currency: wallet.currency?.currency ?? null,
      country: null,
      standing: 'usable',
    });
  }
  return all.sort((a, b) => Number(b.standing === 'usable') - Number(a.standing === 'usable'));
};

const ROUBLE = 1;
const EURO = 3;

/** The currency that the payout must be converted through; the one documented case. */
export const conversion = (endpoint: Endpoint, taskCurrencyId: number | null | undefined): { currencyId?: 3 } =>
  endpoint.type === 1 && endpoint.country === 'KZ' && taskCurrencyId === ROUBLE ? { currencyId: EURO } : {};
