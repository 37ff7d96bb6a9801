import { Anchor, Button, Select, Skeleton, Table, Text, Title } from '@mantine/core';
import { useDisclosure, useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Receiver } from 'gigwire/cloudtips';
import { useState } from 'react';
import { Pages } from '../app/Pages';
import { SearchField } from '../app/SearchField';
import table from '../app/Table.module.css';
import { useClient } from '../connections/connections';
import { ErrorNotice } from '../errors/ErrorNotice';
import { formatDate } from '../format/dates';
import { useLanguage } from '../i18n/language';
import { AttachDialog } from './AttachDialog';
import { placesQuery, type ReceiverFilters, receiversQuery } from './queries';
import { ReceiverDialog } from './ReceiverDialog';
import { usePayoutMethodName } from './usePayoutMethodName';
import { WaitingList } from './WaitingList';

const SIZES = [20, 50, 100];

/** Who receives tips through the company, and who has still to agree. */
export const ReceiversPage = () => {
  const { t } = useLanguage();
  const words = t.cloudtips.receivers;
  const api = useClient('cloudtips');
  const [filters, setFilters] = useState<ReceiverFilters>({ name: '', phone: '', placeId: null, page: 1, size: 20 });
  const [adding, addition] = useDisclosure(false);
  const list = useQuery(receiversQuery(api, filters));
  const { data: places = [] } = useQuery(placesQuery(api));
  const change = (some: Partial<ReceiverFilters>) => setFilters((old) => ({ ...old, page: 1, ...some }));
  useDocumentTitle(`${words.title} · gigwire`);

  return (
    <>
      <div className="pageHead">
        <Title order={1}>{words.title}</Title>
        <span className="quiet" role="status">
          {list.data && words.count(list.data.total)}
        </span>
        <Button className="push" onClick={addition.open}>
          {words.add}
        </Button>
      </div>
      <WaitingList placeIds={filters.placeId ? [filters.placeId] : places.map(({ id }) => id)} />
      <div className={table.filters}>
        <SearchField label={words.name} value={filters.name} onChange={(name) => change({ name })} />
        <SearchField label={words.phone} value={filters.phone} onChange={(phone) => change({ phone })} />
        <Select
          aria-label={words.place}
          placeholder={words.anyPlace}
          clearable
          clearButtonProps={{ 'aria-label': t.common.reset }}
          data={places.map(({ id, name }) => ({ value: id, label: name ?? id }))}
          value={filters.placeId}
          onChange={(placeId) => change({ placeId })}
        />
      </div>
      {list.error ? (
        <ErrorNotice error={list.error} onRetry={() => list.refetch()} />
      ) : (
        <>
          <ReceiverTable receivers={list.data?.items ?? null} stale={list.isPlaceholderData} />
          {list.data && <Pages page={filters.page} pages={list.data.pages} size={filters.size} sizes={SIZES} onChange={change} />}
        </>
      )}
      {adding && <AttachDialog placeId={filters.placeId} onClose={addition.close} />}
    </>
  );
};

const ReceiverTable = ({ receivers, stale }: { receivers: Receiver[] | null; stale: boolean }) => {
  const { t, language } = useLanguage();
  const words = t.cloudtips.receivers;
  const method = usePayoutMethodName();
  const [opened, setOpened] = useState<string | null>(null);
  if (!receivers) return <Skeleton height={420} radius="md" />;
  if (receivers.length === 0) return <Text className={`card ${table.empty}`}>{words.empty}</Text>;
  const receiver = receivers.find(({ userId }) => userId === opened);
  return (
    <section className={`card ${table.frame}`} aria-label={words.title} tabIndex={-1} data-stale={stale || undefined}>
      <Table verticalSpacing={7} horizontalSpacing="md" className={table.table}>
        <Table.Thead>
          <Table.Tr>
            {(['name', 'place', 'card', 'payout', 'since', 'actions'] as const).map((column) => (
              <Table.Th scope="col" key={column}>
                {words.columns[column]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {receivers.map((one) => (
            <Table.Tr key={one.userId} data-receiver={one.userId}>
              <Table.Td>
                <span className={table.name}>{one.fullName ?? one.userId}</span>
                <span className={table.under}>{one.phoneNumber}</span>
              </Table.Td>
              <Table.Td>{placesOf(one)}</Table.Td>
              <Table.Td>
                {one.cardLastFour ? words.card(one.cardLastFour) : <span className="quiet">{words.noCard}</span>}
              </Table.Td>
              <Table.Td>{method(one.payoutMethod)}</Table.Td>
              <Table.Td>{formatDate(one.createdDate, language)}</Table.Td>
              <Table.Td>
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  onClick={() => setOpened(one.userId)}
                  aria-label={words.openWhom(one.fullName ?? one.userId)}
                >
                  {words.open}
                </Anchor>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {receiver && <ReceiverDialog receiver={receiver} onClose={() => setOpened(null)} />}
    </section>
  );
};

/** Where a receiver works. */
export const placesOf = ({ layouts }: Receiver): string =>
  [...new Set((layouts ?? []).map(({ placeName }) => placeName).filter(Boolean))].join(', ') || '—';
