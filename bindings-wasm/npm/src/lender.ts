import type { Tokens } from './options.js';

/** Who owns the session. It lends its token to the client of flows and rows, and both keep to one limit of calls. */
export interface Lender {
  /** The current token pair, if there is one that has not been refused. */
  tokens(): Tokens | null;
  /** A token to go on with, as the platform refused this one, or there was none. At most one renewal is under way at a time. */
  tokenInsteadOf(refused: string | null): Promise<string>;
  /** Tells of every new token; returns how to stop that. */
  whenToken(listener: (token: string) => void): () => void;
  /** How often the platform was called. */
  limits(): Uint8Array;
  /** Goes on from what the borrower told. */
  takeOverLimits(limits: Uint8Array): void;
}
