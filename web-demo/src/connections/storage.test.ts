import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetLogin, type StoredLogin, saveLogin, storedLogin } from './storage';

const login: StoredLogin = {
  baseUrl: 'https://x.test/api',
  identityUrl: 'https://id.x.test',
  username: 'partner@x.test',
  tokens: { token: 't', refreshToken: 'r' },
};

let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('takes up a login, until it is forgotten', () => {
  expect(storedLogin()).toBeNull();
  saveLogin(login);
  expect(storedLogin()).toEqual(login);
  forgetLogin();
  expect([storedLogin(), kept.size]).toEqual([null, 0]);
});

it('takes what it cannot read for none', () => {
  for (const text of [
    '',
    '{',
    'null',
    '7',
    '{}',
    JSON.stringify({ ...login, tokens: {} }),
    JSON.stringify({ ...login, username: 1 }),
  ]) {
    kept.set('gigwire-cloudtips', text);
    expect(storedLogin(), text).toBeNull();
  }
});

it('takes up nothing that does not belong to it', () => {
  kept.set('gigwire-cloudtips', JSON.stringify({ ...login, password: 'p' }));
  expect(storedLogin()).toEqual(login);
});
