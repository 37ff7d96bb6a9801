import { ActionIcon, Anchor, Title } from '@mantine/core';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { AuthenticationError } from 'gigwire';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import { FreelancersPage } from '../freelancers/FreelancersPage';
import { useLanguage } from '../i18n/language';
import { RunsProvider } from '../payments/runs';
import { type Session, useSession } from '../session/session';
import { TaskPage } from '../task/TaskPage';
import { TasksPage } from '../tasks/TasksPage';
import { Balance } from './Balance';
import classes from './Cabinet.module.css';
import { CompanySwitcher } from './CompanySwitcher';
import { Logo } from './Logo';
import { Preferences } from './Preferences';

// The form brings the calendar along; who only looks does not load it.
const CreateTaskPage = lazy(() => import('../create/CreateTaskPage'));
const PaymentsPage = lazy(() => import('../payments/PaymentsPage'));
const RunPage = lazy(() => import('../payments/RunPage'));

/** Everything behind the sign-in. What was read belongs to one session: a new one starts with nothing. */
export const Cabinet = ({ session }: { session: Session }) => {
  const { expire } = useSession();
  const [queryClient] = useState(() => {
    const onError = (error: unknown) => {
      if (error instanceof AuthenticationError) expire();
    };
    return new QueryClient({
      queryCache: new QueryCache({ onError }),
      mutationCache: new MutationCache({ onError }),
      // The core repeats what may be repeated; a second layer would multiply that.
      defaultOptions: { queries: { retry: false, staleTime: 5_000 }, mutations: { retry: false } },
    });
  });
  return (
    <QueryClientProvider client={queryClient}>
      <RunsProvider>
        <Frame session={session} />
      </RunsProvider>
    </QueryClientProvider>
  );
};

const Frame = ({ session }: { session: Session }) => {
  const { t } = useLanguage();
  const { signOut } = useSession();
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const arrived = useRef(path);

  // A new page starts at its top, for eyes and for screen readers.
  useEffect(() => {
    if (arrived.current === path) return;
    arrived.current = path;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path]);

  return (
    <>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {t.app.skipToContent}
      </button>
      <header className={classes.header}>
        <Link href="/tasks" className={classes.logo} aria-label="gigwire">
          <Logo size={26} />
        </Link>
        <nav className={classes.nav} aria-label={t.app.navigation}>
          {(['tasks', 'freelancers', 'payments'] as const).map((section) => (
            <Link key={section} href={`/${section}`} aria-current={path.startsWith(`/${section}`) ? 'page' : undefined}>
              {t.header[section]}
            </Link>
          ))}
        </nav>
        <div className={classes.status}>
          <Balance />
          <CompanySwitcher companyId={session.companyId} />
          <Preferences />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            onClick={signOut}
            aria-label={t.login.logOut}
            title={`${t.login.logOut} (${session.username})`}
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
      <main id="content" ref={main} tabIndex={-1} className={`page ${classes.main}`}>
        <Suspense fallback={null}>
          <Switch>
            <Route path="/tasks" component={TasksPage} />
            <Route path="/tasks/new" component={CreateTaskPage} />
            <Route path="/tasks/:id">{({ id }) => <TaskPage key={id} id={id} />}</Route>
            <Route path="/freelancers" component={FreelancersPage} />
            <Route path="/payments" component={PaymentsPage} />
            <Route path="/payments/:id">{({ id }) => <RunPage key={id} id={id} />}</Route>
            <Route path="/">
              <Redirect to="/tasks" replace />
            </Route>
            <Route>
              <Title order={1}>{t.app.notFound}</Title>
              <Anchor component={Link} href="/tasks">
                {t.app.home}
              </Anchor>
            </Route>
          </Switch>
        </Suspense>
      </main>
    </>
  );
};
