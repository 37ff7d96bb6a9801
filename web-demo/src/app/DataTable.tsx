import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Table.module.css';

/** A column of a table. */
export interface Column<R> {
  heading: ReactNode;
  /** What stands there; nothing is a dash. */
  cell: (row: R, at: number) => ReactNode;
  /** Numbers stand at the end. */
  isNumber?: boolean;
}

interface Props<R> {
  /** What it is a table of. */
  label: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  /** What tells a row from others; its place, where nothing does. */
  keyOf?: (row: R) => string | number | null;
  /** What a row is marked with. */
  marksOf?: (row: R) => Record<`data-${string}`, string | true | undefined>;
  /** What is said where there are no rows. */
  empty?: string;
  /** These are the rows of before, until others come. */
  isStale?: boolean;
}

/** Rows and columns in their frame. */
export const DataTable = <R,>({ label, columns, rows, keyOf, marksOf, empty, isStale }: Props<R>) => {
  if (rows.length === 0 && empty) return <Text className={`card ${classes.empty}`}>{empty}</Text>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where nothing in it takes the focus, a narrow screen is scrolled by keys
    <section className={`card ${classes.frame}`} aria-label={label} tabIndex={0} data-stale={isStale || undefined}>
      <Table verticalSpacing={7} horizontalSpacing="md" className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ heading, isNumber }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are
              <Table.Th scope="col" key={at} className={isNumber ? classes.end : undefined}>
                {heading}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, at) => (
            <Table.Tr key={keyOf?.(row) ?? `row ${at}`} className={classes.row} {...marksOf?.(row)}>
              {columns.map(({ cell, isNumber }, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <Table.Td key={column} className={isNumber ? `${classes.end} money` : undefined}>
                  {shown(cell(row, at))}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};

const shown = (content: ReactNode): ReactNode => (content === null || content === undefined || content === '' ? '—' : content);
