import { describe, expect, it } from 'vitest';
import { formatDate, formatDateTime } from './dates';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatDateTime', () => {
  it('shows a time without a zone as it was written, wherever the viewer is', () => {
    expect(plain(formatDateTime('2021-08-06T23:17:13', 'ru'))).toBe('6 авг. 2021 г., 23:17');
    expect(plain(formatDateTime('2021-08-06 23:17:13', 'en'))).toBe('Aug 6, 2021, 11:17 PM');
  });
  it('shows a time with a zone in the zone of the viewer', () => {
    const here = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
    expect(formatDateTime('2021-08-06T23:17:13.000Z', 'en')).toBe(here.format(new Date('2021-08-06T23:17:13Z')));
    expect(formatDateTime('2021-08-06T23:17:13+03:00', 'en')).toBe(here.format(new Date('2021-08-06T20:17:13Z')));
  });
  it('invents no time and hides nothing', () => {
    expect(formatDateTime('2021-08-06', 'en')).toBe('Aug 6, 2021');
    expect(formatDateTime(null, 'en')).toBe('—');
    expect(formatDateTime('soon', 'en')).toBe('soon');
  });
});

describe('formatDate', () => {
  it('drops the time only', () => {
    expect(formatDate('2021-08-06T00:00:00', 'en')).toBe('Aug 6, 2021');
    expect(formatDate('', 'en')).toBe('—');
  });
});
