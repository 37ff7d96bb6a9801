import { Select, Skeleton, Table, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Employee } from 'gigwire/qugo';
import { useState } from 'react';
import { Pages } from '../app/Pages';
import { SearchField } from '../app/SearchField';
import table from '../app/Table.module.css';
import { useClient } from '../connections/connections';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';
import { type PerformerFilters, performersQuery } from './queries';
import { StateBadge } from './StateBadge';
import { SIZES } from './sizes';

/** Whom the company works with, and who is ready: the questionnaire approved, and self-employed where that is needed. */
export const PerformersPage = () => {
  const { t } = useLanguage();
  const words = t.qugo.performers;
  const [filters, setFilters] = useState<PerformerFilters>({ search: '', state: null, tax: null, page: 1, size: 25 });
  const list = useQuery(performersQuery(useClient('qugo'), filters));
  const change = (some: Partial<PerformerFilters>) => setFilters((old) => ({ ...old, page: 1, ...some }));
  const options = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));
  useDocumentTitle(`${words.title} · gigwire`);

  return (
    <>
      <div className="pageHead">
        <Title order={1}>{words.title}</Title>
        <span className="quiet" role="status">
          {list.data && words.count(list.data.total)}
        </span>
      </div>
      <div className={table.filters}>
        <SearchField label={words.search} value={filters.search} onChange={(search) => change({ search })} />
        <Select
          aria-label={words.columns.state}
          placeholder={words.anyState}
          clearable
          clearButtonProps={{ 'aria-label': t.common.reset }}
          data={options(t.qugo.workmanStates)}
          value={filters.state}
          onChange={(state) => change({ state })}
        />
        <Select
          aria-label={words.columns.tax}
          placeholder={words.anyTax}
          clearable
          clearButtonProps={{ 'aria-label': t.common.reset }}
          data={options(t.qugo.smzStates)}
          value={filters.tax}
          onChange={(tax) => change({ tax })}
        />
      </div>
      {list.error ? (
        <ErrorNotice error={list.error} onRetry={() => list.refetch()} />
      ) : (
        <>
          <PerformerTable performers={list.data?.items ?? null} stale={list.isPlaceholderData} />
          {list.data && <Pages page={filters.page} pages={list.data.pages} size={filters.size} sizes={SIZES} onChange={change} />}
        </>
      )}
    </>
  );
};

const PerformerTable = ({ performers, stale }: { performers: Employee[] | null; stale: boolean }) => {
  const { t } = useLanguage();
  const words = t.qugo.performers;
  if (!performers) return <Skeleton height={420} radius="md" />;
  if (performers.length === 0) return <Text className={`card ${table.empty}`}>{words.empty}</Text>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it takes the focus, and a narrow screen is scrolled by keys
    <section className={`card ${table.frame}`} aria-label={words.title} tabIndex={0} data-stale={stale || undefined}>
      <Table verticalSpacing={7} horizontalSpacing="md" className={table.table}>
        <Table.Thead>
          <Table.Tr>
            {(['name', 'inn', 'state', 'tax', 'tags'] as const).map((column) => (
              <Table.Th scope="col" key={column}>
                {words.columns[column]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {performers.map((performer, at) => (
            <Table.Tr key={performer.id ?? `row ${at}`}>
              <Table.Td>
                <span className={table.name}>{performer.name || performer.phone || words.noName}</span>
                <span className={table.under}>{[performer.phone, performer.email].filter(Boolean).join(' · ')}</span>
              </Table.Td>
              <Table.Td>{performer.inn ?? '—'}</Table.Td>
              <Table.Td>
                <StateBadge state={performer.workmanState} names={t.qugo.workmanStates} />
              </Table.Td>
              <Table.Td>
                <StateBadge state={performer.smzState} names={t.qugo.smzStates} />
              </Table.Td>
              <Table.Td>{tagsOf(performer)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};

/** Tags come in no documented shape: texts, or objects with a name. */
const tagsOf = ({ projects }: Employee): string => {
  const tags = (Array.isArray(projects) ? projects : []).map((tag) => {
    if (typeof tag === 'string') return tag;
    const { name, title } = (tag ?? {}) as { name?: unknown; title?: unknown };
    return [name, title].find((text) => typeof text === 'string');
  });
  return tags.filter(Boolean).join(', ') || '—';
};
