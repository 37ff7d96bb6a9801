// The lists of payouts of this browser, as a person recognises them.
import type { PayoutRow, RegistryOutcome } from 'gigwire/qugo';
import { type JournalRecord, Records } from '../journals/records';

/** A payout as a person recognises it. */
export interface PayoutInfo {
  /** The line of the file. */
  line: number;
  inn: string;
  /** As the file has it. */
  price: string;
  title: string;
  service: string;
  /** It was left out: something was wrong with it. */
  isOut: boolean;
  /** How it ended, as far as it was seen. */
  result?: RegistryOutcome;
}

/** A list that was uploaded. */
export interface PayrollRecord extends JournalRecord {
  /** The name of the file. */
  file: string;
  registryId: number | null;
  /** What it pays, in roubles, where that is known. */
  total: string | null;
  skipInvalid: boolean;
  rows: PayoutInfo[];
  /** Nothing is left to do. */
  isOver: boolean;
}

export const PAYROLLS = new Records<PayrollRecord>('gigwire-payouts-');

/** How a person recognises a row of a file. */
export const payoutOf = ({ line, inn, price, title, service }: PayoutRow, at: number): PayoutInfo => ({
  line: line ?? at + 1,
  inn: inn ?? '',
  price: String(price ?? ''),
  title: title ?? '',
  service: service ?? '',
  isOut: false,
});
