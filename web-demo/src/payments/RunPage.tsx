import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { InvalidRequest } from 'gigwire';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { refreshAfterAction } from '../api/queries';
import { Notice } from '../app/Notice';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';
import { useApi } from '../session/session';
import { PlanCard } from './PlanCard';
import { ProgressCard } from './ProgressCard';
import classes from './payments.module.css';
import { usePlace } from './place';
import { ReportCard } from './ReportCard';
import { RowTable } from './RowTable';
import { loadRecord } from './records';
import { Run } from './run';
import { useRunState, useRuns } from './runs';

/** One run; one that no tab has open is taken up from its journal. */
const RunPage = ({ id }: { id: string }) => {
  const { t } = useLanguage();
  const api = useApi();
  const place = usePlace();
  const runs = useRuns();
  const [run, setRun] = useState(() => runs.get(id) ?? null);
  useDocumentTitle(`${t.payments.title} · gigwire`);

  const takeUp = () => {
    const record = loadRecord(id);
    if (!record) return;
    const resumed = Run.resumed(api, place, record);
    runs.put(resumed);
    setRun(resumed);
    void resumed.plan();
  };

  // Once for each page: what a run of this tab has come to stays on the screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!runs.get(id)) takeUp();
  }, [id]);

  return (
    <>
      <Anchor component={Link} href="/payments" size="sm" c="dimmed">
        ← {t.payments.title}
      </Anchor>
      {run ? (
        <RunView run={run} onTakeUp={takeUp} />
      ) : (
        <Title order={1} mt="xs">
          {t.payments.notHere}
        </Title>
      )}
    </>
  );
};

const RunView = ({ run, onTakeUp }: { run: Run; onTakeUp: () => void }) => {
  const { t } = useLanguage();
  const queryClient = useQueryClient();
  const state = useRunState(run);
  const { phase, plan, report, error } = state;

  useEffect(() => {
    if (phase === 'over' || phase === 'failed') void refreshAfterAction(queryClient);
  }, [phase, queryClient]);

  return (
    <>
      <Title order={1} mt="xs" mb="lg">
        {run.file}
      </Title>
      <div className={classes.stack} data-phase={phase}>
        {phase === 'planning' && (
          <Notice tone="quiet" role="status" title={t.payments.planning}>
            {t.payments.planningText}
          </Notice>
        )}
        {phase === 'planned' && plan && <PlanCard run={run} state={state} plan={plan} />}
        {phase === 'going' && <ProgressCard run={run} state={state} />}
        {phase === 'over' && report && <ReportCard run={run} report={report} rows={state.rows} onTakeUp={onTakeUp} />}
        {phase === 'failed' &&
          (error instanceof InvalidRequest && !run.choices ? (
            <Notice tone="quiet" role="status" title={t.payments.neverStarted}>
              {t.payments.neverStartedText}
            </Notice>
          ) : (
            <>
              <ErrorNotice error={error} />
              <Text size="sm">{t.payments.failedText}</Text>
              <Group>
                <Button onClick={() => (loadRecord(run.id) ? onTakeUp() : void run.plan())}>{t.payments.takeUp}</Button>
              </Group>
            </>
          ))}
        {state.rows.length > 0 && (
          <RowTable rows={state.rows} isNew={phase === 'planned' && !plan?.resumed} currency={run.currency} />
        )}
      </div>
    </>
  );
};

export default RunPage;
