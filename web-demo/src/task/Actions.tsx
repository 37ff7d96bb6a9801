import { Button, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { ApiError, availableActions, type Task } from 'gigwire';
import { useCallback, useState } from 'react';
import { refreshAfterAction } from '../api/queries';
import { useLanguage } from '../i18n/language';
import { OutcomeNotice } from '../outcome/OutcomeNotice';
import { useCarefulCall } from '../outcome/useCarefulCall';
import { useApi } from '../session/session';
import { useStateName } from '../tasks/StateBadge';
import { AgreementDialog } from './AgreementDialog';
import { ConfirmDialog, needsConfirmation } from './ConfirmDialog';
import { outcomesOf } from './outcomes';
import { ACTIONS, type ActionName, isActionName, movesMoney, perform } from './perform';
import classes from './TaskPage.module.css';

/** The platform's code for "the freelancer has to sign the offer first". */
const AGREEMENT_NEEDED = '11';

const offered = (state: number, actor: 'customer' | 'freelancer'): ActionName[] =>
  availableActions(state, actor)
    .filter(isActionName)
    .sort((a, b) => ACTIONS.indexOf(a) - ACTIONS.indexOf(b));

/** Exactly what the state of the task allows, to each of the two. */
export const Actions = ({ task }: { task: Task }) => {
  const { t } = useLanguage();
  const stateName = useStateName();
  const api = useApi();
  const queryClient = useQueryClient();
  const call = useCarefulCall<number>(useCallback(() => refreshAfterAction(queryClient), [queryClient]));
  const [last, setLast] = useState<ActionName | null>(null);
  const [confirming, setConfirming] = useState<ActionName | null>(null);
  const [done, setDone] = useState<ActionName | null>(null);

  const run = async (action: ActionName, deadline?: string) => {
    setConfirming(null);
    setLast(action);
    setDone(null);
    const wanted = outcomesOf(action, task.state);
    const confirmed = await call.run(() => perform(api, action, task.id, deadline), {
      'tasks.get': async () => {
        const { state } = await api.tasks.get({ taskId: task.id });
        return { happened: wanted.includes(state), found: state };
      },
    });
    if (confirmed) setDone(action);
  };

  const button = (action: ActionName, primary: boolean) => (
    <Button
      key={action}
      variant={primary ? 'filled' : action === 'decline' ? 'subtle' : 'default'}
      c={action === 'decline' && !call.locked ? 'var(--tone-bad)' : undefined}
      color={action === 'decline' ? 'red' : undefined}
      disabled={call.locked}
      loading={call.state.phase === 'busy' && last === action}
      data-action={action}
      onClick={() => (needsConfirmation(action) ? setConfirming(action) : run(action))}
    >
      {t.actions[action]}
    </Button>
  );

  const own = offered(task.state, 'customer');
  const theirs = offered(task.state, 'freelancer');
  const mustSign =
    last === 'take_to_work' &&
    call.state.phase === 'failed' &&
    call.state.error instanceof ApiError &&
    call.state.error.code === AGREEMENT_NEEDED;

  return (
    <section className={`card ${classes.block}`} aria-label={t.task.actions}>
      <Title order={2}>{t.task.actions}</Title>
      <Text size="sm" c="dimmed" role="status">
        {done && `✓ ${t.done[done]}`}
      </Text>
      <div className={classes.buttons}>
        {!mustSign && (
          <OutcomeNotice
            call={call}
            money={last !== null && movesMoney(last)}
            happened={(state) => t.unknown.happenedText(stateName(state))}
            not={(state) => t.unknown.notText(stateName(state ?? task.state))}
          />
        )}
        {own.length === 0 && (
          <Text size="sm" c="dimmed">
            {t.task.noActions}
          </Text>
        )}
        {own.map((action, index) => button(action, index === 0 && (action === 'accept' || action === 'pay')))}
      </div>
      <div className={classes.other}>
        <Text size="sm" fw={600}>
          {t.task.forFreelancer}
        </Text>
        <Text size="xs" c="dimmed">
          {theirs.length > 0 ? t.task.forFreelancerHint : t.task.noForFreelancer}
        </Text>
        {theirs.length > 0 && <div className={classes.buttons}>{theirs.map((action) => button(action, false))}</div>}
      </div>
      {confirming && (
        <ConfirmDialog
          action={confirming}
          task={task}
          onClose={() => setConfirming(null)}
          onConfirm={(deadline) => run(confirming, deadline)}
        />
      )}
      {mustSign && <AgreementDialog task={task} onClose={call.reset} onSigned={() => run('take_to_work')} />}
    </section>
  );
};
