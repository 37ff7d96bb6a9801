import { Checkbox, Table } from '@mantine/core';
import type { RegistryOutcome } from 'gigwire/qugo';
import { type ReactNode, useState } from 'react';
import { Badge, type Tone } from '../app/Badge';
import { Pages } from '../app/Pages';
import table from '../app/Table.module.css';
import { tellReason } from '../errors/reasons';
import { Telling } from '../errors/Telling';
import { useLanguage } from '../i18n/language';
import type { Mark } from './marks';

const TONES: Record<RegistryOutcome, Tone> = {
  invited: 'done',
  paid: 'done',
  ready: 'quiet',
  pending: 'go',
  unclear: 'wait',
  invalid: 'bad',
  failed: 'bad',
};
const SIZES = [50, 100, 200];

/** A column of the reader's own file. */
export interface Column<R> {
  heading: string;
  cell: (row: R, at: number) => ReactNode;
  /** Numbers stand at the end. */
  isNumber?: boolean;
}

interface Props<R> {
  columns: readonly Column<R>[];
  rows: readonly R[];
  marks: readonly Mark[];
  outcomes: Record<RegistryOutcome, string>;
}

/** The reader's own rows, and at each what is wrong with it or what became of it. */
export const RegistryRows = <R,>({ columns, rows, marks, outcomes }: Props<R>) => {
  const { t } = useLanguage();
  const words = t.qugo.rows;
  const [onlyFailed, setOnlyFailed] = useState(false);
  const [{ page, size }, setPage] = useState({ page: 1, size: 50 });
  const marked = marks.map((mark, at) => ({ at, mark, row: rows[at] as R }));
  const failed = marked.filter(({ mark }) => mark.failed);
  const shown = onlyFailed ? failed : marked;
  const pages = Math.max(1, Math.ceil(shown.length / size));
  const from = (Math.min(page, pages) - 1) * size;
  return (
    <div>
      {failed.length > 0 && (
        <Checkbox
          label={words.onlyFailed(failed.length)}
          checked={onlyFailed}
          onChange={(event) => setOnlyFailed(event.currentTarget.checked)}
          mb="xs"
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it takes the focus, and a narrow screen is scrolled by keys */}
      <section className={`card ${table.frame}`} aria-label={words.title} tabIndex={0}>
        <Table verticalSpacing={7} horizontalSpacing="md" className={table.table}>
          <Table.Thead>
            <Table.Tr>
              {columns.map(({ heading, isNumber }) => (
                <Table.Th scope="col" key={heading} className={isNumber ? table.end : undefined}>
                  {heading}
                </Table.Th>
              ))}
              <Table.Th scope="col">{words.how}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.slice(from, from + size).map(({ at, mark, row }) => (
              <Table.Tr
                key={at}
                className={table.row}
                data-failed={mark.failed || undefined}
                data-result={mark.outcome ?? undefined}
              >
                {columns.map(({ heading, cell, isNumber }) => (
                  <Table.Td key={heading} className={isNumber ? `${table.end} money` : undefined}>
                    {cell(row, at) || '—'}
                  </Table.Td>
                ))}
                <Table.Td>
                  <Standing mark={mark} outcomes={outcomes} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      {shown.length > 50 && (
        <Pages
          page={Math.min(page, pages)}
          pages={pages}
          size={size}
          sizes={SIZES}
          onChange={(to) => setPage((old) => ({ ...old, page: 1, ...to }))}
        />
      )}
    </div>
  );
};

const Standing = ({
  mark: { outcome, reasons, failed },
  outcomes,
}: {
  mark: Mark;
  outcomes: Record<RegistryOutcome, string>;
}) => {
  const { t } = useLanguage();
  return (
    <>
      {outcome ? (
        <Badge tone={TONES[outcome]} state={outcome}>
          {outcomes[outcome]}
        </Badge>
      ) : (
        !failed && <span className="quiet">{outcomes.ready}</span>
      )}
      {reasons.map((reason) => (
        <span key={reason.message} className={failed ? table.problem : table.under}>
          <Telling told={tellReason(reason, t)} />
        </span>
      ))}
    </>
  );
};
