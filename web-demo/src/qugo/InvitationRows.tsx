import { Checkbox, Table } from '@mantine/core';
import type { InvitationRow, RegistryOutcome, RegistryRowResult, RowProblem } from 'gigwire/qugo';
import { useState } from 'react';
import { Badge, type Tone } from '../app/Badge';
import { Pages } from '../app/Pages';
import table from '../app/Table.module.css';
import { useLanguage } from '../i18n/language';
import { type Mark, marksOf } from './marks';

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

interface Props {
  rows: readonly InvitationRow[];
  problems: readonly RowProblem[];
  results: readonly RegistryRowResult[];
}

/** The reader's own rows, and at each what is wrong with it or what became of it. */
export const InvitationRows = ({ rows, problems, results }: Props) => {
  const { t } = useLanguage();
  const words = t.qugo.upload;
  const [onlyFailed, setOnlyFailed] = useState(false);
  const [{ page, size }, setPage] = useState({ page: 1, size: 50 });
  const marked = marksOf(rows.length, problems, results).map((mark, at) => ({ at, mark, row: rows[at] as InvitationRow }));
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
      <section className={`card ${table.frame}`} aria-label={words.rows} tabIndex={0}>
        <Table verticalSpacing={7} horizontalSpacing="md" className={table.table}>
          <Table.Thead>
            <Table.Tr>
              {(['line', 'phone', 'name', 'tags', 'how'] as const).map((column) => (
                <Table.Th scope="col" key={column}>
                  {words.columns[column]}
                </Table.Th>
              ))}
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
                <Table.Td>{row.line ?? at + 1}</Table.Td>
                <Table.Td>{row.phone}</Table.Td>
                <Table.Td>{row.name || '—'}</Table.Td>
                <Table.Td>{(typeof row.tags === 'string' ? row.tags : row.tags?.join(', ')) || '—'}</Table.Td>
                <Table.Td>
                  <Standing mark={mark} />
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

const Standing = ({ mark: { outcome, reasons, failed } }: { mark: Mark }) => {
  const { t } = useLanguage();
  const { outcomes } = t.qugo.upload;
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
        <span key={reason} className={failed ? table.problem : table.under}>
          {reason}
        </span>
      ))}
    </>
  );
};
