import { Anchor, Skeleton, Table, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { NotFound } from 'gigwire';
import type { WorkmanRegistryItem } from 'gigwire/qugo';
import { useState } from 'react';
import { Link } from 'wouter';
import { Pages } from '../app/Pages';
import table from '../app/Table.module.css';
import { useClient } from '../connections/connections';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';
import { FailedRows } from './FailedRows';
import { registryRowsQuery } from './queries';
import { StateBadge } from './StateBadge';
import { SIZES } from './sizes';

/** An invitation registry: how each row went, and the failed ones with their reasons. */
export const RegistryPage = ({ id }: { id: string }) => {
  const { t } = useLanguage();
  const words = t.qugo.registry;
  const api = useClient('qugo');
  const [paging, setPaging] = useState({ page: 1, size: 50 });
  const known = /^[1-9]\d{0,14}$/.test(id);
  const rows = useQuery({
    ...registryRowsQuery(api, Number(id), paging),
    enabled: known,
    // There are no webhooks: one looks now and then, while there is something to wait for.
    refetchInterval: ({ state }) => (state.data?.items.some(({ status }) => status?.id === 'PROCESSING') ? 10_000 : false),
  });
  useDocumentTitle(`${t.qugo.invitations.registry(Number(id))} · gigwire`);

  return (
    <>
      <Anchor component={Link} href="/qugo/invitations" size="sm" c="dimmed">
        ← {t.qugo.invitations.title}
      </Anchor>
      <div className="pageHead">
        <Title order={1}>
          {known && !(rows.error instanceof NotFound) ? t.qugo.invitations.registry(Number(id)) : words.notFound}
        </Title>
        <span className="quiet" role="status">
          {rows.data && words.count(rows.data.total)}
        </span>
        {rows.data && (
          <FailedRows fetch={() => api.workmanRegistries.downloadFailed({ id: Number(id) })} name={`failed-${id}.xlsx`} />
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
        !(rows.error instanceof NotFound) && <ErrorNotice error={rows.error} onRetry={() => rows.refetch()} />
      ) : (
        known && <Skeleton height={320} radius="md" />
      )}
    </>
  );
};

const RowTable = ({ rows, stale }: { rows: WorkmanRegistryItem[]; stale: boolean }) => {
  const { t } = useLanguage();
  const words = t.qugo.registry;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it takes the focus, and a narrow screen is scrolled by keys
    <section className={`card ${table.frame}`} aria-label={words.rows} tabIndex={0} data-stale={stale || undefined}>
      <Table verticalSpacing={7} horizontalSpacing="md" className={table.table}>
        <Table.Thead>
          <Table.Tr>
            {(['name', 'phone', 'inn', 'status'] as const).map((column) => (
              <Table.Th scope="col" key={column}>
                {words.columns[column]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, at) => (
            <Table.Tr
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identifier, and the order is that of the file
              key={at}
              className={table.row}
              data-failed={row.status?.id === 'FAILED' || undefined}
            >
              <Table.Td>{row.name || '—'}</Table.Td>
              <Table.Td>{row.phone || '—'}</Table.Td>
              <Table.Td>{row.inn || '—'}</Table.Td>
              <Table.Td>
                <StateBadge state={row.status} names={t.qugo.rowStates} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};
