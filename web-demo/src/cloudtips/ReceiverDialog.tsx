import { Anchor, Button, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { PayoutMethod, type Receiver } from 'gigwire/cloudtips';
import { type ReactNode, useState } from 'react';
import { FactList } from '../app/FactList';
import { Notice } from '../app/Notice';
import { useClient } from '../connections/connections';
import { ErrorNotice } from '../errors/ErrorNotice';
import { formatDate } from '../format/dates';
import { useLanguage } from '../i18n/language';
import { placesOf } from './ReceiversPage';
import { usePayoutMethodName } from './usePayoutMethodName';

/** What is known of a receiver, how tips reach them, and the end of it. */
export const ReceiverDialog = ({ receiver, onClose }: { receiver: Receiver; onClose: () => void }) => {
  const { t, language } = useLanguage();
  const words = t.cloudtips.receiver;
  const [leaving, setLeaving] = useState(false);
  const pages = (receiver.layouts ?? []).filter(({ layoutId }) => layoutId);
  const facts: [string, ReactNode][] = [
    [words.phone, receiver.phoneNumber],
    [words.email, receiver.email],
    [words.place, placesOf(receiver)],
    [words.page, pages.map(({ layoutId }) => layoutId).join(', ')],
    [
      words.card,
      receiver.cardLastFour
        ? [t.cloudtips.receivers.card(receiver.cardLastFour), receiver.cardExpDate && words.until(receiver.cardExpDate)]
            .filter(Boolean)
            .join(' ')
        : t.cloudtips.receivers.noCard,
    ],
    [words.since, formatDate(receiver.createdDate, language)],
  ];
  return (
    <Modal
      opened
      onClose={onClose}
      title={leaving ? words.detachTitle : (receiver.fullName ?? receiver.userId)}
      closeButtonProps={{ 'aria-label': t.common.close }}
    >
      {leaving ? (
        <Detach receiver={receiver} onClose={onClose} onStay={() => setLeaving(false)} />
      ) : (
        <Stack gap="lg">
          <FactList facts={facts.filter(([, value]) => value)} />
          <Method receiver={receiver} />
          <Group justify="flex-end">
            <Anchor component="button" type="button" size="sm" c="dimmed" onClick={() => setLeaving(true)}>
              {words.detach}
            </Anchor>
          </Group>
        </Stack>
      )}
    </Modal>
  );
};

const Method = ({ receiver: { userId, payoutMethod } }: { receiver: Receiver }) => {
  const { t } = useLanguage();
  const words = t.cloudtips.receiver;
  const name = usePayoutMethodName();
  const api = useClient('cloudtips');
  const queryClient = useQueryClient();
  const set = useMutation({
    mutationFn: async (method: PayoutMethod) => {
      await api.receivers.setPayoutMethod({ userId, payoutMethod: method });
      await queryClient.invalidateQueries({ queryKey: ['receivers'] });
    },
  });
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500}>
        {words.method}
      </Text>
      <SegmentedControl
        aria-label={words.method}
        disabled={set.isPending}
        value={String(set.isPending ? set.variables : payoutMethod)}
        onChange={(method) => set.mutate(Number(method))}
        data={Object.values(PayoutMethod).map((method) => ({ value: String(method), label: name(method) }))}
      />
      {set.error && <ErrorNotice error={set.error} />}
      {set.isSuccess && (
        <Notice tone="done" role="status">
          {words.saved}
        </Notice>
      )}
    </Stack>
  );
};

interface DetachProps {
  receiver: Receiver;
  onClose: () => void;
  onStay: () => void;
}

const Detach = ({ receiver, onClose, onStay }: DetachProps) => {
  const { t } = useLanguage();
  const words = t.cloudtips.receiver;
  const api = useClient('cloudtips');
  const queryClient = useQueryClient();
  const detach = useMutation({
    mutationFn: async () => {
      await api.receivers.detachAgent({ userId: receiver.userId });
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <Stack>
      <Text size="sm" fw={600}>
        {receiver.fullName}
      </Text>
      <Text size="sm">{words.detachText}</Text>
      {detach.error && <ErrorNotice error={detach.error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onStay} data-autofocus>
          {t.common.cancel}
        </Button>
        <Button color="red.8" onClick={() => detach.mutate()} loading={detach.isPending} data-testid="confirm">
          {words.detach}
        </Button>
      </Group>
    </Stack>
  );
};
