import { Anchor, Button, Select } from '@mantine/core';
import { useDisclosure, useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Receiver } from 'gigwire/cloudtips';
import { useState } from 'react';
import { DataTable } from '../app/DataTable';
import { PagedList } from '../app/PagedList';
import { PageHead } from '../app/PageHead';
import { SearchField } from '../app/SearchField';
import table from '../app/Table.module.css';
import { useClient } from '../connections/connections';
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
      <PageHead title={words.title} count={list.data && words.count(list.data.total)}>
        <Button className="push" onClick={addition.open}>
          {words.add}
        </Button>
      </PageHead>
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
      <PagedList list={list} paging={filters} sizes={SIZES} onPaging={change}>
        {(receivers, isStale) => <ReceiverTable receivers={receivers} isStale={isStale} />}
      </PagedList>
      {adding && <AttachDialog placeId={filters.placeId} onClose={addition.close} />}
    </>
  );
};

const ReceiverTable = ({ receivers, isStale }: { receivers: Receiver[]; isStale: boolean }) => {
  const { t, language } = useLanguage();
  const words = t.cloudtips.receivers;
  const method = usePayoutMethodName();
  const [opened, setOpened] = useState<string | null>(null);
  const receiver = receivers.find(({ userId }) => userId === opened);
  return (
    <>
      <DataTable
        label={words.title}
        rows={receivers}
        empty={words.empty}
        isStale={isStale}
        keyOf={({ userId }) => userId}
        marksOf={({ userId }) => ({ 'data-receiver': userId })}
        columns={[
          {
            heading: words.columns.name,
            cell: ({ fullName, userId, phoneNumber }) => (
              <>
                <span className={table.name}>{fullName ?? userId}</span>
                <span className={table.under}>{phoneNumber}</span>
              </>
            ),
          },
          { heading: words.columns.place, cell: placesOf },
          {
            heading: words.columns.card,
            cell: ({ cardLastFour }) => (cardLastFour ? words.card(cardLastFour) : <span className="quiet">{words.noCard}</span>),
          },
          { heading: words.columns.payout, cell: ({ payoutMethod }) => method(payoutMethod) },
          { heading: words.columns.since, cell: ({ createdDate }) => formatDate(createdDate, language) },
          {
            heading: words.columns.actions,
            cell: ({ fullName, userId }) => (
              <Anchor
                component="button"
                type="button"
                size="sm"
                onClick={() => setOpened(userId)}
                aria-label={words.openWhom(fullName ?? userId)}
              >
                {words.open}
              </Anchor>
            ),
          },
        ]}
      />
      {receiver && <ReceiverDialog receiver={receiver} onClose={() => setOpened(null)} />}
    </>
  );
};

/** Where a receiver works. */
export const placesOf = ({ layouts }: Receiver): string =>
  [...new Set((layouts ?? []).map(({ placeName }) => placeName).filter(Boolean))].join(', ') || '—';
