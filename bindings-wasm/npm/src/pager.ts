import type { Connection } from './connection.js';
import type { ListOptions } from './options.js';
import { Page } from './page.js';
import { dispose } from './values.js';

/** A listing. Nothing is sent before it is read; each reading starts anew. */
export class Pager<T> implements AsyncIterable<T> {
  readonly #connection: Connection;
  readonly #operation: string;
  readonly #args: object;
  readonly #options: ListOptions;
  readonly #smallest: object;

  /**
   * `smallest`: the arguments that make the smallest page, for {@link total}.
   * @internal
   */
  constructor(connection: Connection, operation: string, args: object, options: ListOptions, smallest: object) {
    this.#connection = connection;
    this.#operation = operation;
    this.#args = args;
    this.#options = options;
    this.#smallest = smallest;
  }

  /** Row after row, over all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) {
      try {
        yield* page;
      } finally {
        page[dispose]();
      }
    }
  }

  /** Page after page. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    for await (const answer of this.#connection.pages(this.#operation, this.#args, this.#options)) {
      yield new Page<T>(answer);
    }
  }

  /** All rows of all pages. */
  async toArray(): Promise<T[]> {
    const rows: T[] = [];
    for await (const page of this.pages()) {
      for (const row of page.toArray()) {
        rows.push(row);
      }
    }
    return rows;
  }

  /** How many rows there are, as the platform counts; asks for the smallest page. `null` if it does not tell. */
  async total(): Promise<number | null> {
    const args = { ...this.#args, ...this.#smallest };
    for await (const answer of this.#connection.pages(this.#operation, args, { ...this.#options, inFlight: 1 })) {
      const page = new Page<T>(answer);
      page[dispose]();
      return page.total;
    }
    return null;
  }
}
