import { Anchor, Skeleton, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { InvalidRequest, NotFound } from 'gigwire';
import type { Job } from 'gigwire/planado';
import { Link } from 'wouter';
import blocks from '../app/Blocks.module.css';
import { useClient } from '../connections/connections';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';
import { FieldsForm } from './FieldsForm';
import { JobFacts } from './JobFacts';
import { jobQuery } from './queries';
import { StatusBadge } from './StatusBadge';

/** A job, with its custom fields. */
export const JobPage = ({ uuid }: { uuid: string }) => {
  const { t } = useLanguage();
  const job = useQuery(jobQuery(useClient('planado'), uuid));
  const title = t.planado.job.title(String(job.data?.serialNo ?? job.data?.externalId ?? ''));
  useDocumentTitle(`${title} · gigwire`);
  // A mistyped address is refused before it is sent.
  const nowhere = job.error instanceof NotFound || job.error instanceof InvalidRequest;

  return (
    <>
      <Anchor component={Link} href="/planado/jobs" size="sm" c="dimmed">
        ← {t.planado.jobs.title}
      </Anchor>
      {nowhere ? (
        <Title order={1} mt="xs">
          {t.planado.job.notFound}
        </Title>
      ) : job.data ? (
        <JobView job={job.data} title={title} />
      ) : job.error ? (
        <ErrorNotice error={job.error} onRetry={() => job.refetch()} />
      ) : (
        <div role="status" aria-label={t.common.loading}>
          <Skeleton height={32} width={360} my="md" />
          <Skeleton height={320} radius="md" />
        </div>
      )}
    </>
  );
};

const JobView = ({ job, title }: { job: Job; title: string }) => (
  <>
    <div className={blocks.head}>
      <div>
        <Title order={1}>{title}</Title>
        <Text size="sm" c="dimmed">
          {[job.externalId, job.description].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <StatusBadge status={job.status} large />
    </div>
    <div className={blocks.columns}>
      <FieldsForm job={job} />
      <JobFacts job={job} />
    </div>
  </>
);
