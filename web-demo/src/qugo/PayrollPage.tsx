import { Anchor, Skeleton, Table, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { NotFound } from 'gigwire';
import type { PayrollRegistryItem } from 'gigwire/qugo';
import { useState } from 'react';
import { Link } from 'wouter';
import { Pages } from '../app/Pages';
import table from '../app/Table.module.css';
import { useClient } from '../connections/connections';
import { ErrorNotice } from '../errors/ErrorNotice';
import { formatMoney } from '../format/money';
import { useLanguage } from '../i18n/language';
import { FailedRows } from './FailedRows';
import { payrollRowsQuery } from './queries';
import { StateBadge } from './StateBadge';
import { SIZES } from './sizes';

/** States in which nothing happens by itself. */
const STILL = ['PAID', 'VALIDATION_FAILED', 'BALANCE_HOLD_FAILED', 'READY_TO_APPLY'];

/** A registry of payouts as the platform has it. */
export const PayrollPage = ({ id }: { id: string }) => {
  const { t } = useLanguage();
  const words = t.qugo.registry;
  const api = useClient('qugo');
  const [paging, setPaging] = useState({ page: 1, size: 50 });
  const known = /^[1-9]\d{0,14}$/.test(id);
  const rows = useQuery({
    ...payrollRowsQuery(api, Number(id), paging),
    enabled: known,
    // There are no webhooks: one looks now and then, while there is something to wait for.
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ paymentStatus }) => !STILL.includes(paymentStatus ?? '')) ? 10_000 : false,
  });
  const isThere = known && !(rows.error instanceof NotFound);
  useDocumentTitle(`${t.qugo.invitations.registry(Number(id))} · gigwire`);

  return (
    <>
      <Anchor component={Link} href="/qugo/payouts" size="sm" c="dimmed">
        ← {t.qugo.payroll.title}
      </Anchor>
      <div className="pageHead">
        <Title order={1}>{isThere ? t.qugo.invitations.registry(Number(id)) : words.notFound}</Title>
        <span className="quiet" role="status">
          {rows.data && words.count(rows.data.total)}
        </span>
        {rows.data && (
          <FailedRows fetch={() => api.payrollRegistries.downloadErrors({ id: Number(id) })} name={`errors-${id}.xlsx`} />
        )}
      </div>
      {rows.data ? (
        <>
          <RowTable rows={rows.data.items} stale={rows.isPlaceholderData} />
          <Pages
            {...paging}
            pages={rows.data.pages}
            sizes={SIZES}
            onChange={(to) => setPaging((old) => ({ ...old, page: 1, ...to }))}
          />
        </>
      ) : rows.error ? (
        isThere && <ErrorNotice error={rows.error} onRetry={() => rows.refetch()} />
      ) : (
        known && <Skeleton height={320} radius="md" />
      )}
    </>
  );
};

const RowTable = ({ rows, stale }: { rows: PayrollRegistryItem[]; stale: boolean }) => {
  const { t, language } = useLanguage();
  const words = t.qugo.payroll.rowsColumns;
  const failed = ['VALIDATION_FAILED', 'BALANCE_HOLD_FAILED'];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where nothing in it takes the focus, a narrow screen is scrolled by keys
    <section className={`card ${table.frame}`} aria-label={t.qugo.registry.rows} tabIndex={0} data-stale={stale || undefined}>
      <Table verticalSpacing={7} horizontalSpacing="md" className={table.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.inn}</Table.Th>
            <Table.Th scope="col" className={table.end}>
              {words.price}
            </Table.Th>
            <Table.Th scope="col">{words.state}</Table.Th>
            <Table.Th scope="col">{words.documents}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ id, inn, price, paymentStatus, ...documents }, at) => (
            <Table.Tr
              key={id ?? `row ${at}`}
              className={table.row}
              data-failed={failed.includes(paymentStatus ?? '') || undefined}
            >
              <Table.Td>{inn || '—'}</Table.Td>
              <Table.Td className={`${table.end} money`}>{formatMoney(price, 'RUB', language)}</Table.Td>
              <Table.Td>
                <StateBadge state={{ id: paymentStatus, title: null }} names={t.qugo.payrollStates} />
              </Table.Td>
              <Table.Td>
                <Documents {...documents} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};

const Documents = ({
  receiptUrl,
  receipt,
  actUrl,
  act,
}: Pick<PayrollRegistryItem, 'receiptUrl' | 'receipt' | 'actUrl' | 'act'>) => {
  const { t } = useLanguage();
  const links = [
    [t.qugo.payroll.receipt, receiptUrl ?? receipt?.url],
    [t.qugo.payroll.act, actUrl ?? act?.origin],
  ].filter((link): link is [string, string] => /^https?:/.test(link[1] ?? ''));
  return links.map(([name, url]) => (
    <Anchor key={name} href={url} size="sm" mr="xs" rel="noreferrer" target="_blank">
      {name}
    </Anchor>
  ));
};
