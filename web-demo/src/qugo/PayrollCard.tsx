import { Anchor, Button, Checkbox, Group, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { InvalidRequest } from 'gigwire';
import type { RegistryPlan, RegistryReport } from 'gigwire/qugo';
import { useState } from 'react';
import { Link } from 'wouter';
import blocks from '../app/Blocks.module.css';
import { ConfirmSum } from '../app/ConfirmSum';
import { Figures } from '../app/Figures';
import { Notice } from '../app/Notice';
import { quoting, tellReason } from '../errors/reasons';
import { Telling } from '../errors/Telling';
import { formatMoney } from '../format/money';
import { useLanguage } from '../i18n/language';
import { useWatched } from '../journals/watched';
import { FileFailure } from './FileFailure';
import { PayoutRows } from './PayoutRows';
import { payable, peopleOf, sumOf } from './payees';
import type { Payroll, PayrollState } from './payroll';
import { RunFailure } from './RunFailure';
import { tellStop } from './stops';

interface Props {
  payroll: Payroll;
  onAnother: () => void;
}

/** One list of payouts: what it would pay, the payment after an explicit go, and what became of each row. */
export const PayrollCard = ({ payroll, onAnother }: Props) => {
  const { t } = useLanguage();
  const state = useWatched(payroll);
  const { step, rows, plan, report } = state;
  const registryId = report?.registryId ?? plan?.registryId ?? null;
  // While anything is open, its journal is what keeps it from being ordered twice.
  const isSettled = report !== null && report.counts.pending === 0 && report.counts.ready === 0;
  return (
    <section className={`card ${blocks.block} ${blocks.apart}`} aria-labelledby="payroll" data-step={step}>
      <Title order={2} id="payroll">
        {payroll.file}
      </Title>
      {step === 'reading' && <Notice tone="quiet" role="status" title={t.common.loading} />}
      {step === 'read' && <Read payroll={payroll} state={state} />}
      {step === 'checking' && (
        <Notice tone="quiet" role="status" title={t.qugo.payroll.checking}>
          {t.qugo.payroll.checkingText}
        </Notice>
      )}
      {step === 'planned' && plan && <Planned payroll={payroll} state={state} plan={plan} />}
      {step === 'going' && <Going payroll={payroll} state={state} />}
      {step === 'over' && report && <Over payroll={payroll} state={state} report={report} />}
      {step === 'failed' && <Failed payroll={payroll} state={state} />}
      {(step === 'planned' || step === 'over' || step === 'failed' || step === 'read') && (
        <Group>
          {registryId !== null && (
            <Anchor component={Link} href={`/qugo/payouts/${registryId}`} size="sm">
              {t.qugo.invitations.registry(registryId)}
            </Anchor>
          )}
          <Button variant="default" size="xs" onClick={onAnother}>
            {t.qugo.payroll.another}
          </Button>
          {isSettled && payroll.hasFile && (
            <Button variant="subtle" color="gray" size="xs" onClick={() => payroll.anew()}>
              {t.qugo.payroll.anew}
            </Button>
          )}
        </Group>
      )}
      {rows.length > 0 && <PayoutRows state={state} />}
    </section>
  );
};

interface StepProps {
  payroll: Payroll;
  state: PayrollState;
}

const useMoney = () => {
  const { language } = useLanguage();
  return (amount: string | null) => formatMoney(amount, 'RUB', language);
};

const Read = ({ payroll, state: { rows } }: StepProps) => {
  const { t } = useLanguage();
  const words = t.qugo.payroll;
  const money = useMoney();
  const [again, setAgain] = useState(false);
  return (
    <>
      <Notice tone="quiet" role="status" title={words.read(rows.length)}>
        {words.readText}
      </Notice>
      <Figures
        figures={[
          [words.figures.payouts, rows.length],
          [words.figures.people, peopleOf(rows)],
          [words.figures.sum, money(sumOf(rows))],
        ]}
      />
      <Checkbox label={words.again} checked={again} onChange={(event) => setAgain(event.currentTarget.checked)} />
      <Group>
        <Button onClick={() => payroll.check({ again })}>{words.submitCheck(rows.length)}</Button>
      </Group>
    </>
  );
};

/** Problems of the list as a whole. */
const OfTheWhole = ({ state }: { state: PayrollState }) => {
  const { t } = useLanguage();
  return state.problems
    .filter(({ row }) => row === null)
    .map(({ severity, ...reason }) => (
      <Notice
        key={reason.message}
        tone={severity === 'error' ? 'bad' : 'wait'}
        role="status"
        title={t.payments.severities[severity]}
      >
        <Telling told={tellReason(reason, t)} />
      </Notice>
    ));
};

const Planned = ({ payroll, state, plan }: StepProps & { plan: RegistryPlan }) => {
  const { t } = useLanguage();
  const words = t.qugo.payroll;
  const money = useMoney();
  const [confirming, confirmation] = useDisclosure(false);
  if (plan.resumed) {
    return (
      <>
        <Notice tone="wait" role="status" title={words.resumed}>
          {words.resumedText}
        </Notice>
        <Group>
          <Button onClick={() => payroll.go()}>{words.goOn}</Button>
        </Group>
      </>
    );
  }
  const people = peopleOf(payable(state.rows, state.problems));
  const bad = plan.invalid + plan.failed;
  const sum = plan.total ?? '0.00';
  return (
    <>
      <Notice tone={bad > 0 ? 'wait' : 'quiet'} role="status" title={words.planned(plan.ready, plan.rows)}>
        {bad > 0 && (payroll.choices.skipInvalid ? words.left(bad) : words.bad(bad))} {words.nothingPaid}
      </Notice>
      {plan.again && (
        <Notice tone="wait" role="alert" title={words.orderedBefore} phase="again">
          {words.confirmAgain}
        </Notice>
      )}
      <OfTheWhole state={state} />
      <Figures
        figures={[
          [words.figures.payouts, t.payments.ofRows(plan.ready, plan.rows)],
          [words.figures.people, people],
          [words.figures.sum, money(sum)],
        ]}
      />
      <Group>
        <Button disabled={!plan.canStart} onClick={confirmation.open}>
          {words.pay(plan.ready)}
        </Button>
        {!payroll.choices.skipInvalid && bad > 0 && plan.ready > 0 && (
          <Button variant="default" onClick={() => payroll.check({ skipInvalid: true })}>
            {words.skip(bad)}
          </Button>
        )}
      </Group>
      {confirming && (
        <ConfirmSum
          title={words.confirmTitle}
          text={
            <>
              <p>{words.confirmText(people, money(sum))}</p>
              {plan.again && <p>{words.confirmAgain}</p>}
            </>
          }
          figures={[
            [words.figures.payouts, t.payments.ofRows(plan.ready, plan.rows)],
            [words.figures.people, people],
            [words.figures.sum, money(sum)],
          ]}
          sum={sum}
          currency="RUB"
          onClose={confirmation.close}
          onConfirm={() => {
            confirmation.close();
            void payroll.go();
          }}
        />
      )}
    </>
  );
};

const Going = ({ payroll, state: { states } }: StepProps) => {
  const { t } = useLanguage();
  const words = t.qugo.payroll;
  const names: Record<string, string> = t.qugo.payrollStates;
  const told = Object.entries(states).map(([state, count]) => `${names[state] ?? state}: ${count}`);
  return (
    <>
      <Notice tone="quiet" role="status" title={words.going}>
        <div>{told.length > 0 ? told.join(', ') : words.waitsForAnswer}</div>
        <div>{words.goingText}</div>
      </Notice>
      <Group>
        <Button variant="default" onClick={() => payroll.stop()}>
          {words.stop}
        </Button>
      </Group>
    </>
  );
};

const Over = ({ payroll, state, report }: StepProps & { report: RegistryReport }) => {
  const { t } = useLanguage();
  const words = t.qugo.payroll;
  const money = useMoney();
  const { counts, unmatched } = report;
  const stopped = tellStop(report, t);
  const bad = counts.failed + counts.invalid + counts.unclear;
  // It was ordered, and the platform shows rows as if it was not.
  if (state.isOrdered && counts.ready > 0) {
    return (
      <>
        <Notice tone="wait" role="alert" title={words.doubt} phase="doubt">
          {words.doubtText}
        </Notice>
        <Group>
          <Button onClick={() => payroll.check()}>{words.lookAgain}</Button>
        </Group>
      </>
    );
  }
  return (
    <>
      <Notice
        tone={bad > 0 || stopped || counts.pending > 0 ? 'wait' : 'done'}
        role="status"
        title={words.done(counts.paid, money(report.paid))}
      >
        {bad > 0 && <div>{words.notPaid(bad)}</div>}
        {counts.pending > 0 && <div>{words.pending(counts.pending)}</div>}
        {stopped && (
          <div>
            {t.qugo.upload.stopped}: <Telling told={stopped} />
          </div>
        )}
        {unmatched.map(({ row, cells, reason }) => (
          <div key={row}>
            {t.qugo.upload.unmatched(row)}: {Object.values(cells).filter(Boolean).join(', ')}. {reason}
          </div>
        ))}
      </Notice>
      {(counts.pending > 0 || counts.ready > 0) && (
        <Group>
          <Button onClick={() => payroll.check()}>{words.takeUp}</Button>
        </Group>
      )}
    </>
  );
};

/** What is wrong: with the file, with some of its rows, or with something else. */
const Failed = ({ payroll, state }: StepProps) => {
  const { t } = useLanguage();
  const words = t.qugo.payroll;
  const { error, rows, problems } = state;
  if (rows.length === 0) return <FileFailure error={error} title={words.badFile} />;
  const good = payable(rows, problems).length;
  const bad = rows.length - good;
  // Rows that a registry has paid already, or nobody can tell: the person may say that they are meant.
  const mayBePaid = error instanceof InvalidRequest && bad === 0 && ['rows', 'again', 'since'].includes(error.argument);
  const canSkip = error instanceof InvalidRequest && bad > 0 && good > 0 && !payroll.choices.skipInvalid;
  return (
    <>
      {error instanceof InvalidRequest && bad > 0 ? (
        <Notice tone="bad" role="alert" title={words.bad(bad)}>
          {words.nothingPaid}
        </Notice>
      ) : mayBePaid ? (
        <Notice tone="wait" role="alert" title={words.paidBefore} phase="paid-before">
          <div>{words.paidBeforeText}</div>
          <Telling told={quoting('', error.message, t)} />
        </Notice>
      ) : (
        <RunFailure error={error} />
      )}
      <OfTheWhole state={state} />
      <Group>
        {mayBePaid ? (
          <Button variant="default" onClick={() => payroll.check({ again: true })}>
            {words.payAgain}
          </Button>
        ) : canSkip ? (
          <Button variant="default" onClick={() => payroll.check({ skipInvalid: true })}>
            {words.skip(bad)}
          </Button>
        ) : (
          <Button variant="default" onClick={() => payroll.check()}>
            {words.takeUp}
          </Button>
        )}
      </Group>
    </>
  );
};
