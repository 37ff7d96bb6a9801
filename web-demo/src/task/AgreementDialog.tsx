import { Anchor, Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Task } from 'gigwire';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';
import { useApi } from '../session/session';
import { workerName } from './TaskFacts';

/** What the platform writes may hold HTML: its text is shown, its markup is not. */
const textOf = (html: string | null | undefined): string =>
  html ? (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '') : '';

/** Shows what the freelancer must sign before taking a task, and signs it for the freelancer. */
export const AgreementDialog = ({ task, onClose, onSigned }: { task: Task; onClose: () => void; onSigned: () => void }) => {
  const { t } = useLanguage();
  const api = useApi();
  const requirement = useQuery({
    queryKey: ['requirement', task.id],
    staleTime: 0,
    queryFn: async () => {
      // A task names its freelancer by email and number, the check wants the UUID.
      const { uuid } = await api.freelancers.getByEmail({ email: task.worker?.email ?? '' });
      const found = await api.tasks.checkRequirements({ taskUuid: task.uuid ?? '', freelancerUuid: uuid ?? '' });
      return { freelancerUuid: uuid ?? '', ...found?.data, reason: found?.reason ?? found?.data?.reason };
    },
  });
  const sign = useMutation({
    mutationFn: () =>
      api.freelancers.signAgreement({
        freelancerUuid: requirement.data?.freelancerUuid ?? '',
        templateUuid: requirement.data?.templateUuid ?? '',
      }),
    onSuccess: onSigned,
  });
  const { data } = requirement;
  const address = data?.url?.trim();
  return (
    <Modal opened onClose={onClose} title={t.agreement.title} closeButtonProps={{ 'aria-label': t.common.close }}>
      <Stack gap="md">
        <Text size="sm">{t.agreement.text(workerName(task))}</Text>
        {requirement.isPending && <Skeleton height={40} />}
        {data?.reason && <Text size="sm">{textOf(data.reason)}</Text>}
        {address && /^https?:/.test(address) && (
          <Anchor href={address} target="_blank" rel="noreferrer" size="sm">
            {t.agreement.read}
          </Anchor>
        )}
        {(requirement.error || sign.error) && <ErrorNotice error={requirement.error ?? sign.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t.common.cancel}
          </Button>
          <Button loading={sign.isPending} disabled={!data?.templateUuid} onClick={() => sign.mutate()}>
            {t.agreement.sign}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
