import type { ReactNode } from 'react';
import classes from './Badge.module.css';

/** How a state is told at a glance: whose move it is, or how it ended. */
export type Tone = 'wait' | 'go' | 'done' | 'quiet' | 'bad';

interface Props {
  tone: Tone;
  /** The state's own code. */
  state: string | number;
  large?: boolean;
  children: ReactNode;
}

/** A state; only what waits for the reader, or went wrong, has a ground. */
export const Badge = ({ tone, state, large, children }: Props) => (
  <span className={classes.badge} data-tone={tone} data-large={large || undefined} data-state={state}>
    {children}
  </span>
);
