import type { RegistryRowResult } from 'gigwire/qugo';
import type { Column } from '../app/DataTable';
import { formatMoney, readMoney } from '../format/money';
import { useLanguage } from '../i18n/language';
import { marksOf } from './marks';
import type { PayrollState } from './payroll';
import type { PayoutInfo } from './payrollRecords';
import { RegistryRows } from './RegistryRows';

/** The payouts of a list. */
export const PayoutRows = ({ state: { step, rows, problems, report } }: { state: PayrollState }) => {
  const { t, language } = useLanguage();
  const words = t.qugo.payroll;
  const columns: Column<PayoutInfo>[] = [
    { heading: words.columns.line, cell: ({ line }) => line },
    { heading: words.columns.inn, cell: ({ inn }) => inn },
    {
      heading: words.columns.price,
      cell: ({ price }) => formatMoney(readMoney(price), 'RUB', language).replace('—', price),
      isNumber: true,
    },
    { heading: words.columns.title, cell: ({ title }) => title },
    { heading: words.columns.service, cell: ({ service }) => service },
  ];
  // What was left out, and how it was when it was seen last, until this start knows more.
  const told = new Set(problems.map(({ row }) => row));
  const seen = rows.flatMap(({ isOut, result, line }, row): RegistryRowResult[] => {
    const last = isOut ? 'invalid' : step === 'checking' || step === 'failed' ? result : undefined;
    return last && !told.has(row)
      ? [{ row, key: '', line, result: last, code: isOut ? 'left_out' : null, reason: '', state: null }]
      : [];
  });
  const marks = marksOf(rows.length, report ? [] : problems, report?.rows ?? seen);
  const ready = step === 'planned' || step === 'over' ? words.outcomes.ready : step === 'going' ? words.ordered : words.unchecked;
  return <RegistryRows columns={columns} rows={rows} marks={marks} outcomes={{ ...words.outcomes, ready }} />;
};
