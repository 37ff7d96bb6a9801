import { Button, MultiSelect, Skeleton, Table, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { JobStatus, type JobSummary } from 'gigwire/planado';
import { useState } from 'react';
import { Link } from 'wouter';
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
      <div className="pageHead">
        <Title order={1}>{t.planado.jobs.title}</Title>
        <span className="quiet" role="status">
          {jobs && (list.hasNextPage ? t.planado.jobs.shown(jobs.length) : t.planado.jobs.all(jobs.length))}
        </span>
      </div>
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
  if (jobs.length === 0) return <Text className={`card ${table.empty}`}>{empty}</Text>;
  return (
    <section className={`card ${table.frame}`} aria-label={t.planado.jobs.title} tabIndex={-1}>
      <Table verticalSpacing={7} horizontalSpacing="md" className={table.table}>
        <Table.Thead>
          <Table.Tr>
            {(['number', 'job', 'when', 'who', 'status'] as const).map((column) => (
              <Table.Th scope="col" key={column}>
                {columns[column]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {jobs.map((job) => (
            <Table.Tr key={job.uuid}>
              <Table.Td>{job.serialNo ?? '—'}</Table.Td>
              <Table.Td>
                <Link href={`/planado/jobs/${job.uuid}`} className={table.name}>
                  {job.description || noDescription}
                </Link>
                <span className={table.under}>{[job.externalId, job.externalOrderId].filter(Boolean).join(' · ')}</span>
              </Table.Td>
              <Table.Td>{formatDateTime(job.scheduledAt, language)}</Table.Td>
              <Table.Td>{assignee(job)}</Table.Td>
              <Table.Td>
                <StatusBadge status={job.status} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
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
