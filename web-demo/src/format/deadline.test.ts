import { expect, it } from 'vitest';
import { deadlineFromPicker, inDays } from './deadline';

it('sends the moment that the viewer meant', () => {
  const sent = deadlineFromPicker('2026-12-31 18:00:00');
  expect(sent).toMatch(/Z$/);
  expect(new Date(sent ?? '').getTime()).toBe(new Date(2026, 11, 31, 18).getTime());
  expect(deadlineFromPicker(null)).toBeNull();
  expect(deadlineFromPicker('soon')).toBeNull();
});

it('suggests an evening, also past the end of a month', () => {
  expect(inDays(7, new Date(2026, 0, 28, 23, 59))).toBe('2026-02-04 18:00:00');
});
