import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Job } from 'gigwire/planado';
import type { ReactNode } from 'react';
import blocks from '../app/Blocks.module.css';
import { FactList } from '../app/FactList';
import { useClient } from '../connections/connections';
import { formatDateTime } from '../format/dates';
import { useLanguage } from '../i18n/language';
import { userName } from './people';
import { usersQuery } from './queries';

/** Who, what, where and when; what the platform does not tell is left out. */
export const JobFacts = ({ job }: { job: Job }) => {
  const { t, language } = useLanguage();
  const words = t.planado.job;
  const { data: users = [] } = useQuery(usersQuery(useClient('planado')));
  const { worker, team } = job.assignee ?? {};
  const user = users.find(({ uuid }) => uuid === worker?.uuid);
  const when = (moment: string | null | undefined) => moment && formatDateTime(moment, language);
  const facts: [string, ReactNode][] = [
    [words.type, job.type?.code],
    [words.template, job.template?.name],
    [words.planned, when(job.scheduledAt)],
    [words.duration, job.scheduledDuration?.minutes ? words.minutes(job.scheduledDuration.minutes) : job.scheduledDuration?.text],
    [words.who, user ? userName(user) : (worker?.email ?? team?.name ?? t.planado.jobs.nobody)],
    [words.client, job.client?.externalId ?? job.client?.uuid],
    [words.site, job.site?.externalId ?? job.site?.uuid],
    [words.territory, job.territory?.name],
    [words.address, [job.address?.formatted, job.address?.apartment].filter(Boolean).join(', ')],
    [
      words.contacts,
      (job.contacts ?? []).map(({ name, value }) => (
        <div key={`${name} ${value}`}>{[name, value].filter(Boolean).join(', ')}</div>
      )),
    ],
    [words.order, job.externalOrderId],
    [words.skills, (job.skills ?? []).map(({ name }) => name).join(', ')],
    [words.steps.enRoute, when(job.timestamps?.enRouteAt)],
    [words.steps.started, when(job.timestamps?.startedAt)],
    [words.steps.suspended, when(job.timestamps?.suspendedAt)],
    [words.steps.finished, when(job.timestamps?.finishedAt)],
    [words.resolution, job.resolution && <Resolution resolution={job.resolution} />],
  ];
  return (
    <section className={`card ${blocks.block}`} aria-labelledby="facts">
      <Title order={2} id="facts">
        {words.facts}
      </Title>
      <FactList facts={facts.filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value))} />
    </section>
  );
};

const Resolution = ({ resolution: { name, successful, comment } }: { resolution: NonNullable<Job['resolution']> }) => {
  const { t } = useLanguage();
  return (
    <>
      {name}
      {successful !== null && <span className="quiet"> · {successful ? t.planado.job.success : t.planado.job.failure}</span>}
      {comment && <div className="quiet">{comment}</div>}
    </>
  );
};
