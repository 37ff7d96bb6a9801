import type { DecimalInput } from '../../values.js';

interface AnyRow {
  /** Your own name for the row, unique in the registry. Not sent. */
  key?: string | undefined;
  /** Where it stood in a file. Not sent. */
  line?: number | undefined;
  /** Tags to find it by. */
  tags?: readonly string[] | string | undefined;
}

/** A performer to invite. */
export interface InvitationRow extends AnyRow {
  /** Phone, in any usual writing of a Russian number. */
  phone: string;
  /** Name. */
  name?: string | undefined;
}

/** A payout. */
export interface PayoutRow extends AnyRow {
  /** The performer's tax number. */
  inn: string;
  /** What the performer gets, in roubles; a fraction as text. */
  price: DecimalInput;
  /** Text of the receipt. */
  title: string;
  /** Code or name of the service (`servicesGroups.list`). */
  service: string;
  /** Date of the act: `2026-12-31` or `31.12.2026`. */
  actDate?: string | undefined;
}
