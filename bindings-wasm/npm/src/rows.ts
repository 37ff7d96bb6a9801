// Neutral rows: people, work items, payouts and balances of any platform, for reports over several of them. What stands where,
// platform by platform, is in docs/reference/rows.md.

import type { Cells } from './connection.js';
import type { ListOptions } from './options.js';
import { Platform } from './platform.js';

/** Which rows, and how they are read. */
export interface RowsOptions extends ListOptions {
  /** The first day, such as `2026-01-01`. Rows of no day are left out then. */
  since?: string | undefined;
  /** The last day. */
  until?: string | undefined;
}

/** How somebody stands with a platform; `unknown`: it tells nothing, or what is not documented. */
export type PersonState = 'invited' | 'registered' | 'active' | 'blocked' | 'unknown';

/** Where a piece of work stands; `on_hold`: it waits for somebody's decision, `review`: for the one whether it is accepted. */
export type WorkState = 'planned' | 'in_progress' | 'on_hold' | 'review' | 'done' | 'paid' | 'cancelled' | 'unknown';

/** Where a payout stands; `waiting`: somebody must start it. */
export type PayoutState = 'waiting' | 'in_progress' | 'paid' | 'failed' | 'unknown';

/** Who works and is paid. What the platform does not tell is `null`. */
export interface Person {
  /** Such as `solar_staff`. */
  readonly platform: string;
  /** The platform's own id. */
  readonly id: string | null;
  /** In common terms. */
  readonly state: PersonState;
  /** In the platform's own: a code as it sends it, or a flag such as `isVerified=true`. */
  readonly ownState: string | null;
  /** Full name. */
  readonly name: string | null;
  /** Email. */
  readonly email: string | null;
  /** Phone, as the platform writes it. */
  readonly phone: string | null;
  /** Russian tax number (INN). */
  readonly taxId: string | null;
  /** When they registered, in ISO 8601; with a zone only if the platform names one. */
  readonly since: string | null;
}

/** A task or job. What the platform does not tell is `null`. */
export interface WorkItem {
  /** Such as `solar_staff`. */
  readonly platform: string;
  /** The platform's own id. */
  readonly id: string | null;
  /** In common terms. */
  readonly state: WorkState;
  /** In the platform's own: a code as it sends it. */
  readonly ownState: string | null;
  /** Title, or what else tells what it is about. */
  readonly title: string | null;
  /** Who does it: {@link Person.id}. */
  readonly personId: string | null;
  /** Their name. */
  readonly personName: string | null;
  /** Their tax number. */
  readonly personTaxId: string | null;
  /** Price or budget: an exact decimal as text. */
  readonly amount: string | null;
  /** Its currency, such as RUB. */
  readonly currency: string | null;
  /** When it was made, in ISO 8601; with a zone only if the platform names one. */
  readonly created: string | null;
  /** By when it must be done. */
  readonly due: string | null;
  /** When it was done. */
  readonly finished: string | null;
}

/** Money for a person. What the platform does not tell is `null`. */
export interface Payout {
  /** Such as `solar_staff`. */
  readonly platform: string;
  /** The platform's own id. */
  readonly id: string | null;
  /** In common terms. */
  readonly state: PayoutState;
  /** In the platform's own: a code as it sends it. */
  readonly ownState: string | null;
  /** What it is for: {@link WorkItem.id}. */
  readonly workItemId: string | null;
  /** Who gets it: {@link Person.id}. */
  readonly personId: string | null;
  /** Their name. */
  readonly personName: string | null;
  /** Their tax number. */
  readonly personTaxId: string | null;
  /** How much: an exact decimal as text. */
  readonly amount: string | null;
  /** Its currency, such as RUB. */
  readonly currency: string | null;
  /** When it was started, in ISO 8601; with a zone only if the platform names one. */
  readonly created: string | null;
  /** When it was paid. */
  readonly paid: string | null;
}

/** Money that stands somewhere. What the platform does not tell is `null`. */
export interface Balance {
  /** Such as `solar_staff`. */
  readonly platform: string;
  /** Whose it is; `null`: the company's that is acted for. */
  readonly id: string | null;
  /** Their name. */
  readonly name: string | null;
  /** How much there is: an exact decimal as text. */
  readonly amount: string | null;
  /** How much the platform holds back; whether the amount includes it the platform may not say. */
  readonly held: string | null;
  /** Its currency, such as RUB. */
  readonly currency: string | null;
}

const PERSON: readonly (keyof Person)[] = ['id', 'ownState', 'name', 'email', 'phone', 'taxId', 'since'];
const OF_PERSON = ['personId', 'personName', 'personTaxId'] as const;
const WORK_ITEM: readonly (keyof WorkItem)[] = [
  'id',
  'ownState',
  'title',
  ...OF_PERSON,
  'amount',
  'currency',
  'created',
  'due',
  'finished',
];
const PAYOUT: readonly (keyof Payout)[] = [
  'id',
  'ownState',
  'workItemId',
  ...OF_PERSON,
  'amount',
  'currency',
  'created',
  'paid',
];
const BALANCE: readonly (keyof Balance)[] = ['id', 'name', 'amount', 'held', 'currency'];

/** Who works and is paid, by the day of {@link Person.since}. Throws {@link NotOffered} where the platform has none. */
export function people(api: Platform, options: RowsOptions = {}): AsyncGenerator<Person, void, undefined> {
  return read(api, 'people', PERSON, options);
}

/** Tasks and jobs, by the day of {@link WorkItem.created} or as the platform picks. Throws {@link NotOffered} where the platform has none. */
export function workItems(api: Platform, options: RowsOptions = {}): AsyncGenerator<WorkItem, void, undefined> {
  return read(api, 'work_items', WORK_ITEM, options);
}

/** Money for people, by the day that docs/reference/rows.md names. Throws {@link NotOffered} where the platform has none. */
export function payouts(api: Platform, options: RowsOptions = {}): AsyncGenerator<Payout, void, undefined> {
  return read(api, 'payouts', PAYOUT, options);
}

/** Money that stands somewhere, now. Throws {@link NotOffered} where the platform has none. */
export function balances(api: Platform, options: ListOptions = {}): AsyncGenerator<Balance, void, undefined> {
  return read(api, 'balances', BALANCE, options);
}

async function* read<T>(
  api: Platform,
  kind: string,
  columns: readonly (keyof T & string)[],
  { since, until, ...options }: RowsOptions,
): AsyncGenerator<T, void, undefined> {
  const absent = Object.fromEntries(columns.map((column) => [column, null]));
  for await (const rows of Platform.connectionOf(api).rows(kind, { since, until }, options)) {
    for (const cells of rows) {
      yield row<T>(absent, cells);
    }
  }
}

function row<T>(absent: Record<string, null>, cells: Cells): T {
  return { ...absent, ...cells } as T;
}
