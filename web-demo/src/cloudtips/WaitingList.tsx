import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import blocks from '../app/Blocks.module.css';
import { useClient } from '../connections/connections';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';
import { AttachDialog } from './AttachDialog';
import { type Waiting, waitingQuery } from './queries';

/** Of so many places one asks at once, a call for each; of more, one by one. */
const AT_ONCE = 10;

/** Who was made a receiver and has not agreed yet; nothing while there is nobody. */
export const WaitingList = ({ placeIds }: { placeIds: string[] }) => {
  const { t } = useLanguage();
  const words = t.cloudtips.waiting;
  const tooMany = placeIds.length > AT_ONCE;
  const { data: waiting = [], error, refetch } = useQuery(waitingQuery(useClient('cloudtips'), tooMany ? [] : placeIds));
  const [chosen, setChosen] = useState<Waiting | null>(null);
  if (error) {
    return (
      <div className={blocks.apart}>
        <ErrorNotice error={error} onRetry={() => refetch()} />
      </div>
    );
  }
  if (waiting.length === 0 && !chosen && !tooMany) return null;
  return (
    <section className={`card ${blocks.block} ${blocks.apart}`} aria-labelledby="waiting">
      <div>
        <Title order={2} id="waiting">
          {words.title}
        </Title>
        <Text size="sm" c="dimmed">
          {tooMany ? words.choosePlace : words.lead}
        </Text>
      </div>
      {waiting.map((one) => (
        <Group key={`${one.placeId} ${one.userId}`} justify="space-between" data-waiting={one.userId}>
          <Text size="sm">{one.name}</Text>
          <Button variant="default" size="xs" aria-label={words.confirmWhom(one.name)} onClick={() => setChosen(one)}>
            {words.confirm}
          </Button>
        </Group>
      ))}
      {chosen && <AttachDialog waiting={chosen} placeId={chosen.placeId} onClose={() => setChosen(null)} />}
    </section>
  );
};
