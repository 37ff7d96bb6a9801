import { describe, expect, it } from 'vitest';
import { addMoney, formatMoney, isZero, readMoney } from './money';

// Intl separates with no-break spaces of several kinds.
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('addMoney', () => {
  it('adds what a float cannot hold', () => {
    expect(addMoney('0.1', '0.2')).toBe('0.3');
    expect(addMoney('9007199254740993.01', '0.01')).toBe('9007199254740993.02');
  });
  it('keeps the finest scale and the sign', () => {
    expect(addMoney('10', '0.250', '-20.5')).toBe('-10.250');
    expect(addMoney('-0.05', '0.01')).toBe('-0.04');
    expect(addMoney()).toBe('0');
  });
  it('refuses what is no decimal', () => {
    for (const bad of ['', '1e3', 'NaN', '1,5', '.5', '1.']) expect(() => addMoney(bad)).toThrow(RangeError);
  });
});

describe('formatMoney', () => {
  it('writes as the language does', () => {
    expect(plain(formatMoney('1250000.5', 'RUB', 'ru'))).toBe('1 250 000,50 ₽');
    expect(plain(formatMoney('1250000.5', 'RUB', 'en'))).toBe('₽1,250,000.50');
    expect(plain(formatMoney('-12', 'EUR', 'en'))).toBe('-€12.00');
  });
  it('loses no digit', () => {
    expect(plain(formatMoney('9007199254740993.07', 'RUB', 'ru'))).toBe('9 007 199 254 740 993,07 ₽');
    expect(plain(formatMoney('0.123456789', null, 'en'))).toBe('0.123456789');
  });
  it('shows a dash for nothing and leaves alone what it cannot read', () => {
    expect(formatMoney(null, 'RUB', 'ru')).toBe('—');
    expect(formatMoney(undefined, 'RUB', 'ru')).toBe('—');
    expect(formatMoney('n/a', 'RUB', 'ru')).toBe('n/a');
  });
});

describe('isZero', () => {
  it('knows all ways to write nothing', () => {
    expect([null, undefined, '0', '0.00', '-0'].map(isZero)).toEqual([true, true, true, true, true]);
    expect(['0.01', '-1'].map(isZero)).toEqual([false, false]);
  });
});

describe('readMoney', () => {
  it('reads what people type', () => {
    expect(readMoney('12 500,50')).toBe('12500.50');
    expect(readMoney(' 100 ')).toBe('100');
    expect(readMoney('1\u00a0000')).toBe('1000');
  });
  it('refuses what would have to be guessed', () => {
    for (const typed of ['', '-5', '1.2.3', '1,000.50', '12.345', '1e5', 'сто']) expect(readMoney(typed)).toBeNull();
  });
});
