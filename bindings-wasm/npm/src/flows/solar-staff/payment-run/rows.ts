import { refusal } from '../../../errors.js';
import type { PayoutEndpointType } from '../../../solar-staff/codes.js';
import type { TasksCreateArgs } from '../../../solar-staff/resources.js';
import type { ExactlyOne } from '../../../values.js';

const FLOW = 'payment_run';

/** How a row names its freelancer. */
export type FreelancerName = ExactlyOne<{ id: number; uuid: string; email: string; phone: string }>;

/** Where a payout goes. */
export interface PayoutMeans {
  /** 1 card, 2 wallet, 6 account. */
  type: PayoutEndpointType;
  /** Its id. */
  id: number;
  /** The currency to convert through, where the platform demands it. */
  currencyId?: number | undefined;
}

interface AnyRow {
  /** Your own name for the payment, unique in the plan: the same key is the same payment. */
  key: string | number;
  /** Where the payout goes; otherwise to the first confirmed card, else account. */
  payout?: PayoutMeans | undefined;
}

/** A payment for a task that the run makes. What is not told here is as `tasks.create` takes it. */
export interface NewTaskRow extends AnyRow, Omit<TasksCreateArgs, 'uuid' | 'workerId' | 'categoryId' | 'validateOnly'> {
  /** Who is paid. */
  freelancer: FreelancerName;
  /** The service (`categoryId` of `tasks.create`). */
  service: number;
  task?: undefined;
}

/** A payment for a task that exists. */
export interface ExistingTaskRow extends AnyRow {
  /** The task. */
  task: ExactlyOne<{ id: number; uuid: string }>;
  /** What it must cost; not checked if left out. */
  price?: TasksCreateArgs['price'] | undefined;
  freelancer?: undefined;
}

/** One payment. */
export type PaymentRow = NewTaskRow | ExistingTaskRow;

/** The rows of a plan, made JSON as the core asks for them, once and in order. */
export class Rows {
  readonly #rows: AsyncIterator<unknown> | Iterator<unknown>;
  #read = 0;

  constructor(rows: Iterable<unknown> | AsyncIterable<unknown>) {
    if (typeof rows !== 'object' || rows === null || !(Symbol.iterator in rows || Symbol.asyncIterator in rows)) {
      throw refusal('rows', 'must be a list of rows, or something that can be iterated over', FLOW);
    }
    this.#rows = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  }

  /** The next rows, as JSON; none at the end. */
  async read(limit: number): Promise<string[]> {
    const read: string[] = [];
    while (read.length < limit) {
      const { done, value } = await this.#rows.next();
      if (done) {
        break;
      }
      read.push(json(value, `rows[${this.#read}]`));
      this.#read += 1;
    }
    return read;
  }
}

function json(row: unknown, place: string): string {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw refusal(place, 'must be an object', FLOW);
  }
  check(row, place);
  return JSON.stringify(row);
}

/** Refuses what JSON would change or leave out: a wrong payment is worse than none. */
function check(value: unknown, place: string): void {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw refusal(
      place,
      "must be a whole number, or text such as '1500.50': a fraction would be rounded to binary",
      FLOW,
    );
  }
  if (['bigint', 'function', 'symbol'].includes(typeof value)) {
    throw refusal(place, `a ${typeof value} cannot be sent`, FLOW);
  }
  if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      check(inner, Array.isArray(value) ? `${place}[${name}]` : `${place}.${name}`);
    }
  }
}
