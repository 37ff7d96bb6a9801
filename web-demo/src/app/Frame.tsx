import { ActionIcon } from '@mantine/core';
import { type ReactNode, Suspense } from 'react';
import { Link, useLocation } from 'wouter';
import { useLanguage } from '../i18n/language';
import classes from './Frame.module.css';

interface Props {
  /** The sections of the platform: address and name. */
  sections: readonly (readonly [href: string, name: string])[];
  /** What is always in sight, such as a balance. */
  status?: ReactNode;
  /** The way out: what it is called, who goes, and how. */
  leave: { label: string; who: string; onLeave: () => void };
  children: ReactNode;
}

/** What is around the pages of a platform. */
export const Frame = ({ sections, status, leave, children }: Props) => {
  const { t } = useLanguage();
  const [path] = useLocation();
  return (
    <>
      <header className={classes.header}>
        <nav className={classes.nav} aria-label={t.app.navigation}>
          {sections.map(([href, name]) => (
            <Link key={href} href={href} aria-current={path.startsWith(href) ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        </nav>
        <div className={classes.status}>
          {status}
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            onClick={leave.onLeave}
            aria-label={leave.label}
            title={`${leave.label} (${leave.who})`}
          >
            <svg
              width="18"
              height="18"
              viewBox="0 0 24 24"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.8"
              strokeLinecap="round"
              strokeLinejoin="round"
              aria-hidden="true"
            >
              <path d="M14 4H6a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h8M11 12h10m0 0-3.5-3.5M21 12l-3.5 3.5" />
            </svg>
          </ActionIcon>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={`page ${classes.main}`}>
        <Suspense fallback={null}>{children}</Suspense>
      </main>
    </>
  );
};
