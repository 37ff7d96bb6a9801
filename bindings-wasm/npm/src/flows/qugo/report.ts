/** What is wrong with a row, or what became of it: for programs, and for whoever tells it in another language. New ones may come. */
export type ReasonCode =
  /** It is not an object of named values, or has an entry that no row has. */
  | 'no_row'
  /** An entry that a row must have is missing. */
  | 'missing'
  /** An entry breaks a rule of the platform's documents, or is of the wrong type. */
  | 'not_acceptable'
  /** No cell can hold the entry: it is too long, or has control characters. */
  | 'not_writable'
  /** The phone is not a Russian one. */
  | 'no_phone'
  /** The tax number does not have 10 or 12 digits. */
  | 'no_inn'
  /** A warning: the tax number's check digits do not fit the others. */
  | 'check_digits'
  /** The amount is none, or not one that can be paid. */
  | 'no_amount'
  /** Another row has the same key. */
  | 'same_key'
  /** Another row has the same phone: nobody is invited twice. */
  | 'same_phone'
  /** A warning: another row says the same. */
  | 'same_row'
  /** A warning: another registry holds the very same rows, and waits for its payment. */
  | 'same_registry'
  /** A warning: the platform's workbook of faulty rows cannot be read. */
  | 'unreadable'
  /** It was left out of what was uploaded. */
  | 'left_out'
  /** The platform refused it, with the reason. */
  | 'refused'
  /** The platform refused it, and does not say why. */
  | 'unexplained'
  /** There is not enough money on the account called Own. */
  | 'no_money'
  /** The platform does not show it. */
  | 'not_shown'
  /** Of rows that look the same to the platform some were refused. */
  | 'some_refused'
  /** Rows that look the same to the platform are in different states. */
  | 'different_states'
  /** What the platform counts and what it names do not fit together. */
  | 'counts'
  | (string & {});

/** Why a registry stopped before its end: for programs, and for whoever tells it in another language. New ones may come. */
export type RegistryStopCode =
  /** There was no go: nothing was uploaded, or the payment was not ordered. */
  | 'no_go'
  /** The host stopped it. */
  | 'stopped'
  /** The platform took longer than `patienceMs`. */
  | 'patience'
  /** The order to pay had no clear answer, and no row has moved. */
  | 'order_unclear'
  /** The platform took the workbook and shows no registry of these rows yet. */
  | 'not_shown'
  /** The workbook was uploaded several times without a clear answer, and the platform shows no registry of these rows. */
  | 'upload_unclear'
  /** The platform counts more registries than it shows: one of them may be this one. */
  | 'hidden'
  /** Registries that came since do not show all their rows yet: one of them may be this one. */
  | 'unread'
  /** Several registries that came since have these very rows. */
  | 'several'
  /** The platform's workbook of failed rows cannot be read; the text tells why. */
  | 'unreadable'
  | (string & {});

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
  /** What it is. */
  readonly code: ReasonCode;
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
  /** What that reason is, where there is one. */
  readonly code: ReasonCode | null;
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
  /** What that reason is. */
  readonly stopCode: RegistryStopCode | null;
  /** The registries that it is about, where it is about some. */
  readonly stopRegistries: readonly number[];
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
