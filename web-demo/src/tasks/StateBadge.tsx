import { Badge, type Tone } from '../app/Badge';
import { useLanguage } from '../i18n/language';

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

/** A state of a task. */
export const StateBadge = ({ state, large }: { state: number; large?: boolean }) => {
  const name = useStateName();
  return (
    <Badge tone={toneOf(state)} state={state} large={large}>
      {name(state)}
    </Badge>
  );
};
