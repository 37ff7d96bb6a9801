import { Redirect, Route, Switch } from 'wouter';
import { Frame } from '../app/Frame';
import { NotFoundPage } from '../app/NotFoundPage';
import { useConnected, useConnections } from '../connections/connections';
import { useLanguage } from '../i18n/language';
import { PayoutsPage } from './PayoutsPage';
import { ReceiversPage } from './ReceiversPage';

/** CloudTips, where it is connected. */
const CloudTipsCabinet = () => {
  const { t } = useLanguage();
  const { disconnect } = useConnections();
  const { who } = useConnected('cloudtips');
  return (
    <Frame
      sections={(['receivers', 'payouts'] as const).map((section) => [`/cloudtips/${section}`, t.cloudtips.sections[section]])}
      leave={{ label: t.connections.leave, who, onLeave: () => disconnect('cloudtips') }}
    >
      <Switch>
        <Route path="/cloudtips">
          <Redirect to="/cloudtips/receivers" replace />
        </Route>
        <Route path="/cloudtips/receivers" component={ReceiversPage} />
        <Route path="/cloudtips/payouts" component={PayoutsPage} />
        <Route>
          <NotFoundPage home="/cloudtips/receivers" />
        </Route>
      </Switch>
    </Frame>
  );
};

export default CloudTipsCabinet;
