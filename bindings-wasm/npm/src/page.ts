import type { Answer } from './core/gigwire_wasm.js';
import { core } from './core.js';
import { refusal } from './errors.js';
import { dispose } from './values.js';

/** Rows that are made at once: few enough for a screen, enough to make the crossing cheap. */
const CHUNK = 20;

/**
 * A page of a listing. Its rows stay in wasm until they are looked at; its memory is freed when all of them were, when the page is
 * disposed of (`using page = …`), or with the garbage.
 */
export class Page<T> implements Iterable<T> {
  /** How many rows this page has. */
  readonly length: number;
  /** How many rows the whole listing has, as the platform counts; `null` if it does not tell. */
  readonly total: number | null;
  /** How many pages the whole listing has, as the platform counts; `null` if it does not tell. */
  readonly pages: number | null;
  readonly #rows: T[] = [];
  #unmade: number;
  #answer: Answer | undefined;

  /** @internal */
  constructor(answer: Answer) {
    this.#answer = answer;
    this.length = core.run(() => answer.length);
    this.total = core.run(() => answer.total() as number | null);
    this.pages = core.run(() => answer.pages() as number | null);
    this.#unmade = this.length;
  }

  /** The row at this place, from 0; counted from the end if negative. */
  at(index: number): T | undefined {
    const place = index < 0 ? this.length + index : index;
    if (!Number.isInteger(place) || place < 0 || place >= this.length) {
      return undefined;
    }
    if (!(place in this.#rows)) {
      const from = place - (place % CHUNK);
      this.#make(from, Math.min(from + CHUNK, this.length));
    }
    return this.#rows[place];
  }

  /** All rows. */
  toArray(): T[] {
    if (this.#unmade === this.length) {
      this.#make(0, this.length);
    }
    return [...this];
  }

  /** The rows, made a few at a time. */
  *[Symbol.iterator](): Iterator<T> {
    for (let place = 0; place < this.length; place += 1) {
      yield this.at(place) as T;
    }
  }

  /** Frees the memory of rows that were not looked at; those that were stay. */
  [dispose](): void {
    this.#answer?.free();
    this.#answer = undefined;
  }

  #make(from: number, to: number): void {
    const answer = this.#answer;
    if (answer === undefined) {
      throw refusal('', 'the page was disposed of');
    }
    const rows = JSON.parse(core.run(() => answer.rows(from, to))) as T[];
    for (const [offset, row] of rows.entries()) {
      this.#rows[from + offset] = row;
    }
    this.#unmade -= rows.length;
    if (this.#unmade === 0) {
      this[dispose]();
    }
  }
}
