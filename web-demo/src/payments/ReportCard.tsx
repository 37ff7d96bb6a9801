import { Button, Group, Table, Title } from '@mantine/core';
import type { Report } from 'gigwire';
import { Figures } from '../app/Figures';
import { Notice } from '../app/Notice';
import { formatMoney } from '../format/money';
import { useLanguage } from '../i18n/language';
import classes from './payments.module.css';
import { download, reportCsv } from './reportCsv';
import type { Run, RunRow } from './run';

interface Props {
  run: Run;
  report: Report;
  rows: readonly RunRow[];
  onTakeUp: () => void;
}

const GROUPS = [
  ['paidOut', 'paid_out'],
  ['paid', 'paid'],
  ['unpaid', 'unpaid'],
  ['needsAttention', 'needs_attention'],
  ['pending', 'pending'],
] as const;

/** What became of a run. */
export const ReportCard = ({ run, report, rows, onTakeUp }: Props) => {
  const { t, language } = useLanguage();
  const money = (amount: string | null) => formatMoney(amount, run.currency, language);
  const left = report.pending.rows > 0 && report.stopped !== 'cancelled';
  return (
    <section className={`card ${classes.part}`} aria-labelledby="report" data-testid="report">
      <Title order={2} id="report">
        {t.payments.report}
      </Title>
      {report.stopped !== null && (
        <Notice tone="wait" role="status" title={t.payments.stoppedEarly}>
          {report.stopped}
        </Notice>
      )}
      {report.needsAttention.rows > 0 && (
        <Notice tone="bad" role="alert" title={t.payments.lookAt(report.needsAttention.rows)}>
          {t.payments.lookAtText}
        </Notice>
      )}
      <div className={classes.frame}>
        <Table className={classes.sums} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t.payments.columns.state}</Table.Th>
              <Table.Th scope="col">{t.payments.rows}</Table.Th>
              <Table.Th scope="col">{t.payments.columns.price}</Table.Th>
              <Table.Th scope="col">{t.payments.cost}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {GROUPS.filter(([group]) => report[group].rows > 0).map(([group, result]) => (
              <Table.Tr key={group} data-group={result}>
                <Table.Th scope="row">{t.payments.results[result]}</Table.Th>
                <Table.Td>{report[group].rows}</Table.Td>
                <Table.Td className="money">{money(report[group].price)}</Table.Td>
                <Table.Td className="money">{money(report[group].cost)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Figures
        figures={[
          [t.payments.balanceBefore, money(report.balanceBefore)],
          [t.payments.balanceAfter, money(report.balanceAfter)],
          [t.payments.transactions, money(report.transactions)],
        ]}
      />
      <Group>
        <Button onClick={() => download(`${run.file.replace(/\.csv$/i, '')}-report.csv`, reportCsv(report.rows, rows))}>
          {t.payments.download}
        </Button>
        {left && (
          <Button variant="default" onClick={onTakeUp}>
            {t.payments.goOn}
          </Button>
        )}
      </Group>
    </section>
  );
};
