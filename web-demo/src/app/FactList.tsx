import { Fragment, type ReactNode } from 'react';
import classes from './FactList.module.css';

interface Props {
  facts: readonly (readonly [name: string, value: ReactNode])[];
  /** It stands below something of the same block. */
  below?: boolean;
}

/** What is known of something: names and values. */
export const FactList = ({ facts, below }: Props) => (
  <dl className={classes.facts} data-below={below || undefined}>
    {facts.map(([name, value]) => (
      <Fragment key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </Fragment>
    ))}
  </dl>
);
