import { Button, Checkbox, Text } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AccumulationSummary, Receiver } from 'gigwire/cloudtips';
import { useState } from 'react';
import blocks from '../app/Blocks.module.css';
import { DataTable } from '../app/DataTable';
import { PagedList } from '../app/PagedList';
import { PageHead } from '../app/PageHead';
import { SearchField } from '../app/SearchField';
import table from '../app/Table.module.css';
import { useConnected } from '../connections/connections';
import { ErrorNotice } from '../errors/ErrorNotice';
import { addMoney, formatMoney, isZero } from '../format/money';
import { useLanguage } from '../i18n/language';
import { RecordList } from '../journals/RecordList';
import { PayoutCard } from './PayoutCard';
import { accumulationsQuery, type ReceiverFilters, receiversQuery } from './queries';
import { PAYOUTS, payeeOf, TipPayout, underWayOf } from './tipPayout';

const SIZES = [20, 50];

/** What receivers have accumulated, and where it is paid out to their cards. */
export const PayoutsPage = () => {
  const { t } = useLanguage();
  const words = t.cloudtips.payout;
  const { api } = useConnected('cloudtips');
  const queryClient = useQueryClient();
  const [payout, setPayout] = useState(() => TipPayout.underWay(api));
  useDocumentTitle(`${words.pageTitle} · gigwire`);

  return (
    <>
      <PageHead title={words.pageTitle} />
      {payout ? (
        <PayoutCard
          payout={payout}
          onAnother={() => {
            payout.close();
            setPayout(null);
            void queryClient.invalidateQueries({ queryKey: ['accumulations'] });
          }}
        />
      ) : (
        <Accumulations onPayout={setPayout} />
      )}
    </>
  );
};

/** The chosen receivers, with what they have. */
type Chosen = ReadonlyMap<string, { receiver: Receiver; amount: string }>;

const Accumulations = ({ onPayout }: { onPayout: (payout: TipPayout) => void }) => {
  const { t, language } = useLanguage();
  const words = t.cloudtips.payout;
  const { api, baseUrl } = useConnected('cloudtips');
  const [filters, setFilters] = useState<ReceiverFilters>({ name: '', phone: '', placeId: null, page: 1, size: 20 });
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const list = useQuery(receiversQuery(api, filters));
  const receivers = list.data?.items ?? [];
  const known = useQuery(
    accumulationsQuery(
      api,
      receivers.map(({ userId }) => userId),
    ),
  );
  const change = (some: Partial<ReceiverFilters>) => setFilters((old) => ({ ...old, page: 1, ...some }));
  const sum = addMoney('0.00', ...[...chosen.values()].map(({ amount }) => amount));

  return (
    <>
      <div className={blocks.apart}>
        <RecordList
          title={words.mine}
          none={words.none}
          records={PAYOUTS}
          isWanted={(record) => record.baseUrl === baseUrl}
          nameOf={({ rows }) => words.toPeople(rows.length)}
          tellOf={({ total, isOver }) => [formatMoney(total, 'RUB', language), isOver ? words.over : words.open].join(' · ')}
          onTakeUp={(record) => onPayout(TipPayout.resumed(api, baseUrl, record))}
        />
      </div>
      <Text size="sm" c="dimmed" mb="sm">
        {words.lead}
      </Text>
      <div className={table.filters}>
        <SearchField label={t.cloudtips.receivers.name} value={filters.name} onChange={(name) => change({ name })} />
        <SearchField label={t.cloudtips.receivers.phone} value={filters.phone} onChange={(phone) => change({ phone })} />
        <Button
          disabled={chosen.size === 0}
          onClick={() =>
            onPayout(
              TipPayout.of(
                api,
                baseUrl,
                [...chosen.values()].map(({ receiver }) => payeeOf(receiver)),
              ),
            )
          }
        >
          {words.choose(chosen.size, formatMoney(sum, 'RUB', language))}
        </Button>
      </div>
      {known.error && <ErrorNotice error={known.error} onRetry={() => known.refetch()} />}
      <PagedList list={list} paging={filters} sizes={SIZES} onPaging={change}>
        {() => (
          <AccumulationTable
            receivers={receivers}
            known={known.data ?? null}
            busy={underWayOf(baseUrl)}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
      </PagedList>
    </>
  );
};

interface TableProps {
  receivers: readonly Receiver[];
  /** Null: it is being read. */
  known: Record<string, AccumulationSummary | null> | null;
  /** Whom a payout concerns that is not over. */
  busy: ReadonlySet<string>;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

const AccumulationTable = ({ receivers, known, busy, chosen, onChoose }: TableProps) => {
  const { t, language } = useLanguage();
  const words = t.cloudtips.payout;
  const money = (amount: string | null | undefined) => formatMoney(amount, 'RUB', language);
  const amountOf = ({ userId }: Receiver): string | null => {
    const amount = known?.[userId]?.accumulatedAmount ?? null;
    return isZero(amount) || busy.has(userId) ? null : amount;
  };
  const choose = (wanted: boolean, ...some: Receiver[]) => {
    const next = new Map(chosen);
    for (const receiver of some) {
      const amount = amountOf(receiver);
      if (wanted && amount) next.set(receiver.userId, { receiver, amount });
      else next.delete(receiver.userId);
    }
    onChoose(next);
  };
  const all = receivers.filter((receiver) => amountOf(receiver));
  const chosenHere = all.filter(({ userId }) => chosen.has(userId)).length;
  return (
    <DataTable
      label={words.pageTitle}
      rows={receivers}
      empty={t.cloudtips.receivers.empty}
      keyOf={({ userId }) => userId}
      marksOf={({ userId }) => ({ 'data-receiver': userId })}
      columns={[
        {
          heading: (
            <Checkbox
              aria-label={words.chooseAll}
              disabled={all.length === 0}
              checked={all.length > 0 && chosenHere === all.length}
              indeterminate={chosenHere > 0 && chosenHere < all.length}
              onChange={(event) => choose(event.currentTarget.checked, ...all)}
            />
          ),
          cell: (receiver) => (
            <Checkbox
              aria-label={words.chooseWhom(receiver.fullName ?? receiver.userId)}
              disabled={!amountOf(receiver)}
              checked={chosen.has(receiver.userId)}
              onChange={(event) => choose(event.currentTarget.checked, receiver)}
            />
          ),
        },
        {
          heading: words.columns.name,
          cell: ({ fullName, userId, phoneNumber }) => (
            <>
              <span className={table.name}>{fullName ?? userId}</span>
              <span className={table.under}>{phoneNumber}</span>
              {busy.has(userId) && <span className={table.under}>{words.busy}</span>}
            </>
          ),
        },
        {
          heading: words.columns.card,
          cell: ({ cardLastFour }) =>
            cardLastFour ? (
              t.cloudtips.receivers.card(cardLastFour)
            ) : (
              <span className="quiet">{t.cloudtips.receivers.noCard}</span>
            ),
        },
        { heading: words.columns.amount, cell: ({ userId }) => money(known?.[userId]?.accumulatedAmount), isNumber: true },
        { heading: words.columns.toCard, cell: ({ userId }) => money(known?.[userId]?.amountToDeposit), isNumber: true },
      ]}
    />
  );
};
