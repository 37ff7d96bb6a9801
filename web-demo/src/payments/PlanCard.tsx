import { Button, Group, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { NewPlan, Plan, ResumedPlan } from 'gigwire';
import { ConfirmSum } from '../app/ConfirmSum';
import { Figures } from '../app/Figures';
import { Notice } from '../app/Notice';
import { Telling } from '../errors/Telling';
import { formatMoney } from '../format/money';
import { useLanguage } from '../i18n/language';
import classes from './payments.module.css';
import type { Run, RunState } from './run';
import { tellProblem } from './tell';

/** What is going to be paid, before anything is. */
export const PlanCard = ({ run, state, plan }: { run: Run; state: RunState; plan: Plan }) =>
  plan.resumed ? <Interrupted run={run} plan={plan} /> : <Planned run={run} state={state} plan={plan} />;

const Planned = ({ run, state, plan }: { run: Run; state: RunState; plan: NewPlan }) => {
  const { t, language } = useLanguage();
  const [confirming, confirmation] = useDisclosure(false);
  const money = (amount: string | null) => formatMoney(amount, plan.currency, language);
  const withoutBad = plan.errors > 0 && plan.payable > 0 && !run.choices?.skipInvalid;
  return (
    <section className={`card ${classes.part}`} aria-labelledby="plan">
      <Title order={2} id="plan">
        {t.payments.plan}
      </Title>
      <Figures
        figures={[
          [t.payments.payable, t.payments.ofRows(plan.payable, plan.rows)],
          [t.payments.sum, money(plan.total)],
          [t.payments.withCommission(plan.commissionPercent), money(plan.needed)],
          [t.header.balance, money(plan.balance)],
        ]}
      />
      {state.problems.map((problem) => (
        <Notice
          key={problem.message}
          tone={problem.severity === 'error' ? 'bad' : 'wait'}
          role="status"
          title={t.payments.severities[problem.severity]}
        >
          <Telling told={tellProblem(problem, { t, language, currency: plan.currency, rows: state.rows })} />
        </Notice>
      ))}
      {(plan.errors > 0 || plan.warnings > 0) && (
        <p className={classes.verdict} role="status" data-testid="verdict">
          {t.payments.problems(plan.errors, plan.warnings)}
        </p>
      )}
      <Group>
        <Button onClick={confirmation.open} disabled={!plan.canStart}>
          {t.payments.pay(plan.payable)}
        </Button>
        {withoutBad && (
          <Button variant="default" onClick={() => run.plan({ skipInvalid: true })}>
            {t.payments.skipBad}
          </Button>
        )}
      </Group>
      {confirming && (
        <ConfirmSum
          title={t.payments.confirmTitle}
          text={t.payments.confirmText}
          figures={[
            [t.payments.payable, t.payments.ofRows(plan.payable, plan.rows)],
            [t.payments.sum, money(plan.total)],
            [t.payments.withCommission(plan.commissionPercent), money(plan.needed)],
          ]}
          sum={plan.total}
          currency={plan.currency}
          onClose={confirmation.close}
          onConfirm={() => {
            confirmation.close();
            void run.go();
          }}
        />
      )}
    </section>
  );
};

const Interrupted = ({ run, plan }: { run: Run; plan: ResumedPlan }) => {
  const { t, language } = useLanguage();
  return (
    <Notice tone="wait" role="status" title={t.payments.interrupted} phase="interrupted">
      {t.payments.interruptedText(plan.open, plan.rows, formatMoney(plan.total, run.currency, language))}
      <Button onClick={() => run.go()}>{t.payments.goOn}</Button>
    </Notice>
  );
};
