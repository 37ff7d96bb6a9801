import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Task } from 'gigwire';
import { useState } from 'react';
import { balanceQuery } from '../api/queries';
import { Moment } from '../dates';
import { deadlineFromPicker, inDays } from '../format/deadline';
import { formatMoney } from '../format/money';
import { useLanguage } from '../i18n/language';
import { useApi } from '../session/session';
import { outcomesOf } from './outcomes';
import type { ActionName } from './perform';
import { Money, totalOf, workerName } from './TaskFacts';

/** A cancellation that leads here is a question to the freelancer. */
const WAITING_CANCELLATION = 11;

/** What cannot be taken back, or needs to know more. */
export const needsConfirmation = (action: ActionName): boolean =>
  ['pay', 'quick_pay', 'decline', 'prolong_deadline'].includes(action);

interface Props {
  action: ActionName;
  task: Task;
  onClose: () => void;
  onConfirm: (deadline?: string) => void;
}

export const ConfirmDialog = ({ action, task, onClose, onConfirm }: Props) => {
  const { t, language } = useLanguage();
  const [deadline, setDeadline] = useState<string | null>(inDays(7));
  const total = formatMoney(totalOf(task), task.currency?.currency, language);
  const { confirm } = t;
  const said = {
    pay: { title: confirm.payTitle, text: confirm.payText, button: confirm.payButton(total), no: t.common.cancel },
    quick_pay: {
      title: confirm.quickPayTitle,
      text: confirm.quickPayText,
      button: confirm.payButton(total),
      no: t.common.cancel,
    },
    decline: {
      title: confirm.declineTitle,
      text: outcomesOf('decline', task.state).includes(WAITING_CANCELLATION) ? confirm.declineAsksText : confirm.declineText,
      button: confirm.declineButton,
      no: confirm.keep,
    },
    prolong_deadline: { title: confirm.prolongTitle, text: null, button: confirm.prolongButton, no: t.common.cancel },
  }[action as 'pay'];
  const iso = deadlineFromPicker(deadline);
  const money = action === 'pay' || action === 'quick_pay';
  return (
    <Modal opened onClose={onClose} title={said.title} closeButtonProps={{ 'aria-label': t.common.close }}>
      <Stack gap="md">
        {said.text && <Text size="sm">{said.text}</Text>}
        {money && <PaymentSummary task={task} />}
        {action === 'prolong_deadline' && (
          <Moment label={t.task.deadline} value={deadline} onChange={setDeadline} minDate={new Date()} />
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} data-autofocus={money || undefined}>
            {said.no}
          </Button>
          <Button
            color={action === 'decline' ? 'red.8' : undefined}
            disabled={action === 'prolong_deadline' && !iso}
            data-testid="confirm"
            onClick={() => onConfirm(action === 'prolong_deadline' ? (iso ?? undefined) : undefined)}
          >
            {said.button}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};

const PaymentSummary = ({ task }: { task: Task }) => {
  const { t, language } = useLanguage();
  const { data: balance } = useQuery(balanceQuery(useApi()));
  return (
    <div className="card" style={{ padding: '0.9rem 1rem' }}>
      <Group justify="space-between" mb="xs">
        <Text size="sm" c="dimmed">
          {t.confirm.to}
        </Text>
        <Text size="sm" fw={600}>
          {workerName(task)}
        </Text>
      </Group>
      <Money task={task} bare />
      {balance && (
        <Group justify="space-between" mt="xs">
          <Text size="sm" c="dimmed">
            {t.confirm.balanceNow}
          </Text>
          <Text size="sm">{formatMoney(balance.balanceAmount, balance.currency?.currency, language)}</Text>
        </Group>
      )}
    </div>
  );
};
