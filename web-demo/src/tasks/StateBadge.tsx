import { useLanguage } from '../i18n/language';
import classes from './StateBadge.module.css';

/** How a state is told at a glance: whose move it is, or how it ended. */
export type Tone = 'wait' | 'go' | 'done' | 'quiet' | 'bad';

const TONES: Record<number, Tone> = {
  1: 'quiet',
  2: 'go',
  3: 'wait',
  4: 'wait',
  5: 'done',
  6: 'quiet',
  8: 'quiet',
  11: 'go',
  12: 'go',
  13: 'bad',
  14: 'wait',
  16: 'go',
};

export const toneOf = (state: number): Tone => TONES[state] ?? 'quiet';

/** The name of a state in the language of the reader. */
export const useStateName = () => {
  const { t } = useLanguage();
  return (state: number): string => (state in t.states ? t.states[state as 1] : t.states.unknown(state));
};

/** A state; only what waits for the reader has a ground. */
export const StateBadge = ({ state, large }: { state: number; large?: boolean }) => {
  const name = useStateName();
  return (
    <span className={classes.badge} data-tone={toneOf(state)} data-large={large || undefined} data-state={state}>
      {name(state)}
    </span>
  );
};
