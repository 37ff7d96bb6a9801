import { Skeleton, Table, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { WorkmanRegistry } from 'gigwire/qugo';
import { useState } from 'react';
import { Link } from 'wouter';
import { Pages } from '../app/Pages';
import table from '../app/Table.module.css';
import { useClient } from '../connections/connections';
import { ErrorNotice } from '../errors/ErrorNotice';
import { formatDateTime } from '../format/dates';
import { useLanguage } from '../i18n/language';
import { InvitationCard } from './InvitationCard';
import { registriesQuery } from './queries';
import { SIZES } from './sizes';

/** Where performers are invited by a list, and the lists of before. */
export const InvitationsPage = () => {
  const { t } = useLanguage();
  const words = t.qugo.invitations;
  const [paging, setPaging] = useState({ page: 1, size: 25 });
  const list = useQuery(registriesQuery(useClient('qugo'), paging));
  useDocumentTitle(`${words.title} · gigwire`);

  return (
    <>
      <div className="pageHead">
        <Title order={1}>{words.title}</Title>
        <span className="quiet" role="status">
          {list.data && words.count(list.data.total)}
        </span>
      </div>
      <InvitationCard />
      {list.error ? (
        <ErrorNotice error={list.error} onRetry={() => list.refetch()} />
      ) : list.data ? (
        <>
          <RegistryTable registries={list.data.items} />
          {list.data.pages > 1 && (
            <Pages
              {...paging}
              pages={list.data.pages}
              sizes={SIZES}
              onChange={(to) => setPaging((old) => ({ ...old, page: 1, ...to }))}
            />
          )}
        </>
      ) : (
        <Skeleton height={220} radius="md" />
      )}
    </>
  );
};

const RegistryTable = ({ registries }: { registries: WorkmanRegistry[] }) => {
  const { t, language } = useLanguage();
  const words = t.qugo.invitations;
  if (registries.length === 0) return <Text className={`card ${table.empty}`}>{words.empty}</Text>;
  return (
    <section className={`card ${table.frame}`} aria-label={words.title} tabIndex={-1}>
      <Table verticalSpacing={7} horizontalSpacing="md" className={table.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.columns.registry}</Table.Th>
            <Table.Th scope="col">{words.columns.when}</Table.Th>
            {(['total', 'success', 'failed'] as const).map((column) => (
              <Table.Th scope="col" key={column} className={table.end}>
                {words.columns[column]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {registries.map(({ id, createdAt, counters }, at) => (
            <Table.Tr key={id ?? `row ${at}`} className={table.row} data-failed={counters?.failed ? true : undefined}>
              <Table.Td>
                {id === null ? (
                  '—'
                ) : (
                  <Link href={`/qugo/invitations/${id}`} className={table.name}>
                    {words.registry(id)}
                  </Link>
                )}
              </Table.Td>
              <Table.Td>{formatDateTime(createdAt, language)}</Table.Td>
              {(['total', 'success', 'failed'] as const).map((counter) => (
                <Table.Td key={counter} className={table.end}>
                  {counters?.[counter] ?? '—'}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};
