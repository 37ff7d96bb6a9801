import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import blocks from '../app/Blocks.module.css';
import { useClient } from '../connections/connections';
import { useLanguage } from '../i18n/language';
import { AttachDialog } from './AttachDialog';
import { type Waiting, waitingQuery } from './queries';

/** Who was made a receiver and has not agreed yet; nothing while there is nobody. */
export const WaitingList = ({ placeIds }: { placeIds: string[] }) => {
  const { t } = useLanguage();
  const words = t.cloudtips.waiting;
  const { data: waiting = [] } = useQuery(waitingQuery(useClient('cloudtips'), placeIds));
  const [chosen, setChosen] = useState<Waiting | null>(null);
  if (waiting.length === 0 && !chosen) return null;
  return (
    <section className={`card ${blocks.block}`} aria-labelledby="waiting" style={{ marginBottom: '1rem' }}>
      <div>
        <Title order={2} id="waiting">
          {words.title}
        </Title>
        <Text size="sm" c="dimmed">
          {words.lead}
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
