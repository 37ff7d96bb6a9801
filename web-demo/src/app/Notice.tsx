import type { ReactNode } from 'react';
import classes from './Notice.module.css';

interface Props {
  tone: 'bad' | 'wait' | 'done' | 'quiet';
  title?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits its turn. */
  role: 'alert' | 'status';
  phase?: string;
  children?: ReactNode;
}

/** Something that has to be said, where it matters. */
export const Notice = ({ tone, title, role, phase, children }: Props) => (
  <div className={classes.notice} role={role} data-tone={tone} data-phase={phase}>
    {title && <p className={classes.title}>{title}</p>}
    {children && <div className={classes.body}>{children}</div>}
  </div>
);
