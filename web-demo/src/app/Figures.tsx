import type { ReactNode } from 'react';
import classes from './Figures.module.css';

/** A few figures, each with what it is. */
export const Figures = ({ figures }: { figures: [name: string, value: ReactNode][] }) => (
  <dl className={classes.figures}>
    {figures.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd className="money">{value}</dd>
      </div>
    ))}
  </dl>
);
