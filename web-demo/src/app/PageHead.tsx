import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  title: ReactNode;
  /** How much there is, once that is known. */
  count?: ReactNode;
  /** What can be done here. */
  children?: ReactNode;
}

/** The head of a page. */
export const PageHead = ({ title, count, children }: Props) => (
  <div className="pageHead">
    <Title order={1}>{title}</Title>
    <span className="quiet" role="status">
      {count}
    </span>
    {children}
  </div>
);
