import { expect, it } from 'vitest';
import { hashHref, splitHash } from './hashLocation';

it('splits path and query behind the hash', () => {
  expect(splitHash('')).toEqual({ path: '/', query: '' });
  expect(splitHash('#/tasks/12')).toEqual({ path: '/tasks/12', query: '' });
  expect(splitHash('#/tasks?search=why%3F&page=2')).toEqual({ path: '/tasks', query: 'search=why%3F&page=2' });
  expect(splitHash('#/tasks?search=a?b')).toEqual({ path: '/tasks', query: 'search=a?b' });
});

it('makes links that open in a new tab', () => {
  expect(hashHref('/tasks?page=2')).toBe('#/tasks?page=2');
});
