import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { PayrollRegistryItem } from 'gigwire/qugo';
import { useState } from 'react';
import { DataTable } from '../app/DataTable';
import { useClient } from '../connections/connections';
import { formatMoney } from '../format/money';
import { useLanguage } from '../i18n/language';
import { FailedRows } from './FailedRows';
import { payrollRowsQuery } from './queries';
import { RegistryFrame, registryIdOf } from './RegistryFrame';
import { StateBadge } from './StateBadge';

const FAILED: (string | null)[] = ['VALIDATION_FAILED', 'BALANCE_HOLD_FAILED'];
/** States in which nothing happens by itself. */
const STILL = [...FAILED, 'PAID', 'READY_TO_APPLY'];

/** A registry of payouts as the platform has it. */
export const PayrollPage = ({ id: text }: { id: string }) => {
  const { t, language } = useLanguage();
  const columns = t.qugo.payroll.rowsColumns;
  const api = useClient('qugo');
  const [paging, setPaging] = useState({ page: 1, size: 50 });
  const id = registryIdOf(text);
  const list = useQuery({
    ...payrollRowsQuery(api, id ?? 0, paging),
    enabled: id !== null,
    // There are no webhooks: one looks now and then, while there is something to wait for.
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ paymentStatus }) => !STILL.includes(paymentStatus)) ? 10_000 : false,
  });
  const failed = <FailedRows fetch={() => api.payrollRegistries.downloadErrors({ id: id ?? 0 })} name={`errors-${id}.xlsx`} />;
  return (
    <RegistryFrame
      id={id}
      from={{ href: '/qugo/payouts', title: t.qugo.payroll.title }}
      list={list}
      paging={paging}
      onPaging={(to) => setPaging((old) => ({ ...old, page: 1, ...to }))}
      actions={failed}
    >
      {(rows, isStale) => (
        <DataTable
          label={t.qugo.registry.rows}
          rows={rows}
          isStale={isStale}
          keyOf={({ id }) => id}
          marksOf={({ paymentStatus }) => ({ 'data-failed': FAILED.includes(paymentStatus) || undefined })}
          columns={[
            { heading: columns.inn, cell: ({ inn }) => inn },
            { heading: columns.price, cell: ({ price }) => formatMoney(price, 'RUB', language), isNumber: true },
            {
              heading: columns.state,
              cell: ({ paymentStatus }) => <StateBadge state={{ id: paymentStatus, title: null }} names={t.qugo.payrollStates} />,
            },
            { heading: columns.documents, cell: (row) => <Documents {...row} /> },
          ]}
        />
      )}
    </RegistryFrame>
  );
};

const Documents = ({ receiptUrl, receipt, actUrl, act }: PayrollRegistryItem) => {
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
