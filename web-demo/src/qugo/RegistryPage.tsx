import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '../app/DataTable';
import { useClient } from '../connections/connections';
import { useLanguage } from '../i18n/language';
import { FailedRows } from './FailedRows';
import { registryRowsQuery } from './queries';
import { RegistryFrame, registryIdOf } from './RegistryFrame';
import { StateBadge } from './StateBadge';

/** An invitation registry: how each row went, and the failed ones with their reasons. */
export const RegistryPage = ({ id: text }: { id: string }) => {
  const { t } = useLanguage();
  const { columns, rows: label } = t.qugo.registry;
  const api = useClient('qugo');
  const [paging, setPaging] = useState({ page: 1, size: 50 });
  const id = registryIdOf(text);
  const list = useQuery({
    ...registryRowsQuery(api, id ?? 0, paging),
    enabled: id !== null,
    // There are no webhooks: one looks now and then, while there is something to wait for.
    refetchInterval: ({ state }) => (state.data?.items.some(({ status }) => status?.id === 'PROCESSING') ? 10_000 : false),
  });
  const failed = <FailedRows fetch={() => api.workmanRegistries.downloadFailed({ id: id ?? 0 })} name={`failed-${id}.xlsx`} />;
  return (
    <RegistryFrame
      id={id}
      from={{ href: '/qugo/invitations', title: t.qugo.invitations.title }}
      list={list}
      paging={paging}
      onPaging={(to) => setPaging((old) => ({ ...old, page: 1, ...to }))}
      actions={failed}
    >
      {(rows, isStale) => (
        <DataTable
          label={label}
          rows={rows}
          isStale={isStale}
          marksOf={({ status }) => ({ 'data-failed': status?.id === 'FAILED' || undefined })}
          columns={[
            { heading: columns.name, cell: ({ name }) => name },
            { heading: columns.phone, cell: ({ phone }) => phone },
            { heading: columns.inn, cell: ({ inn }) => inn },
            { heading: columns.status, cell: ({ status }) => <StateBadge state={status} names={t.qugo.rowStates} /> },
          ]}
        />
      )}
    </RegistryFrame>
  );
};
