import { MultiSelect } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '../app/DataTable';
import { PagedList } from '../app/PagedList';
import { PageHead } from '../app/PageHead';
import table from '../app/Table.module.css';
import { useClient } from '../connections/connections';
import { formatMoney } from '../format/money';
import { useLanguage } from '../i18n/language';
import { jobsQuery } from './queries';
import { StateBadge } from './StateBadge';
import { SIZES } from './sizes';

/** The jobs of the customer, as the payment report has them. */
export const JobsPage = () => {
  const { t, language } = useLanguage();
  const words = t.qugo.jobs;
  const [filters, setFilters] = useState({ state: [] as string[], page: 1, size: 25 });
  const list = useQuery(jobsQuery(useClient('qugo'), filters));
  const change = (some: Partial<typeof filters>) => setFilters((old) => ({ ...old, page: 1, ...some }));
  useDocumentTitle(`${words.title} · gigwire`);

  return (
    <>
      <PageHead title={words.title} count={list.data && words.count(list.data.total)} />
      <div className={table.filters}>
        <MultiSelect
          aria-label={words.columns.state}
          placeholder={filters.state.length === 0 ? words.anyState : undefined}
          data={Object.entries(t.qugo.jobStates).map(([value, label]) => ({ value, label }))}
          value={filters.state}
          onChange={(state) => change({ state })}
          clearable
          clearButtonProps={{ 'aria-label': t.common.reset }}
        />
      </div>
      <PagedList list={list} paging={filters} sizes={SIZES} onPaging={change}>
        {(jobs, isStale) => (
          <DataTable
            label={words.title}
            rows={jobs}
            empty={words.empty}
            isStale={isStale}
            keyOf={({ jobId }) => jobId}
            columns={[
              {
                heading: words.columns.job,
                cell: ({ title, description, jobId }) => (
                  <>
                    <span className={table.name}>{title || description || '—'}</span>
                    <span className={table.under}>{jobId}</span>
                  </>
                ),
              },
              {
                heading: words.columns.performer,
                cell: ({ name, inn }) => (
                  <>
                    {name ?? '—'}
                    <span className={table.under}>{inn}</span>
                  </>
                ),
              },
              { heading: words.columns.state, cell: ({ state }) => <StateBadge state={state} names={t.qugo.jobStates} /> },
              { heading: words.columns.budget, cell: ({ budget }) => formatMoney(budget, 'RUB', language), isNumber: true },
              {
                heading: words.columns.paid,
                cell: ({ transactionAmount }) => formatMoney(transactionAmount, 'RUB', language),
                isNumber: true,
              },
            ]}
          />
        )}
      </PagedList>
    </>
  );
};
