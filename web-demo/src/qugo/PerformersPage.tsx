import { Select } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Employee } from 'gigwire/qugo';
import { useState } from 'react';
import { DataTable } from '../app/DataTable';
import { PagedList } from '../app/PagedList';
import { PageHead } from '../app/PageHead';
import { SearchField } from '../app/SearchField';
import table from '../app/Table.module.css';
import { useClient } from '../connections/connections';
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
      <PageHead title={words.title} count={list.data && words.count(list.data.total)} />
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
      <PagedList list={list} paging={filters} sizes={SIZES} onPaging={change}>
        {(performers, isStale) => (
          <DataTable
            label={words.title}
            rows={performers}
            empty={words.empty}
            isStale={isStale}
            keyOf={({ id }) => id}
            columns={[
              {
                heading: words.columns.name,
                cell: ({ name, phone, email }) => (
                  <>
                    <span className={table.name}>{name || phone || words.noName}</span>
                    <span className={table.under}>{[phone, email].filter(Boolean).join(' · ')}</span>
                  </>
                ),
              },
              { heading: words.columns.inn, cell: ({ inn }) => inn },
              {
                heading: words.columns.state,
                cell: ({ workmanState }) => <StateBadge state={workmanState} names={t.qugo.workmanStates} />,
              },
              { heading: words.columns.tax, cell: ({ smzState }) => <StateBadge state={smzState} names={t.qugo.smzStates} /> },
              { heading: words.columns.tags, cell: tagsOf },
            ]}
          />
        )}
      </PagedList>
    </>
  );
};

/** Tags come in no documented shape: texts, or objects with a name. */
const tagsOf = ({ projects }: Employee): string => {
  const tags = (Array.isArray(projects) ? projects : []).map((tag) => {
    if (typeof tag === 'string') return tag;
    const { name, title } = (tag ?? {}) as { name?: unknown; title?: unknown };
    return [name, title].find((text) => typeof text === 'string');
  });
  return tags.filter(Boolean).join(', ');
};
