import { describe, expect, it } from 'vitest';
import { journeyOf, STEPS } from './journey';

const at = (state: number, payout: number | null = null, dates = {}) => {
  const { at, stopped } = journeyOf(
    { state, dateCreated: null, dateFinished: null, dateAccepted: null, datePaid: null, ...dates },
    payout,
  );
  return [STEPS[at] ?? 'all', stopped];
};

describe('journeyOf', () => {
  it('walks the usual way', () => {
    expect([1, 2, 3, 4, 12, 5].map((state) => at(state)[0])).toEqual([
      'created',
      'work',
      'review',
      'payment',
      'payment',
      'payout',
    ]);
    expect(at(5, 1)).toEqual(['payout', false]);
    expect(at(5, 2)).toEqual(['all', false]);
  });
  it('does not take a payout for done that belongs to no paid task', () => {
    expect(at(12, 2)).toEqual(['payment', false]);
  });
  it('keeps a task at work that waits for someone', () => {
    expect([13, 14, 16].map((state) => at(state))).toEqual(Array(3).fill(['work', false]));
  });
  it('stops where the dates say', () => {
    expect(at(6)).toEqual(['created', true]);
    expect(at(8, null, { dateFinished: '2026-01-01' })).toEqual(['review', true]);
    expect(at(11, null, { dateFinished: '2026-01-01', dateAccepted: '2026-01-02' })).toEqual(['payment', true]);
  });
  it('dates a step by when it was done', () => {
    const { dates } = journeyOf({ state: 5, dateCreated: 'a', dateFinished: 'b', dateAccepted: 'c', datePaid: 'd' }, null);
    expect(dates).toEqual({ created: 'a', work: 'b', review: 'c', payment: 'd' });
  });
  it('claims nothing of a state that nobody documents', () => {
    expect(at(99)).toEqual(['created', true]);
  });
});
