import { Button, Group, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { PayoutPlan, PayoutPlanRow, PayoutReport, PayoutRow } from 'gigwire/cloudtips';
import { Badge, type Tone } from '../app/Badge';
import blocks from '../app/Blocks.module.css';
import { ConfirmSum } from '../app/ConfirmSum';
import { DataTable } from '../app/DataTable';
import { Figures } from '../app/Figures';
import { Notice } from '../app/Notice';
import table from '../app/Table.module.css';
import { ErrorNotice } from '../errors/ErrorNotice';
import { tellReason } from '../errors/reasons';
import { Telling } from '../errors/Telling';
import { formatMoney } from '../format/money';
import { useLanguage } from '../i18n/language';
import { useWatched } from '../journals/watched';
import type { PayoutState, TipPayout } from './tipPayout';

const TONES: Record<PayoutRow['result'], Tone> = {
  paid_out: 'done',
  unpaid: 'bad',
  needs_attention: 'wait',
  pending: 'go',
};

interface Props {
  payout: TipPayout;
  onAnother: () => void;
}

/** One payout: what it would pay, the orders after an explicit go, and what became of each. */
export const PayoutCard = ({ payout, onAnother }: Props) => {
  const { t } = useLanguage();
  const words = t.cloudtips.payout;
  const state = useWatched(payout);
  const { step, plan, report } = state;
  return (
    <section className={`card ${blocks.block} ${blocks.apart}`} aria-labelledby="payout" data-step={step}>
      <Title order={2} id="payout">
        {words.title}
      </Title>
      {step === 'planning' && (
        <Notice tone="quiet" role="status" title={words.planning}>
          {words.nothingPaid}
        </Notice>
      )}
      {step === 'planned' && plan && <Planned payout={payout} plan={plan} />}
      {step === 'going' && (
        <Notice tone="quiet" role="status" title={words.going}>
          {words.goingText}
        </Notice>
      )}
      {step === 'over' && report && <Over payout={payout} report={report} />}
      {step === 'failed' && (
        <>
          <ErrorNotice error={state.error} />
          <Group>
            <Button onClick={() => payout.begin()}>{words.goOn}</Button>
          </Group>
        </>
      )}
      <Rows payout={payout} state={state} />
      {(step === 'over' || step === 'failed') && (
        <Group>
          <Button variant="default" size="xs" onClick={onAnother}>
            {words.back}
          </Button>
        </Group>
      )}
    </section>
  );
};

const Planned = ({ payout, plan }: { payout: TipPayout; plan: PayoutPlan }) => {
  const { t, language } = useLanguage();
  const words = t.cloudtips.payout;
  const [confirming, confirmation] = useDisclosure(false);
  const people = plan.rows.filter(({ problem }) => problem === '').length;
  const sum = formatMoney(plan.total, 'RUB', language);
  return (
    <>
      <Notice tone={people < plan.rows.length ? 'wait' : 'quiet'} role="status" title={words.planned(people, plan.rows.length)}>
        {words.nothingPaid}
      </Notice>
      <Figures
        figures={[
          [words.people, t.payments.ofRows(people, plan.rows.length)],
          [words.sum, sum],
        ]}
      />
      <Group>
        <Button disabled={people === 0} onClick={confirmation.open}>
          {words.submit(people)}
        </Button>
        <Button variant="default" onClick={() => payout.decline()}>
          {t.common.cancel}
        </Button>
      </Group>
      {confirming && (
        <ConfirmSum
          title={words.confirmTitle}
          text={words.confirmText(people, sum)}
          figures={[
            [words.people, people],
            [words.sum, sum],
          ]}
          sum={plan.total}
          currency="RUB"
          onClose={confirmation.close}
          onConfirm={() => {
            confirmation.close();
            payout.go();
          }}
        />
      )}
    </>
  );
};

const Over = ({ payout, report }: { payout: TipPayout; report: PayoutReport }) => {
  const { t, language } = useLanguage();
  const words = t.cloudtips.payout;
  if (!report.started) return <Notice tone="quiet" role="status" title={words.notStarted} />;
  const count = (wanted: PayoutRow['result']) => report.rows.filter(({ result }) => result === wanted).length;
  const [doubtful, pending, unpaid] = [count('needs_attention'), count('pending'), count('unpaid')];
  return (
    <>
      {doubtful > 0 && (
        <Notice tone="wait" role="alert" title={words.doubt(doubtful)} phase="doubt">
          {words.doubtText}
        </Notice>
      )}
      <Notice
        tone={pending + unpaid > 0 ? 'wait' : 'done'}
        role="status"
        title={words.done(report.paidOut, formatMoney(report.amount, 'RUB', language))}
      >
        {unpaid > 0 && <div>{words.unpaid(unpaid)}</div>}
        {pending > 0 && <div>{words.pending(pending)}</div>}
      </Notice>
      {pending > 0 && (
        <Group>
          <Button onClick={() => payout.begin()}>{words.goOn}</Button>
        </Group>
      )}
    </>
  );
};

const Rows = ({ payout, state: { plan, orders, report } }: { payout: TipPayout; state: PayoutState }) => {
  const { t, language } = useLanguage();
  const words = t.cloudtips.payout;
  const money = (amount: string | null | undefined) => formatMoney(amount, 'RUB', language);
  const isStarted = report?.started !== false;
  const rows = payout.payees.map((payee) => {
    const isHis = ({ userId }: { userId: string }) => userId === payee.userId;
    const order = orders[payee.userId];
    const ended = report?.rows.find(isHis) ?? (order === 'ordered' ? undefined : order);
    return { ...payee, planned: plan?.rows.find(isHis), order, ended };
  });
  return (
    <DataTable
      label={words.people}
      rows={rows}
      keyOf={({ userId }) => userId}
      marksOf={({ userId, ended }) => ({ 'data-payee': userId, 'data-result': isStarted ? ended?.result : undefined })}
      columns={[
        { heading: words.columns.name, cell: ({ name }) => name },
        {
          heading: words.columns.card,
          cell: ({ card }) => (card ? t.cloudtips.receivers.card(card) : t.cloudtips.receivers.noCard),
        },
        { heading: words.columns.amount, cell: ({ ended, planned }) => money(ended?.amount ?? planned?.amount), isNumber: true },
        { heading: words.columns.toCard, cell: ({ planned }) => money(planned?.amountToDeposit), isNumber: true },
        {
          heading: words.columns.state,
          cell: ({ ended, order, planned }) => (
            <Standing ended={isStarted ? ended : undefined} isOrdered={order === 'ordered'} planned={planned} />
          ),
        },
      ]}
    />
  );
};

interface StandingProps {
  ended: PayoutRow | undefined;
  isOrdered: boolean;
  planned: PayoutPlanRow | undefined;
}

/** How it stands with one receiver's. */
const Standing = ({ ended, isOrdered, planned }: StandingProps) => {
  const { t } = useLanguage();
  const words = t.cloudtips.payout;
  if (ended)
    return (
      <>
        <Badge tone={TONES[ended.result]} state={ended.result}>
          {words.results[ended.result]}
        </Badge>
        {ended.reason && (
          <span className={table.under}>
            <Telling told={tellReason({ code: ended.code, message: ended.reason }, t)} />
          </span>
        )}
      </>
    );
  if (isOrdered)
    return (
      <Badge tone="go" state="ordered">
        {words.ordered}
      </Badge>
    );
  if (planned?.problem)
    return (
      <span className={table.problem}>
        <Telling told={tellReason({ code: planned.code, message: planned.problem }, t)} />
      </span>
    );
  return <span className="quiet">{planned ? words.ready : '—'}</span>;
};
