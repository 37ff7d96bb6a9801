/** Something wrong with a registry or a row of it. */
export interface RowProblem {
  /** The row, counted from 0; `null`: the registry as a whole. */
  readonly row: number | null;
  /** Its key; empty where it has none. */
  readonly key: string;
  /** Where it stood in the file that it was read from. */
  readonly line: number | null;
  /** Whether it cannot be sent like this, or somebody should look. */
  readonly severity: 'error' | 'warning';
  /** Which entry of the row; empty when it is about several. */
  readonly argument: string;
  /** What is wrong and what to do; of a row that the platform refused, its reason. */
  readonly message: string;
}

/**
 * What became of a row. `invited`: the platform has sent the invitation. `paid`: the performer has the money. `ready`: the platform would pay it,
 * its payment was not ordered. `failed`: the platform refused it. `invalid`: it was not sent, something is wrong with it. `pending`: not done
 * yet; the same journal goes on with it. `unclear`: what the platform shows does not tell, a person must look.
 */
export type RegistryOutcome = 'invited' | 'paid' | 'ready' | 'failed' | 'invalid' | 'pending' | 'unclear';

/** What became of one row. */
export interface RegistryRowResult {
  /** The row, counted from 0. */
  readonly row: number;
  /** Its key; empty where it has none. */
  readonly key: string;
  /** Where it stood in the file that it was read from. */
  readonly line: number | null;
  /** What became of it. */
  readonly result: RegistryOutcome;
  /** Why, where it is not simply done; a refusal in the platform's words. */
  readonly reason: string;
  /** Its state as the platform has it, where it tells one. */
  readonly state: string | null;
}

/** What a go is about. */
export interface RegistryPlan {
  /** The platform's id of the registry, if it is uploaded. */
  readonly registryId: number | null;
  /** How many rows there are. */
  readonly rows: number;
  /** How many of them will be invited or paid. */
  readonly ready: number;
  /** How many are not sent, because something is wrong with them. */
  readonly invalid: number;
  /** How many the platform refused. */
  readonly failed: number;
  /** Of payouts: what will be paid, in roubles. */
  readonly total: string | null;
  /** Whether a go starts it. */
  readonly canStart: boolean;
  /** Whether the payment was ordered before and came to nothing: a go orders it again. */
  readonly again: boolean;
  /** Whether all was ordered by an earlier page or process: a go only follows it. Only `rows` and `registryId` are told then. */
  readonly resumed: boolean;
  /** What is wrong, and what somebody should look at. */
  readonly problems: readonly RowProblem[];
}

/** A row that the platform refused, and that is none of yours, or one of several that it could be. */
export interface UnmatchedRow {
  /** The row of the platform's workbook, counted from 1. */
  readonly row: number;
  /** What it says. */
  readonly cells: Readonly<Record<string, string>>;
  /** The platform's reason. */
  readonly reason: string;
}

/** How a registry ended. */
export interface RegistryReport {
  /** The platform's id of it, if it was uploaded. */
  readonly registryId: number | null;
  /** What became of each row, in order. */
  readonly rows: readonly RegistryRowResult[];
  /** How many rows ended how. */
  readonly counts: Readonly<Record<RegistryOutcome, number>>;
  /** Of payouts: what is paid, in roubles. */
  readonly paid: string | null;
  /** Why it stopped before its end, if it did. */
  readonly stopped: string | null;
  /** What the platform refused and nobody can tell whose it is. */
  readonly unmatched: readonly UnmatchedRow[];
}

/**
 * What happens: a problem; an act that is about to be done and stands in the journal; how many rows are in which state (`success` and `failed` of
 * invitations, the states of payouts).
 */
export type RegistryEvent =
  | ({ readonly event: 'problem' } & RowProblem)
  | { readonly event: 'act'; readonly act: 'upload' | 'execute' }
  | { readonly event: 'uploaded'; readonly registryId: number }
  | { readonly event: 'progress'; readonly registryId: number; readonly states: Readonly<Record<string, number>> };

/** What the core tells, with what only the package needs. */
export type ToldEvent =
  | RegistryEvent
  | { readonly event: 'resumed'; readonly rows: number; readonly registryId: number | null }
  | ({ readonly event: 'result' } & RegistryRowResult);
