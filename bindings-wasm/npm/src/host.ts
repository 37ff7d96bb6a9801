/** What the core, which owns neither clock nor randomness nor timers, is lent. Tests lend their own. */
export interface Host {
  /** Milliseconds since the Unix epoch; never runs backwards. */
  now(): number;
  /** 64 random bits. */
  entropy(): bigint;
  /** Runs something later; returns how to prevent it. */
  after(ms: number, run: () => void): () => void;
}

/** Longer timers fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The real one. */
export const realHost: Host = {
  now: () => performance.timeOrigin + performance.now(),
  entropy: () => crypto.getRandomValues(new BigUint64Array(1))[0] ?? 0n,
  after(ms, run) {
    const timer = setTimeout(run, Math.min(Math.max(ms, 0), LONGEST_TIMER));
    return () => clearTimeout(timer);
  },
};
