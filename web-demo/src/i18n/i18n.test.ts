import { describe, expect, it } from 'vitest';
import en from './en';
import { preferredLanguage, titleIn } from './language';
import { counted } from './plural';
import ru from './ru';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('plural forms', () => {
  it('follows the Russian rules', () => {
    const said = [0, 1, 2, 5, 11, 21, 22, 1234].map((count) => plain(ru.tasks.count(count)));
    expect(said).toEqual(['0 задач', '1 задача', '2 задачи', '5 задач', '11 задач', '21 задача', '22 задачи', '1 234 задачи']);
  });
  it('follows the English rules', () => {
    expect([0, 1, 2, 1234].map((count) => en.tasks.count(count))).toEqual(['0 tasks', '1 task', '2 tasks', '1,234 tasks']);
  });
  it('falls back to the form that every language has', () => {
    expect(counted('ru', 5, { other: 'раз' })).toBe('5 раз');
  });
});

describe('dictionaries', () => {
  // The type check sees missing keys; it cannot see a text that was left untranslated or empty.
  const texts = (dictionary: object, at = ''): [string, string][] =>
    Object.entries(dictionary).flatMap(([key, value]) =>
      typeof value === 'string' ? [[at + key, value]] : typeof value === 'object' ? texts(value, `${at}${key}.`) : [],
    );
  it('have no empty text, and no Russian one without Russian letters', () => {
    for (const [key, text] of [...texts(en), ...texts(ru)]) expect(text, key).not.toBe('');
    for (const [key, text] of texts(ru)) if (key !== 'common.nothing') expect(text, key).toMatch(/[а-яё]/i);
    for (const [key, text] of texts(en)) expect(text, key).not.toMatch(/[а-яё]/i);
  });
});

describe('preferredLanguage', () => {
  it('takes the first that we speak', () => {
    expect(preferredLanguage(['de-DE', 'en-GB', 'ru'])).toBe('en');
    expect(preferredLanguage(['ru-RU', 'en'])).toBe('ru');
    expect(preferredLanguage(['de'])).toBe('ru');
  });
});

describe('titleIn', () => {
  it('prefers the language and takes what there is', () => {
    expect(titleIn('en', { title: 'Копирайтинг', titleEn: 'Copywriting' })).toBe('Copywriting');
    expect(titleIn('ru', { title: 'Копирайтинг', titleEn: 'Copywriting' })).toBe('Копирайтинг');
    expect(titleIn('en', { title: 'Копирайтинг', titleEn: '' })).toBe('Копирайтинг');
    expect(titleIn('en', null)).toBe('—');
  });
});
