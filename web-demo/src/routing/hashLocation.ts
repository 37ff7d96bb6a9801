// wouter's own hash hook keeps the query before the "#", where it outlives the page it was for. Here path and query are both
// behind it ("#/tasks?state=3"), so that a filtered list is an address like any other.
import { useSyncExternalStore } from 'react';
import type { BaseLocationHook, BaseSearchHook } from 'wouter';

/** "#/tasks?page=2" → path "/tasks", query "page=2". */
export const splitHash = (hash: string): { path: string; query: string } => {
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  return { path: path.startsWith('/') ? path : `/${path}`, query };
};

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

const navigate = (to: string, { replace = false }: { replace?: boolean } = {}): void => {
  const before = window.location.href;
  window.history[replace ? 'replaceState' : 'pushState'](null, '', `#${to}`);
  // pushState tells nobody; a second push of the same address is no move
  window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL: before, newURL: window.location.href }));
};

/** For `<Router hook>`. */
export const useHashPath: BaseLocationHook = () => [
  useSyncExternalStore(subscribe, () => splitHash(window.location.hash).path),
  navigate,
];

/** For `<Router searchHook>`. */
export const useHashQuery: BaseSearchHook = () => useSyncExternalStore(subscribe, () => splitHash(window.location.hash).query);

/** For `<Router hrefs>`: links that also work when opened in a new tab. */
export const hashHref = (href: string): string => `#${href}`;
