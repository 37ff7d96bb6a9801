import { FileInput, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import blocks from '../app/Blocks.module.css';
import { DataTable } from '../app/DataTable';
import { PagedList } from '../app/PagedList';
import { PageHead } from '../app/PageHead';
import { useClient, useConnected } from '../connections/connections';
import { formatMoney } from '../format/money';
import { useLanguage } from '../i18n/language';
import { RecordList } from '../journals/RecordList';
import { PayrollCard } from './PayrollCard';
import { Payroll, type PayrollState } from './payroll';
import { PAYROLLS, type PayrollRecord } from './payrollRecords';
import { payrollsQuery } from './queries';
import { useRegistryColumns } from './registryColumns';
import { StateBadge } from './StateBadge';
import { SIZES } from './sizes';

/** Where payouts are made by a list, and the lists of before. */
export const PayoutsPage = () => {
  const { t } = useLanguage();
  const words = t.qugo.payroll;
  const { api, baseUrl } = useConnected('qugo');
  const [payroll, setPayroll] = useState(() => Payroll.underWay(api));
  useDocumentTitle(`${words.title} · gigwire`);

  return (
    <>
      <PageHead title={words.title} />
      {payroll ? (
        <>
          <Settled payroll={payroll} />
          <PayrollCard
            payroll={payroll}
            onAnother={() => {
              void payroll.close();
              setPayroll(null);
            }}
          />
        </>
      ) : (
        <Choice onFile={(file) => setPayroll(Payroll.of(api, baseUrl, file))}>
          <Mine place={baseUrl} onTakeUp={(record) => setPayroll(Payroll.resumed(api, baseUrl, record))} />
        </Choice>
      )}
      <Registries />
    </>
  );
};

/** What the platform shows is read again when a list has come to something. */
const Settled = ({ payroll }: { payroll: Payroll }) => {
  const queryClient = useQueryClient();
  useEffect(() => {
    let last: PayrollState['step'] | null = null;
    return payroll.subscribe(() => {
      const { step } = payroll.state();
      if (step !== last && (step === 'planned' || step === 'over' || step === 'failed'))
        void queryClient.invalidateQueries({ queryKey: ['payrolls'] });
      last = step;
    });
  }, [payroll, queryClient]);
  return null;
};

const Choice = ({ onFile, children }: { onFile: (file: File) => void; children: React.ReactNode }) => {
  const { t } = useLanguage();
  const words = t.qugo.payroll;
  return (
    <div className={`${blocks.columns} ${blocks.apart}`}>
      <section className={`card ${blocks.block}`} aria-labelledby="new-list" data-step="choose">
        <div>
          <Title order={2} id="new-list">
            {words.newList}
          </Title>
          <Text size="sm" c="dimmed">
            {words.lead}
          </Text>
        </div>
        <FileInput
          label={words.file}
          description={t.qugo.upload.fileHint}
          placeholder={t.qugo.upload.choose}
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(file) => file && onFile(file)}
          maw="24rem"
        />
      </section>
      {children}
    </div>
  );
};

const Mine = ({ place, onTakeUp }: { place: string; onTakeUp: (record: PayrollRecord) => void }) => {
  const { t, language } = useLanguage();
  const words = t.qugo.payroll;
  return (
    <RecordList
      title={words.mine}
      none={words.none}
      records={PAYROLLS}
      isWanted={({ baseUrl }) => baseUrl === place}
      nameOf={({ file }) => file}
      tellOf={({ total, rows, isOver }) =>
        [formatMoney(total, 'RUB', language), t.qugo.registry.count(rows.length), isOver ? words.overList : words.openList].join(
          ' · ',
        )
      }
      onTakeUp={onTakeUp}
    />
  );
};

const Registries = () => {
  const { t } = useLanguage();
  const words = t.qugo.payroll;
  const [paging, setPaging] = useState({ page: 1, size: 25 });
  const list = useQuery(payrollsQuery(useClient('qugo'), paging));
  const { registry, when, counts } = useRegistryColumns('/qugo/payouts', words.columnsOfRegistries);
  return (
    <section aria-labelledby="registries">
      <div className="pageHead">
        <Title order={2} id="registries">
          {words.registries}
        </Title>
        <span className="quiet" role="status">
          {list.data && words.count(list.data.total)}
        </span>
      </div>
      <PagedList list={list} paging={paging} sizes={SIZES} onPaging={(to) => setPaging((old) => ({ ...old, page: 1, ...to }))}>
        {(registries) => (
          <DataTable
            label={words.registries}
            rows={registries}
            empty={words.empty}
            keyOf={({ id }) => id}
            marksOf={({ counters }) => ({ 'data-failed': counters?.failed ? true : undefined })}
            columns={[
              registry,
              when,
              { heading: words.columnsOfRegistries.state, cell: ({ status }) => <StateBadge state={status} names={{}} /> },
              ...counts,
            ]}
          />
        )}
      </PagedList>
    </section>
  );
};
