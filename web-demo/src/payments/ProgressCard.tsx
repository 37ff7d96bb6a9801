import { Button, Group, Text, Title } from '@mantine/core';
import { useLanguage } from '../i18n/language';
import classes from './payments.module.css';
import type { Run, RunState } from './run';

/** How far a run is, and what can be told it. */
export const ProgressCard = ({ run, state }: { run: Run; state: RunState }) => {
  const { t } = useLanguage();
  const { rows, paused, stopping } = state;
  const settled = rows.filter(({ result }) => result && result !== 'pending').length;
  const said = stopping ? t.payments.stopping : paused ? t.payments.paused : t.payments.going;
  return (
    <section className={`card ${classes.part}`} aria-labelledby="progress">
      <Title order={2} id="progress">
        {said}
      </Title>
      <progress className={classes.progress} max={rows.length} value={settled} aria-labelledby="progress" />
      <Text size="sm" role="status" data-testid="settled">
        {t.payments.settled(settled, rows.length)}
      </Text>
      <Group>
        {paused ? (
          <Button variant="default" onClick={() => run.resume()} disabled={stopping}>
            {t.payments.resume}
          </Button>
        ) : (
          <Button variant="default" onClick={() => run.pause()} disabled={stopping}>
            {t.payments.pause}
          </Button>
        )}
        <Button variant="default" onClick={() => run.stop()} disabled={stopping}>
          {t.payments.stop}
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        {t.payments.closeHint}
      </Text>
    </section>
  );
};
