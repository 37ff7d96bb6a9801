import { MultiSelect, Skeleton, Table, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { JobRow } from 'gigwire/qugo';
import { useState } from 'react';
import { Pages } from '../app/Pages';
import table from '../app/Table.module.css';
import { useClient } from '../connections/connections';
import { ErrorNotice } from '../errors/ErrorNotice';
import { formatMoney } from '../format/money';
import { useLanguage } from '../i18n/language';
import { jobsQuery } from './queries';
import { StateBadge } from './StateBadge';
import { SIZES } from './sizes';

/** The jobs of the customer, as the payment report has them. */
export const JobsPage = () => {
  const { t } = useLanguage();
  const words = t.qugo.jobs;
  const [filters, setFilters] = useState({ state: [] as string[], page: 1, size: 25 });
  const list = useQuery(jobsQuery(useClient('qugo'), filters));
  const change = (some: Partial<typeof filters>) => setFilters((old) => ({ ...old, page: 1, ...some }));
  useDocumentTitle(`${words.title} · gigwire`);

  return (
    <>
      <div className="pageHead">
        <Title order={1}>{words.title}</Title>
        <span className="quiet" role="status">
          {list.data && words.count(list.data.total)}
        </span>
      </div>
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
      {list.error ? (
        <ErrorNotice error={list.error} onRetry={() => list.refetch()} />
      ) : (
        <>
          <JobTable jobs={list.data?.items ?? null} stale={list.isPlaceholderData} />
          {list.data && list.data.total > 0 && (
            <Pages page={filters.page} pages={list.data.pages} size={filters.size} sizes={SIZES} onChange={change} />
          )}
        </>
      )}
    </>
  );
};

const JobTable = ({ jobs, stale }: { jobs: JobRow[] | null; stale: boolean }) => {
  const { t, language } = useLanguage();
  const words = t.qugo.jobs;
  if (!jobs) return <Skeleton height={420} radius="md" />;
  if (jobs.length === 0) return <Text className={`card ${table.empty}`}>{words.empty}</Text>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it takes the focus, and a narrow screen is scrolled by keys
    <section className={`card ${table.frame}`} aria-label={words.title} tabIndex={0} data-stale={stale || undefined}>
      <Table verticalSpacing={7} horizontalSpacing="md" className={table.table}>
        <Table.Thead>
          <Table.Tr>
            {(['job', 'performer', 'state', 'budget', 'paid'] as const).map((column) => (
              <Table.Th scope="col" key={column} className={column === 'budget' || column === 'paid' ? table.end : undefined}>
                {words.columns[column]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {jobs.map((job, at) => (
            <Table.Tr key={job.jobId ?? `row ${at}`}>
              <Table.Td>
                <span className={table.name}>{job.title || job.description || '—'}</span>
                <span className={table.under}>{job.jobId}</span>
              </Table.Td>
              <Table.Td>
                {job.name ?? '—'}
                <span className={table.under}>{job.inn}</span>
              </Table.Td>
              <Table.Td>
                <StateBadge state={job.state} names={t.qugo.jobStates} />
              </Table.Td>
              <Table.Td className={`${table.end} money`}>{formatMoney(job.budget, 'RUB', language)}</Table.Td>
              <Table.Td className={`${table.end} money`}>{formatMoney(job.transactionAmount, 'RUB', language)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};
