import type { Task } from 'gigwire';
import { formatDate } from '../format/dates';
import { useLanguage } from '../i18n/language';
import { toneOf } from '../tasks/StateBadge';
import { journeyOf, STEPS } from './journey';
import classes from './LifeCycle.module.css';

/** The way of a task, and where it stands. */
export const LifeCycle = ({ task, payoutStatus }: { task: Task; payoutStatus: number | null }) => {
  const { t, language } = useLanguage();
  const { at, stopped, dates } = journeyOf(task, payoutStatus);
  const paidOut = at === STEPS.length;
  const hint = paidOut ? t.payout.hints[2] : task.state in t.stateHints ? t.stateHints[task.state as 1] : t.stateHints.unknown;
  return (
    <section className={`card ${classes.frame}`} aria-label={t.task.lifeCycle}>
      <ol className={classes.steps} data-stopped={stopped || undefined}>
        {STEPS.map((step, index) => {
          const reached = index < at ? 'done' : index === at ? (stopped ? 'stopped' : 'now') : 'ahead';
          return (
            <li key={step} className={classes.step} data-reached={reached} aria-current={reached === 'now' ? 'step' : undefined}>
              <span className={classes.mark} aria-hidden="true">
                {reached === 'done' && (
                  <svg
                    aria-hidden="true"
                    width="12"
                    height="12"
                    viewBox="0 0 12 12"
                    fill="none"
                    stroke="currentColor"
                    strokeWidth="2"
                    strokeLinecap="round"
                    strokeLinejoin="round"
                  >
                    <path d="M2.5 6.5 5 9l4.5-6" />
                  </svg>
                )}
                {reached === 'stopped' && (
                  <svg
                    aria-hidden="true"
                    width="12"
                    height="12"
                    viewBox="0 0 12 12"
                    fill="none"
                    stroke="currentColor"
                    strokeWidth="2"
                    strokeLinecap="round"
                  >
                    <path d="m3 3 6 6M9 3 3 9" />
                  </svg>
                )}
              </span>
              <span className={classes.name}>{t.task.steps[step]}</span>
              {dates[step] && <span className={classes.date}>{formatDate(dates[step], language)}</span>}
            </li>
          );
        })}
      </ol>
      <p className={classes.hint} data-tone={toneOf(task.state)}>
        {hint}
      </p>
    </section>
  );
};
