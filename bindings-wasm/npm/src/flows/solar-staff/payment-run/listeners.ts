/** Those who are told what happens: a callback, and iterators that each take their time. */
export class Listeners<T> {
  readonly #callback: ((event: T) => void) | undefined;
  readonly #queues = new Set<Queue<T>>();
  /** Whether somebody iterates, or did. */
  areThere = false;
  #ended: { readonly error: unknown } | undefined;

  constructor(callback: ((event: T) => void) | undefined) {
    this.#callback = callback;
  }

  /** One more, who hears what happens from now on. */
  add(): AsyncIterator<T> {
    this.areThere = true;
    const queue = new Queue<T>(() => this.#queues.delete(queue));
    if (this.#ended === undefined) {
      this.#queues.add(queue);
    } else {
      queue.end(this.#ended.error);
    }
    return queue;
  }

  /** Tells everybody. */
  tell(event: T): void {
    for (const queue of this.#queues) {
      queue.put(event);
    }
    this.#callback?.(event);
  }

  /** Nothing more happens. */
  end(error?: unknown): void {
    this.#ended = { error };
    for (const queue of this.#queues) {
      queue.end(error);
    }
  }
}

class Queue<T> implements AsyncIterator<T> {
  readonly #left: () => void;
  #events: T[] = [];
  #next = 0;
  #ended: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  constructor(left: () => void) {
    this.#left = left;
  }

  put(event: T): void {
    this.#events.push(event);
    this.#wake?.();
  }

  end(error: unknown): void {
    this.#ended = { error };
    this.#wake?.();
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    for (;;) {
      if (this.#next < this.#events.length) {
        const value = this.#events[this.#next] as T;
        this.#next += 1;
        if (this.#next === this.#events.length) {
          [this.#events, this.#next] = [[], 0];
        }
        return { done: false, value };
      }
      if (this.#ended !== undefined) {
        const { error } = this.#ended;
        this.#ended = { error: undefined };
        if (error !== undefined) {
          throw error;
        }
        return { done: true, value: undefined };
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.#left();
    this.end(undefined);
    return { done: true, value: undefined };
  }
}
