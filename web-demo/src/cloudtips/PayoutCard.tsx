import { Button, Group, Table, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { PayoutPlan, PayoutReport, PayoutRow } from 'gigwire/cloudtips';
import { Badge, type Tone } from '../app/Badge';
import blocks from '../app/Blocks.module.css';
import { ConfirmSum } from '../app/ConfirmSum';
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
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it takes the focus, and a narrow screen is scrolled by keys
    <section className={`card ${table.frame}`} aria-label={words.people} tabIndex={0}>
      <Table verticalSpacing={7} horizontalSpacing="md" className={table.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.columns.name}</Table.Th>
            <Table.Th scope="col">{words.columns.card}</Table.Th>
            <Table.Th scope="col" className={table.end}>
              {words.columns.amount}
            </Table.Th>
            <Table.Th scope="col" className={table.end}>
              {words.columns.toCard}
            </Table.Th>
            <Table.Th scope="col">{words.columns.state}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {payout.payees.map(({ userId, name, card }) => {
            const planned = plan?.rows.find((row) => row.userId === userId);
            const order = orders[userId];
            const ended = report?.rows.find((row) => row.userId === userId) ?? (order === 'ordered' ? undefined : order);
            return (
              <Table.Tr
                key={userId}
                className={table.row}
                data-payee={userId}
                data-result={report?.started === false ? undefined : ended?.result}
              >
                <Table.Td>{name}</Table.Td>
                <Table.Td>{card ? t.cloudtips.receivers.card(card) : t.cloudtips.receivers.noCard}</Table.Td>
                <Table.Td className={`${table.end} money`}>{money(ended?.amount ?? planned?.amount)}</Table.Td>
                <Table.Td className={`${table.end} money`}>{money(planned?.amountToDeposit)}</Table.Td>
                <Table.Td>
                  {ended && report?.started !== false ? (
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
                  ) : order === 'ordered' ? (
                    <Badge tone="go" state="ordered">
                      {words.ordered}
                    </Badge>
                  ) : planned?.problem ? (
                    <span className={table.problem}>
                      <Telling told={tellReason({ code: planned.code, message: planned.problem }, t)} />
                    </span>
                  ) : (
                    <span className="quiet">{planned ? words.ready : '—'}</span>
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </section>
  );
};
