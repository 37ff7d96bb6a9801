import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { FreelancersPage } from '../freelancers/FreelancersPage';
import { useLanguage } from '../i18n/language';
import { RunsProvider } from '../payments/runs';
import { type Session, useSession } from '../session/session';
import { TaskPage } from '../task/TaskPage';
import { TasksPage } from '../tasks/TasksPage';
import { Balance } from './Balance';
import { CompanySwitcher } from './CompanySwitcher';
import { Frame } from './Frame';
import { NotFoundPage } from './NotFoundPage';
import { Reads } from './Reads';

// The form brings the calendar along; who only looks does not load it.
const CreateTaskPage = lazy(() => import('../create/CreateTaskPage'));
const PaymentsPage = lazy(() => import('../payments/PaymentsPage'));
const RunPage = lazy(() => import('../payments/RunPage'));

/**
 * Solar Staff, behind its sign-in. `shown`: it is on the screen. While another platform is, the payment runs that are under way
 * go on.
 */
export const SolarStaffCabinet = ({ session, shown }: { session: Session; shown: boolean }) => {
  const { expire } = useSession();
  return (
    <Reads onExpired={expire}>
      <RunsProvider>{shown && <Sections session={session} />}</RunsProvider>
    </Reads>
  );
};

const Sections = ({ session }: { session: Session }) => {
  const { t } = useLanguage();
  const { signOut } = useSession();
  return (
    <Frame
      sections={(['tasks', 'freelancers', 'payments'] as const).map((section) => [`/${section}`, t.header[section]])}
      status={
        <>
          <Balance />
          <CompanySwitcher companyId={session.companyId} />
        </>
      }
      leave={{ label: t.login.logOut, who: session.username, onLeave: signOut }}
    >
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
          <NotFoundPage home="/tasks" />
        </Route>
      </Switch>
    </Frame>
  );
};
