import { Anchor, Button, Checkbox, FileInput, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { InvalidRequest, type PlanFile, readPlanCsv, removeIndexedDbJournal } from 'gigwire';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Notice } from '../app/Notice';
import { randomUuid } from '../create/randomUuid';
import { ErrorNotice } from '../errors/ErrorNotice';
import { quoting } from '../errors/reasons';
import { Telling } from '../errors/Telling';
import { formatMoney } from '../format/money';
import { useLanguage } from '../i18n/language';
import { useApi } from '../session/session';
import classes from './payments.module.css';
import { usePlace } from './place';
import { forgetRecord, loadRecords, type Place, type RunRecord } from './records';
import { type Choices, Run } from './run';
import { useRuns } from './runs';

const DEFAULTS: Choices = { mode: 'act_for', payout: false, signAgreements: false, validate: false, skipInvalid: false };

/** Where a list of payments is handed over, and the runs that are not over. */
const PaymentsPage = () => {
  const { t } = useLanguage();
  const place = usePlace();
  const [records, setRecords] = useState(() => loadRecords(place));
  useDocumentTitle(`${t.payments.title} · gigwire`);

  const forget = async (record: RunRecord) => {
    forgetRecord(record.id);
    setRecords(loadRecords(place));
    // Whoever else has it open keeps it.
    await removeIndexedDbJournal(record.id).catch(() => {});
  };

  return (
    <>
      <div className="pageHead">
        <Title order={1}>{t.payments.title}</Title>
      </div>
      <div className={classes.columns}>
        <PlanForm place={place} />
        <section className={`card ${classes.part}`} aria-labelledby="runs-of-this-browser">
          <Title order={2} id="runs-of-this-browser">
            {t.payments.unfinished}
          </Title>
          {records.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t.payments.noUnfinished}
            </Text>
          ) : (
            <ul className={classes.runs}>
              {records.map((record) => (
                <RecordItem key={record.id} record={record} onForget={() => forget(record)} />
              ))}
            </ul>
          )}
        </section>
      </div>
    </>
  );
};

const RecordItem = ({ record, onForget }: { record: RunRecord; onForget: () => void }) => {
  const { t, language } = useLanguage();
  const settled = record.rows.filter(({ result }) => result && result !== 'pending').length;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(record.startedAt);
  return (
    <li data-over={record.isOver || undefined}>
      <Anchor component={Link} href={`/payments/${record.id}`} fw={600} size="sm">
        {record.file}
      </Anchor>
      <Text size="xs" c="dimmed">
        {date} · {formatMoney(record.total, record.currency, language)} · {t.payments.settled(settled, record.rows.length)}
      </Text>
      {record.isOver && (
        <Button variant="subtle" color="gray" size="compact-xs" onClick={onForget} aria-label={t.payments.forgetRun(record.file)}>
          {t.payments.forget}
        </Button>
      )}
    </li>
  );
};

const PlanForm = ({ place }: { place: Place }) => {
  const { t } = useLanguage();
  const api = useApi();
  const runs = useRuns();
  const [, navigate] = useLocation();
  const [choices, setChoices] = useState(DEFAULTS);
  const [file, setFile] = useState<File | null>(null);
  const [plan, setPlan] = useState<PlanFile | null>(null);
  const [error, setError] = useState<unknown>(null);
  const choose = (some: Partial<Choices>) => setChoices((old) => ({ ...old, ...some }));

  const read = async (chosen: File | null) => {
    setFile(chosen);
    setPlan(null);
    setError(null);
    if (!chosen) return;
    try {
      setPlan(readPlanCsv(new Uint8Array(await chosen.arrayBuffer())));
    } catch (failure) {
      setError(failure);
    }
  };

  const check = () => {
    if (!file || !plan) return;
    const run = Run.of(api, place, randomUuid(), { file: file.name, plan, choices });
    runs.put(run);
    void run.plan();
    navigate(`/payments/${run.id}`);
  };

  return (
    <section className={`card ${classes.part}`} aria-labelledby="new-run">
      <Title order={2} id="new-run">
        {t.payments.newRun}
      </Title>
      <FileInput
        label={t.payments.file}
        description={t.payments.fileHint}
        placeholder={t.payments.choose}
        accept=".csv,text/csv"
        value={file}
        onChange={read}
        clearable
        clearButtonProps={{ 'aria-label': t.common.reset }}
      />
      <details className={classes.help}>
        <summary>{t.payments.columnsTitle}</summary>
        <p>{t.payments.columnsText}</p>
        <code>key;email;service;attribute 37;title;description;price;deadline</code>
      </details>
      {error instanceof InvalidRequest ? (
        <Notice tone="bad" role="alert" title={t.payments.badFile}>
          <ul className={classes.lines}>
            {error.message
              .replace('payment_run: ', '')
              .split('\n')
              .map((line) => (
                <li key={line}>
                  <Telling told={quoting('', line, t)} />
                </li>
              ))}
          </ul>
        </Notice>
      ) : (
        error !== null && <ErrorNotice error={error} />
      )}
      {plan && (
        <Text size="sm" role="status">
          {t.payments.rowsRead(plan.rows.length)}
        </Text>
      )}
      <Stack gap="xs">
        <SegmentedControl
          aria-label={t.payments.mode}
          value={choices.mode}
          onChange={(mode) => choose({ mode: mode as Choices['mode'] })}
          data={(['act_for', 'follow'] as const).map((value) => ({ value, label: t.payments.modes[value] }))}
        />
        <Text size="xs" c="dimmed">
          {t.payments.modeHints[choices.mode]}
        </Text>
      </Stack>
      {(['payout', 'signAgreements', 'validate', 'skipInvalid'] as const).map((option) => (
        <Checkbox
          key={option}
          label={t.payments.options[option]}
          checked={choices[option]}
          onChange={(event) => choose({ [option]: event.currentTarget.checked })}
        />
      ))}
      <Button onClick={check} disabled={!plan || plan.rows.length === 0}>
        {t.payments.check}
      </Button>
      <Text size="xs" c="dimmed">
        {t.payments.checkHint}
      </Text>
    </section>
  );
};

export default PaymentsPage;
