import { Checkbox } from '@mantine/core';
import type { RegistryOutcome } from 'gigwire/qugo';
import { useState } from 'react';
import { Badge, type Tone } from '../app/Badge';
import { type Column, DataTable } from '../app/DataTable';
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

interface Marked<R> {
  /** Its place in the file. */
  at: number;
  row: R;
  mark: Mark;
}

interface Props<R> {
  /** Those of the reader's own file. */
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
      <DataTable
        label={words.title}
        rows={shown.slice(from, from + size)}
        keyOf={({ at }) => at}
        marksOf={({ mark }) => ({ 'data-failed': mark.failed || undefined, 'data-result': mark.outcome ?? undefined })}
        columns={[
          ...columns.map(({ cell, ...column }) => ({ ...column, cell: ({ row, at }: Marked<R>) => cell(row, at) })),
          { heading: words.how, cell: ({ mark }) => <Standing mark={mark} outcomes={outcomes} /> },
        ]}
      />
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
