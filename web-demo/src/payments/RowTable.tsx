import { Anchor, Checkbox, Table } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { Pages } from '../app/Pages';
import { Telling } from '../errors/Telling';
import { formatMoney } from '../format/money';
import { useLanguage } from '../i18n/language';
import classes from './payments.module.css';
import type { RunRow } from './run';
import { type Telling as Facts, tellProblem, tellResult } from './tell';

const SIZES = [50, 100, 200];
const isOdd = (row: RunRow): boolean =>
  row.problems.length > 0 || row.result === 'unpaid' || row.result === 'needs_attention' || row.result === 'pending';

/** The rows of a run: what is wrong with each before it starts, and how far each is afterwards. */
export const RowTable = ({ rows, isNew, currency }: { rows: readonly RunRow[]; isNew: boolean; currency: string | null }) => {
  const { t, language } = useLanguage();
  const { columns } = t.payments;
  const facts = { t, language, currency, rows };
  const [odd, setOdd] = useState(false);
  const [{ page, size }, setPage] = useState({ page: 1, size: SIZES[0] ?? 50 });
  const chosen = rows.map((row, at) => ({ row, at })).filter(({ row }) => !odd || isOdd(row));
  const pages = Math.max(1, Math.ceil(chosen.length / size));
  const from = (Math.min(page, pages) - 1) * size;
  return (
    <section aria-label={t.payments.rows}>
      <Checkbox
        label={t.payments.onlyOdd(rows.filter(isOdd).length)}
        checked={odd}
        onChange={(event) => setOdd(event.currentTarget.checked)}
        mb="xs"
      />
      <div className={`card ${classes.frame}`}>
        <Table verticalSpacing={7} horizontalSpacing="md" className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{columns.line}</Table.Th>
              <Table.Th scope="col">{columns.key}</Table.Th>
              <Table.Th scope="col">{columns.payee}</Table.Th>
              <Table.Th scope="col" className={classes.end}>
                {columns.price}
              </Table.Th>
              <Table.Th scope="col">{columns.state}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {chosen.slice(from, from + size).map(({ row, at }) => (
              <Table.Tr key={at} data-row={at} data-result={row.result}>
                <Table.Td>{row.line}</Table.Td>
                <Table.Td>{row.key}</Table.Td>
                <Table.Td>{row.payee || '—'}</Table.Td>
                <Table.Td className={`${classes.end} money`}>
                  {formatMoney(row.ended?.price ?? row.price, currency, language)}
                </Table.Td>
                <Table.Td>
                  <Standing row={row} isNew={isNew} facts={facts} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {chosen.length > (SIZES[0] ?? 50) && (
        <Pages
          page={Math.min(page, pages)}
          pages={pages}
          size={size}
          sizes={SIZES}
          onChange={(to) => setPage((old) => ({ ...old, page: 1, ...to }))}
        />
      )}
    </section>
  );
};

const Standing = ({ row, isNew, facts }: { row: RunRow; isNew: boolean; facts: Facts }) => {
  const { t } = useLanguage();
  const { result, act, ended, problems } = row;
  const said = result ? t.payments.results[result] : act ? t.payments.acts[act] : null;
  const tone = result ?? (act ? 'act' : undefined);
  const why = ended ? tellResult(ended, facts) : null;
  return (
    <>
      {said ? (
        <span className={classes.standing} data-tone={tone}>
          {said}
        </span>
      ) : (
        !problems.some(({ severity }) => severity === 'error') && (
          <span className="quiet">{isNew ? t.payments.ready : t.payments.waiting}</span>
        )
      )}
      {ended?.taskId && (
        <Anchor component={Link} href={`/tasks/${ended.taskId}`} size="xs" ml="xs">
          {t.task.title(ended.taskId)}
        </Anchor>
      )}
      {why && (
        <span className={classes.under}>
          <Telling told={why} />
        </span>
      )}
      {!ended &&
        problems.map((problem) => (
          <span key={problem.message} className={classes.problem} data-severity={problem.severity}>
            <strong>{t.payments.severities[problem.severity]}.</strong> <Telling told={tellProblem(problem, facts)} />
          </span>
        ))}
    </>
  );
};
