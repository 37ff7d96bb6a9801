import { Skeleton, Table, Text, UnstyledButton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Task } from 'gigwire';
import type { KeyboardEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { taskQuery } from '../api/queries';
import { formatDate } from '../format/dates';
import { formatMoney } from '../format/money';
import { titleIn, useLanguage } from '../i18n/language';
import { useApi } from '../session/session';
import type { TaskFilters } from './filters';
import { StateBadge } from './StateBadge';
import classes from './TaskTable.module.css';

interface Props {
  /** null while the first page is on its way. */
  tasks: Task[] | null;
  /** Another page than the one asked for is still shown. */
  stale: boolean;
  filters: TaskFilters;
  onChange: (some: Partial<TaskFilters>) => void;
}

export const TaskTable = ({ tasks, stale, filters, onChange }: Props) => {
  const { t } = useLanguage();
  const { columns } = t.tasks;
  if (tasks?.length === 0) {
    return (
      <div className={`card ${classes.empty}`}>
        <Text fw={600}>{t.tasks.empty}</Text>
        <Text size="sm" c="dimmed">
          {t.tasks.emptyHint}
        </Text>
      </div>
    );
  }
  return (
    <section
      className={`card ${classes.frame}`}
      aria-label={t.tasks.title}
      tabIndex={-1}
      aria-busy={tasks === null || stale}
      data-stale={stale || undefined}
    >
      <Table verticalSpacing={7} horizontalSpacing="md" className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{columns.state}</Table.Th>
            <Table.Th scope="col">{columns.title}</Table.Th>
            <Table.Th scope="col">{columns.worker}</Table.Th>
            <SortHeader sort="price" end filters={filters} onChange={onChange} />
            <SortHeader sort="date_end" filters={filters} onChange={onChange} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody onKeyDown={moveBetweenRows}>
          {tasks ? tasks.map((task) => <TaskRow key={task.id} task={task} />) : <Placeholders rows={filters.size} />}
        </Table.Tbody>
      </Table>
    </section>
  );
};

const TaskRow = ({ task }: { task: Task }) => {
  const { language } = useLanguage();
  const [, navigate] = useLocation();
  const api = useApi();
  const queryClient = useQueryClient();
  const href = `/tasks/${task.id}`;
  const prefetch = () => queryClient.prefetchQuery(taskQuery(api, task.id));
  return (
    <Table.Tr
      className={classes.row}
      onMouseEnter={prefetch}
      onClick={(event) => {
        // The link does this by itself, with all its keys; and who selects text does not want to leave.
        if (!(event.target as Element).closest('a') && !window.getSelection()?.toString()) navigate(href);
      }}
    >
      <Table.Td className={classes.state}>
        <StateBadge state={task.state} />
      </Table.Td>
      <Table.Td className={classes.title}>
        <Link href={href} onFocus={prefetch}>
          {task.title || `№ ${task.id}`}
        </Link>
        <span className={classes.under}>
          {task.id} · {titleIn(language, task.category)}
        </span>
      </Table.Td>
      <Table.Td className={classes.worker}>
        {[task.worker?.firstName, task.worker?.lastName].filter(Boolean).join(' ') || task.worker?.email || '—'}
      </Table.Td>
      <Table.Td className={`${classes.end} money`}>{formatMoney(task.price, task.currency?.currency, language)}</Table.Td>
      <Table.Td className={classes.date} data-soon={task.deadline?.isComingUp || undefined}>
        {formatDate(task.dateEnd, language)}
      </Table.Td>
    </Table.Tr>
  );
};

const SortHeader = ({
  sort,
  end,
  filters,
  onChange,
}: { sort: 'price' | 'date_end'; end?: boolean } & Pick<Props, 'filters' | 'onChange'>) => {
  const { t } = useLanguage();
  const name = sort === 'price' ? t.tasks.columns.price : t.tasks.columns.deadline;
  const direction = filters.sort === sort ? filters.direction : null;
  // Up, down, and back to the order of the platform.
  const next =
    direction === null
      ? { sort, direction: 'asc' as const }
      : direction === 'asc'
        ? { sort, direction: 'desc' as const }
        : { sort: null };
  return (
    <Table.Th
      scope="col"
      className={end ? classes.end : undefined}
      aria-sort={direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : 'none'}
    >
      <UnstyledButton className={classes.sort} onClick={() => onChange(next)} title={t.tasks.sortBy(name)}>
        {name}
        <span aria-hidden="true">{direction === 'asc' ? '↑' : direction === 'desc' ? '↓' : '↕'}</span>
      </UnstyledButton>
    </Table.Th>
  );
};

const Placeholders = ({ rows }: { rows: number }) =>
  Array.from({ length: Math.min(rows, 12) }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: all alike and never moved
    <Table.Tr key={row} aria-hidden="true">
      {[110, 280, 140, 100, 90].map((width) => (
        <Table.Td key={width}>
          <Skeleton height={20} width={width} my={6} />
        </Table.Td>
      ))}
    </Table.Tr>
  ));

const moveBetweenRows = (event: KeyboardEvent<HTMLTableSectionElement>) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a')];
  const next = links[links.indexOf(event.target as HTMLAnchorElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
};
