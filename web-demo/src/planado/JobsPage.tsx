import { Button, MultiSelect, Skeleton } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { JobStatus, type JobSummary } from 'gigwire/planado';
import { useState } from 'react';
import { Link } from 'wouter';
import { DataTable } from '../app/DataTable';
import { PageHead } from '../app/PageHead';
import table from '../app/Table.module.css';
import { useClient } from '../connections/connections';
import { ErrorNotice } from '../errors/ErrorNotice';
import { formatDateTime } from '../format/dates';
import { useLanguage } from '../i18n/language';
import { userName } from './people';
import { jobsQuery, teamsQuery, usersQuery } from './queries';
import { StatusBadge, useStatusName } from './StatusBadge';

const STATUSES: string[] = Object.values(JobStatus);

/** Jobs, the newest first, as many as one asks for. */
export const JobsPage = () => {
  const { t } = useLanguage();
  const statusName = useStatusName();
  const [status, setStatus] = useState<string[]>([]);
  const list = useInfiniteQuery(jobsQuery(useClient('planado'), status));
  const jobs = list.data?.pages.flatMap(({ items }) => items);
  useDocumentTitle(`${t.planado.jobs.title} · gigwire`);

  return (
    <>
      <PageHead
        title={t.planado.jobs.title}
        count={jobs && (list.hasNextPage ? t.planado.jobs.shown(jobs.length) : t.planado.jobs.all(jobs.length))}
      />
      <div className={table.filters}>
        <MultiSelect
          aria-label={t.planado.jobs.status}
          placeholder={status.length === 0 ? t.planado.jobs.anyStatus : undefined}
          data={STATUSES.map((value) => ({ value, label: statusName(value) }))}
          value={status}
          onChange={setStatus}
          clearable
          clearButtonProps={{ 'aria-label': t.common.reset }}
        />
      </div>
      {list.error && <ErrorNotice error={list.error} onRetry={() => list.refetch()} />}
      {jobs ? <JobTable jobs={jobs} /> : !list.error && <Skeleton height={420} radius="md" />}
      {list.hasNextPage && !list.error && (
        <div className={table.more}>
          <Button variant="default" onClick={() => list.fetchNextPage()} loading={list.isFetchingNextPage}>
            {t.planado.jobs.more}
          </Button>
        </div>
      )}
    </>
  );
};

const JobTable = ({ jobs }: { jobs: JobSummary[] }) => {
  const { t, language } = useLanguage();
  const { columns, empty, noDescription } = t.planado.jobs;
  const assignee = useAssigneeName();
  return (
    <DataTable
      label={t.planado.jobs.title}
      rows={jobs}
      empty={empty}
      keyOf={({ uuid }) => uuid}
      columns={[
        { heading: columns.number, cell: ({ serialNo }) => serialNo },
        {
          heading: columns.job,
          cell: ({ uuid, description, externalId, externalOrderId }) => (
            <>
              <Link href={`/planado/jobs/${uuid}`} className={table.name}>
                {description || noDescription}
              </Link>
              <span className={table.under}>{[externalId, externalOrderId].filter(Boolean).join(' · ')}</span>
            </>
          ),
        },
        { heading: columns.when, cell: ({ scheduledAt }) => formatDateTime(scheduledAt, language) },
        { heading: columns.who, cell: assignee },
        { heading: columns.status, cell: ({ status }) => <StatusBadge status={status} /> },
      ]}
    />
  );
};

// Lists name who is assigned by identifier only.
const useAssigneeName = () => {
  const { t } = useLanguage();
  const api = useClient('planado');
  const { data: users = [] } = useQuery(usersQuery(api));
  const { data: teams = [] } = useQuery(teamsQuery(api));
  return ({ assignee }: JobSummary): string => {
    const { workerUuid, teamUuid } = assignee ?? {};
    if (workerUuid) {
      const user = users.find(({ uuid }) => uuid === workerUuid);
      return user ? userName(user) : '…';
    }
    return teamUuid ? (teams.find(({ uuid }) => uuid === teamUuid)?.name ?? '…') : t.planado.jobs.nobody;
  };
};
