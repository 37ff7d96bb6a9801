import { useSyncExternalStore } from 'react';

/** Something that goes on in the tab, whatever page is on the screen, and that pages watch. */
export abstract class Watched<S> {
  readonly #listeners = new Set<() => void>();
  #state: S;

  protected constructor(state: S) {
    this.#state = state;
  }

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  /** What a page shows; another object after every change. */
  readonly state = (): S => this.#state;

  protected change(some: Partial<S>): void {
    this.#state = { ...this.#state, ...some };
    for (const changed of this.#listeners) changed();
  }
}

/** How it stands. */
export const useWatched = <S>(watched: Watched<S>): S => useSyncExternalStore(watched.subscribe, watched.state);

/** While something is done with money, closing the tab asks once more. Returns how to end that. */
export const holdTab = (): (() => void) => {
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener('beforeunload', warn);
  return () => window.removeEventListener('beforeunload', warn);
};
