import { Button, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { tasksQuery } from '../api/queries';
import { Pages } from '../app/Pages';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';
import { useApi } from '../session/session';
import { FilterBar } from './FilterBar';
import { readFilters, SIZES, type TaskFilters, tasksHref } from './filters';
import { rememberList } from './lastList';
import { TaskTable } from './TaskTable';

export const TasksPage = () => {
  const { t } = useLanguage();
  const [, navigate] = useLocation();
  const filters = readFilters(useSearch());
  const tasks = useQuery(tasksQuery(useApi(), filters));
  useDocumentTitle(`${t.tasks.title} · gigwire`);

  useEffect(() => rememberList(tasksHref(filters)));

  // Another filter starts at the first page; typing and paging leave no trail of addresses.
  const change = (some: Partial<TaskFilters>) => navigate(tasksHref({ ...filters, page: 1, ...some }), { replace: true });

  return (
    <>
      <div className="pageHead">
        <Title order={1}>{t.tasks.title}</Title>
        <span className="quiet" role="status">
          {tasks.data && t.tasks.count(tasks.data.total)}
        </span>
        <Button component={Link} href="/tasks/new" className="push">
          {t.tasks.create}
        </Button>
      </div>
      <FilterBar filters={filters} onChange={change} />
      {tasks.error ? (
        <ErrorNotice error={tasks.error} onRetry={() => tasks.refetch()} />
      ) : (
        <>
          <TaskTable tasks={tasks.data?.items ?? null} stale={tasks.isPlaceholderData} filters={filters} onChange={change} />
          {tasks.data && (
            <Pages page={filters.page} pages={tasks.data.pages} size={filters.size} sizes={SIZES} onChange={change} />
          )}
        </>
      )}
    </>
  );
};
