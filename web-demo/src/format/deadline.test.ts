import { expect, it } from 'vitest';
import { deadlineFromPicker, inDays, isPast } from './deadline';

it('sends what was chosen and invents no zone', () => {
  expect(deadlineFromPicker('2026-12-31 18:00:00')).toBe('2026-12-31T18:00:00');
  for (const bad of [null, '', 'soon', '2026-13-31 18:00:00', '2026-12-31']) expect(deadlineFromPicker(bad)).toBeNull();
});

it('knows what is behind us', () => {
  const now = new Date(2026, 10, 22, 12);
  expect(isPast('2026-11-22T11:59:59', now)).toBe(true);
  expect(isPast('2026-11-22T12:00:01', now)).toBe(false);
});

it('suggests an evening, also past the end of a month', () => {
  expect(inDays(7, new Date(2026, 0, 28, 23, 59))).toBe('2026-02-04 18:00:00');
});
