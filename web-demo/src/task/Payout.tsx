import { Button, Group, Loader, Modal, Skeleton, Stack, Text, Title } from '@mantine/core';
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiError, type Task } from 'gigwire';
import { useCallback, useState } from 'react';
import { endpointsQuery, refreshAfterAction } from '../api/queries';
import { ErrorNotice } from '../errors/ErrorNotice';
import { formatMoney } from '../format/money';
import { useLanguage } from '../i18n/language';
import { OutcomeNotice } from '../outcome/OutcomeNotice';
import { useCarefulCall } from '../outcome/useCarefulCall';
import { useApi } from '../session/session';
import { conversion, type Endpoint, endpointsOf } from './endpoints';
import classes from './TaskPage.module.css';

const DECLINED = 3;
const UNDER_WAY = [10, 1];
const TONES: Record<number, string> = { 10: 'go', 1: 'go', 2: 'done', 3: 'bad', 5: 'wait' };

/** The platform does not document how it says "there is no payout": any refusal to show one is read so. */
const isMissing = (error: unknown): boolean => error instanceof ApiError && (error.status === 404 || error.status === 409);

/** Where the money of a paid task goes from the freelancer's balance, and how far it got. */
export const Payout = ({ task, payout }: { task: Task; payout: UseQueryResult<number> }) => {
  const { t } = useLanguage();
  const api = useApi();
  const queryClient = useQueryClient();
  const call = useCarefulCall<number>(useCallback(() => refreshAfterAction(queryClient), [queryClient]));
  const statusName = (status: number) =>
    status in t.payout.statuses ? t.payout.statuses[status as 1] : t.payout.statuses.unknown(status);
  const none = isMissing(payout.error);
  const status = none ? null : payout.data;
  // A declined payout may be followed by another; no other one may.
  const open = none || status === DECLINED;

  const order = (endpoint: Endpoint) =>
    call.run(
      () =>
        api.finance.createPayout({
          taskId: task.id,
          payoutEndpointType: endpoint.type,
          payoutEndpointId: endpoint.id,
          ...conversion(endpoint, task.currency?.id),
        }),
      {
        'finance.payout_status': async () => {
          try {
            const { payoutStatus } = await api.finance.payoutStatus({ taskId: task.id });
            return { happened: payoutStatus !== DECLINED, found: payoutStatus };
          } catch (error) {
            if (isMissing(error)) return { happened: false, found: null };
            throw error;
          }
        },
      },
    );

  return (
    <section className={`card ${classes.block}`} aria-label={t.payout.title}>
      <Title order={2}>{t.payout.title}</Title>
      {payout.isPending && <Skeleton height={40} mt="sm" />}
      {payout.error && !none && <ErrorNotice error={payout.error} onRetry={() => payout.refetch()} />}
      {status !== null && status !== undefined && (
        <div className={classes.payoutState} role="status" data-payout={status} data-tone={TONES[status]}>
          {UNDER_WAY.includes(status) && <Loader size="xs" aria-hidden="true" />}
          <span>
            <strong>{statusName(status)}.</strong> {status in t.payout.hints && t.payout.hints[status as 1]}
          </span>
        </div>
      )}
      <Stack gap="sm" mt="sm" className={classes.choice}>
        <OutcomeNotice
          call={call}
          money
          happened={(found) => t.unknown.payoutHappened(statusName(found))}
          not={() => t.unknown.payoutNot}
        />
        {open && task.worker?.id && (
          <Choice
            task={task}
            freelancerId={task.worker.id}
            locked={call.locked}
            busy={call.state.phase === 'busy'}
            onOrder={order}
          />
        )}
      </Stack>
    </section>
  );
};

interface ChoiceProps {
  task: Task;
  freelancerId: number;
  locked: boolean;
  busy: boolean;
  onOrder: (endpoint: Endpoint) => void;
}

const Choice = ({ task, freelancerId, locked, busy, onOrder }: ChoiceProps) => {
  const { t, language } = useLanguage();
  const query = useQuery(endpointsQuery(useApi(), freelancerId));
  const [picked, setPicked] = useState<number | null>(null);
  const [confirming, setConfirming] = useState(false);
  if (query.isPending) return <Skeleton height={90} />;
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => query.refetch()} />;
  const endpoints = endpointsOf(query.data);
  if (endpoints.length === 0) return <Text size="sm">{t.payout.none}</Text>;
  const usable = endpoints.filter(({ standing }) => standing === 'usable');
  // With one way only there is nothing to choose.
  const chosen = endpoints.find(({ id }) => id === picked) ?? (usable.length === 1 ? usable[0] : undefined);
  const sum = formatMoney(task.price, task.currency?.currency, language);
  return (
    <>
      <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
        <Text component="legend" size="sm" c="dimmed" mb="xs">
          {t.payout.lead}
        </Text>
        {endpoints.map((endpoint) => (
          <label key={`${endpoint.type} ${endpoint.id}`} className={classes.endpoint}>
            <input
              type="radio"
              name="endpoint"
              disabled={endpoint.standing !== 'usable' || locked}
              checked={chosen === endpoint}
              onChange={() => setPicked(endpoint.id)}
            />
            <EndpointName endpoint={endpoint} />
            <span className={classes.note}>
              {endpoint.standing === 'unconfirmed' && t.payout.notUsable}
              {endpoint.standing === 'blocked' && t.payout.blocked}
              {endpoint.standing === 'usable' &&
                [endpoint.currency, endpoint.expire && t.payout.until(endpoint.expire)].filter(Boolean).join(' · ')}
            </span>
          </label>
        ))}
      </fieldset>
      <Group>
        <Button disabled={!chosen || locked} loading={busy} onClick={() => setConfirming(true)}>
          {t.payout.create}
        </Button>
      </Group>
      {confirming && chosen && (
        <Modal
          opened
          onClose={() => setConfirming(false)}
          title={t.confirm.payoutTitle}
          closeButtonProps={{ 'aria-label': t.common.close }}
        >
          <Stack gap="md">
            <Text size="sm">{t.confirm.payoutText}</Text>
            <div className="card" style={{ padding: '0.9rem 1rem' }}>
              <EndpointName endpoint={chosen} />
            </div>
            {conversion(chosen, task.currency?.id).currencyId && <Text size="sm">{t.payout.viaEuro}</Text>}
            <Group justify="flex-end">
              <Button variant="default" data-autofocus onClick={() => setConfirming(false)}>
                {t.common.cancel}
              </Button>
              <Button
                data-testid="confirm"
                onClick={() => {
                  setConfirming(false);
                  onOrder(chosen);
                }}
              >
                {t.confirm.payoutButton(sum)}
              </Button>
            </Group>
          </Stack>
        </Modal>
      )}
    </>
  );
};

const EndpointName = ({ endpoint }: { endpoint: Endpoint }) => {
  const { t } = useLanguage();
  return (
    <span>
      {t.payout.types[endpoint.type]} <strong className="money">{endpoint.number}</strong>
    </span>
  );
};
