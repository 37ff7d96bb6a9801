import { Anchor } from '@mantine/core';
import type { Task } from 'gigwire';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import { FactList } from '../app/FactList';
import factClasses from '../app/FactList.module.css';
import { formatDateTime } from '../format/dates';
import { addMoney, formatMoney, isZero } from '../format/money';
import { titleIn, useLanguage } from '../i18n/language';
import { tasksHref } from '../tasks/filters';
import classes from './TaskPage.module.css';

/** The name of who does a task. */
export const workerName = ({ worker }: Task): string =>
  [worker?.firstName, worker?.lastName].filter(Boolean).join(' ') || worker?.email || '—';

const percent = (value: string | null | undefined, language: string): string | null =>
  value ? new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(value as `${number}`) : null;

/** The details that the service asked for. */
export const Attributes = ({ task }: { task: Task }) => {
  const { language } = useLanguage();
  const rows = (task.attributes ?? []).map((entry): [string, string] => [
    titleIn(language, entry.attribute),
    (entry.values ?? [])
      .map((value) => value.title)
      .filter(Boolean)
      .join(', ') || '—',
  ]);
  return rows.length > 0 ? <FactList facts={rows} below /> : null;
};

/** Who, what and when. */
export const Facts = ({ task }: { task: Task }) => {
  const { t, language } = useLanguage();
  const when = (date: string | null | undefined) => formatDateTime(date, language);
  const rows: [string, ReactNode][] = [
    [
      t.task.category,
      [titleIn(language, task.parentCategory), titleIn(language, task.category)].filter((title) => title !== '—').join(' → ') ||
        '—',
    ],
    [
      t.task.worker,
      <>
        {task.worker?.id ? (
          <Anchor component={Link} href={tasksHref({ worker: task.worker.id })} size="sm" underline="always">
            {workerName(task)}
          </Anchor>
        ) : (
          workerName(task)
        )}
        <span className="quiet"> · {task.worker?.isVerified ? t.task.verified : t.task.notVerified}</span>
      </>,
    ],
    [t.task.creator, task.creator?.fullName || '—'],
    [t.task.created, when(task.dateCreated)],
    [t.task.deadline, when(task.dateEnd)],
  ];
  if (task.dateFinished) rows.push([t.task.finished, when(task.dateFinished)]);
  if (task.dateAccepted) rows.push([t.task.accepted, when(task.dateAccepted)]);
  if (task.datePaid) rows.push([t.task.paid, when(task.datePaid)]);
  if (task.documentDate) rows.push([t.task.documents, when(task.documentDate)]);
  const terms = [task.copyright && t.task.copyright, task.needReport && t.task.report, task.hold?.isActive && t.task.hold].filter(
    Boolean,
  );
  return (
    <section className={`card ${classes.block}`} aria-label={t.task.category}>
      <FactList facts={rows} />
      {terms.length > 0 && <p className={`quiet ${classes.terms}`}>{terms.join(' · ')}</p>}
    </section>
  );
};

/** Price, commission and compensation together, as far as the platform names them. */
export const totalOf = ({ price, commissionAmount, serviceFeeCompensation }: Task): string =>
  addMoney(...[price, commissionAmount, serviceFeeCompensation].filter((amount) => amount !== null));

/** What the task costs, part by part. */
export const Money = ({ task, bare }: { task: Task; bare?: boolean }) => {
  const { t, language } = useLanguage();
  const money = (amount: string) => formatMoney(amount, task.currency?.currency, language);
  const parts: [string, string][] = [];
  if (task.price) parts.push([t.task.price, task.price]);
  if (task.commissionAmount && !isZero(task.commissionAmount))
    parts.push([t.task.commission(percent(task.commissionPercent, language)), task.commissionAmount]);
  if (task.serviceFeeCompensation && !isZero(task.serviceFeeCompensation))
    parts.push([t.task.compensation, task.serviceFeeCompensation]);
  const list = (
    <dl className={`${factClasses.facts} ${classes.sums}`}>
      {parts.map(([name, amount]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{money(amount)}</dd>
        </Fragment>
      ))}
      {parts.length > 1 && (
        <>
          <dt data-total>{t.task.sum}</dt>
          <dd data-total>{money(totalOf(task))}</dd>
        </>
      )}
    </dl>
  );
  return bare ? (
    list
  ) : (
    <section className={`card ${classes.block}`} aria-label={t.task.price}>
      {list}
    </section>
  );
};
