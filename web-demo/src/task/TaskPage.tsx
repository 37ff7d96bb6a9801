import { Anchor, Skeleton, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { NotFound, type Task } from 'gigwire';
import { Link } from 'wouter';
import { payoutQuery, taskQuery } from '../api/queries';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';
import { useApi } from '../session/session';
import { lastList } from '../tasks/lastList';
import { StateBadge } from '../tasks/StateBadge';
import { Actions } from './Actions';
import { LifeCycle } from './LifeCycle';
import { Payout } from './Payout';
import { Attributes, Facts, Money } from './TaskFacts';
import classes from './TaskPage.module.css';

const PAYMENT_QUEUE = 12;
const PAID = 5;
/** Payouts in these statuses change by themselves: created, in progress. */
const PAYOUT_UNDER_WAY = [10, 1];

export const TaskPage = ({ id }: { id: string }) => {
  const { t } = useLanguage();
  const known = /^[1-9]\d{0,14}$/.test(id);
  const task = useQuery({
    ...taskQuery(useApi(), Number(id)),
    enabled: known,
    // A queued payment becomes a made one by itself.
    refetchInterval: ({ state }) => (state.data?.state === PAYMENT_QUEUE ? 2_000 : 30_000),
  });
  useDocumentTitle(`${task.data?.title || t.task.title(Number(id))} · gigwire`);

  return (
    <>
      <Anchor component={Link} href={lastList()} size="sm" c="dimmed">
        ← {t.tasks.title}
      </Anchor>
      {!known || task.error instanceof NotFound ? (
        <Title order={1} mt="xs">
          {t.task.notFound}
        </Title>
      ) : task.data ? (
        <TaskView task={task.data} />
      ) : task.error ? (
        <ErrorNotice error={task.error} onRetry={() => task.refetch()} />
      ) : (
        <div role="status" aria-label={t.common.loading}>
          <Skeleton height={32} width={360} my="md" />
          <Skeleton height={150} mb="md" radius="md" />
          <Skeleton height={220} radius="md" />
        </div>
      )}
    </>
  );
};

const TaskView = ({ task }: { task: Task }) => {
  const { t } = useLanguage();
  const api = useApi();
  const paid = task.state === PAID;
  // Whether there is a payout, the task tells; where it does not say, one has to ask.
  const payout = useQuery({
    ...payoutQuery(api, task.id),
    enabled: paid,
    refetchInterval: ({ state }) =>
      state.data !== undefined && state.data !== null && PAYOUT_UNDER_WAY.includes(state.data) ? 2_000 : false,
  });
  const payoutStatus = paid ? (payout.data ?? null) : null;

  return (
    <>
      <div className={classes.head}>
        <div>
          <Title order={1}>{task.title || t.task.title(task.id)}</Title>
          <Text size="sm" c="dimmed">
            {t.task.title(task.id)}
          </Text>
        </div>
        <StateBadge state={task.state} large />
      </div>
      <LifeCycle task={task} payoutStatus={payoutStatus} />
      <div className={classes.columns}>
        <div className={classes.main}>
          {paid && <Payout task={task} payout={payout} />}
          {task.description && (
            <section className={`card ${classes.block}`}>
              <Title order={2}>{t.task.description}</Title>
              <p className={classes.description}>{task.description}</p>
              <Attributes task={task} />
            </section>
          )}
          <Facts task={task} />
        </div>
        <div className={classes.side}>
          <Actions task={task} />
          <Money task={task} />
        </div>
      </div>
    </>
  );
};
