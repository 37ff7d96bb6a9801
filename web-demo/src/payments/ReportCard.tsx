import { Button, Group, Table, Title } from '@mantine/core';
import type { Report, RowResult } from 'gigwire';
import { Figures } from '../app/Figures';
import { Notice } from '../app/Notice';
import { Telling } from '../errors/Telling';
import { formatMoney } from '../format/money';
import { useLanguage } from '../i18n/language';
import classes from './payments.module.css';
import { download, reportCsv } from './reportCsv';
import type { Run, RunRow } from './run';
import { tellResult, tellStop } from './tell';

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
  const facts = { t, language, currency: run.currency, rows };
  const stop = tellStop(report, facts);
  const reasonOf = (result: RowResult): string => {
    const { text, technical } = tellResult(result, facts) ?? { text: '', technical: null };
    return technical ? `${text} (${technical})` : text;
  };
  const left = report.pending.rows > 0 && report.stopped !== 'cancelled';
  return (
    <section className={`card ${classes.part}`} aria-labelledby="report" data-testid="report">
      <Title order={2} id="report">
        {t.payments.report}
      </Title>
      {stop && (
        <Notice tone="wait" role="status" title={t.payments.stoppedEarly}>
          <Telling told={stop} />
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
        <Button onClick={() => download(`${run.file.replace(/\.csv$/i, '')}-report.csv`, reportCsv(report.rows, rows, reasonOf))}>
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
