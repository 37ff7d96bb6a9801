import { Redirect, Route, Switch } from 'wouter';
import { Frame } from '../app/Frame';
import { NotFoundPage } from '../app/NotFoundPage';
import { useConnected, useConnections } from '../connections/connections';
import { useLanguage } from '../i18n/language';
import { JobPage } from './JobPage';
import { JobsPage } from './JobsPage';
import { UsersPage } from './UsersPage';

/** Planado, where it is connected. */
const PlanadoCabinet = () => {
  const { t } = useLanguage();
  const { disconnect } = useConnections();
  const { who } = useConnected('planado');
  return (
    <Frame
      sections={[
        ['/planado/jobs', t.planado.sections.jobs],
        ['/planado/users', t.planado.sections.users],
      ]}
      leave={{ label: t.connections.leave, who, onLeave: () => disconnect('planado') }}
    >
      <Switch>
        <Route path="/planado">
          <Redirect to="/planado/jobs" replace />
        </Route>
        <Route path="/planado/jobs" component={JobsPage} />
        <Route path="/planado/jobs/:uuid">{({ uuid }) => <JobPage key={uuid} uuid={uuid} />}</Route>
        <Route path="/planado/users" component={UsersPage} />
        <Route>
          <NotFoundPage home="/planado/jobs" />
        </Route>
      </Switch>
    </Frame>
  );
};

export default PlanadoCabinet;
