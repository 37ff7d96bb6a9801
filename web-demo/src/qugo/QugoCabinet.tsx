import { Redirect, Route, Switch } from 'wouter';
import { Frame } from '../app/Frame';
import { NotFoundPage } from '../app/NotFoundPage';
import { useConnected, useConnections } from '../connections/connections';
import { useLanguage } from '../i18n/language';
import { InvitationsPage } from './InvitationsPage';
import { JobsPage } from './JobsPage';
import { PayoutsPage } from './PayoutsPage';
import { PayrollPage } from './PayrollPage';
import { PerformersPage } from './PerformersPage';
import { RegistryPage } from './RegistryPage';

/** Qugo, where it is connected. */
const QugoCabinet = () => {
  const { t } = useLanguage();
  const { disconnect } = useConnections();
  const { who } = useConnected('qugo');
  return (
    <Frame
      sections={(['invitations', 'payouts', 'performers', 'jobs'] as const).map((section) => [
        `/qugo/${section}`,
        t.qugo.sections[section],
      ])}
      leave={{ label: t.connections.leave, who, onLeave: () => disconnect('qugo') }}
    >
      <Switch>
        <Route path="/qugo">
          <Redirect to="/qugo/invitations" replace />
        </Route>
        <Route path="/qugo/invitations" component={InvitationsPage} />
        <Route path="/qugo/invitations/:id">{({ id }) => <RegistryPage key={id} id={id} />}</Route>
        <Route path="/qugo/payouts" component={PayoutsPage} />
        <Route path="/qugo/payouts/:id">{({ id }) => <PayrollPage key={id} id={id} />}</Route>
        <Route path="/qugo/performers" component={PerformersPage} />
        <Route path="/qugo/jobs" component={JobsPage} />
        <Route>
          <NotFoundPage home="/qugo/invitations" />
        </Route>
      </Switch>
    </Frame>
  );
};

export default QugoCabinet;
