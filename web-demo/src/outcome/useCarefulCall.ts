import { Conflict, OutcomeUnknown } from 'gigwire';
import { useCallback, useRef, useState } from 'react';
import { findOut, type Truth } from './truth';

/** How a call that must not be repeated stands. */
export type CallState<T> =
  | { phase: 'idle' }
  | { phase: 'busy' }
  | { phase: 'failed'; error: unknown }
  /** No clear answer came: looking what happened. */
  | { phase: 'checking' }
  /** Looking did not work either. Nothing is known. */
  | { phase: 'unchecked' }
  | ({ phase: 'known' } & Truth<T>);

/** The reads that can tell what happened, by the name that `OutcomeUnknown.check` gives them. */
export type Looks<T> = Record<string, () => Promise<Truth<T>>>;

export interface CarefulCall<T> {
  state: CallState<T>;
  /** No other action may be offered: one is under way, or its outcome is not known. */
  locked: boolean;
  /** Does it once. Resolves to whether the platform confirmed it. */
  run: (act: () => Promise<void>, looks: Looks<T>) => Promise<boolean>;
  /** Looks again, after a look that failed. */
  checkAgain: () => Promise<void>;
  reset: () => void;
}

/**
 * Browsers send a request again by themselves, a payment too, when a connection that served before breaks under it. The first
 * one may have been acted on and the second refused, so "not in this state" is looked into before it is shown as a refusal.
 */
const second = async <T>(error: Conflict, looks: (() => Promise<Truth<T>>)[]): Promise<CallState<T>> => {
  for (const look of looks) {
    const truth = await look().catch(() => null);
    if (truth?.happened) return { phase: 'known', ...truth };
  }
  return { phase: 'failed', error };
};

/**
 * Carries out something that must not happen twice. `afterwards` runs whenever the world may have changed; a last look at it
 * is never skipped, whatever came of the call.
 */
export const useCarefulCall = <T>(afterwards: () => Promise<void>): CarefulCall<T> => {
  const [state, setState] = useState<CallState<T>>({ phase: 'idle' });
  const doubt = useRef<(() => Promise<Truth<T>>) | null>(null);

  const check = useCallback(async () => {
    setState({ phase: 'checking' });
    try {
      if (!doubt.current) throw new Error('no read tells');
      const truth = await findOut(doubt.current);
      await afterwards();
      setState({ phase: 'known', ...truth });
    } catch {
      setState({ phase: 'unchecked' });
    }
  }, [afterwards]);

  const run = useCallback<CarefulCall<T>['run']>(
    async (act, looks) => {
      setState({ phase: 'busy' });
      try {
        await act();
      } catch (error) {
        if (error instanceof OutcomeUnknown) {
          doubt.current = looks[error.check ?? ''] ?? null;
          await check();
        } else if (error instanceof Conflict) {
          setState(await second(error, Object.values(looks)));
          await afterwards();
        } else {
          // Refusals tell that what is on the screen may be out of date.
          await afterwards();
          setState({ phase: 'failed', error });
        }
        return false;
      }
      await afterwards();
      setState({ phase: 'idle' });
      return true;
    },
    [afterwards, check],
  );

  return {
    state,
    locked: state.phase === 'busy' || state.phase === 'checking' || state.phase === 'unchecked',
    run,
    checkAgain: check,
    reset: useCallback(() => setState({ phase: 'idle' }), []),
  };
};
