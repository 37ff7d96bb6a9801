import { MantineProvider } from '@mantine/core';
import { type ComponentType, type LazyExoticComponent, lazy, Suspense, useEffect, useRef } from 'react';
import { Router, useLocation } from 'wouter';
import { ConnectPage } from '../connections/ConnectPage';
import { ConnectionsProvider, useConnections } from '../connections/connections';
import type { Connectable } from '../connections/doors';
import { LanguageProvider } from '../i18n/language';
import { platformOf } from '../platforms/platforms';
import { hashHref, useHashPath, useHashQuery } from '../routing/hashLocation';
import { SignInPage } from '../session/SignInPage';
import { SessionProvider, useSession } from '../session/session';
import { Reads } from './Reads';
import { SolarStaffCabinet } from './SolarStaffCabinet';
import { TopBar } from './TopBar';
import { theme, variables } from './theme';

// Each platform comes when somebody goes there.
const CABINETS: Record<Connectable, LazyExoticComponent<ComponentType>> = {
  planado: lazy(() => import('../planado/PlanadoCabinet')),
  cloudtips: lazy(() => import('../cloudtips/CloudTipsCabinet')),
  qugo: lazy(() => import('../qugo/QugoCabinet')),
};

export const App = () => (
  <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
    <LanguageProvider>
      <Router hook={useHashPath} searchHook={useHashQuery} hrefs={hashHref}>
        <SessionProvider>
          <ConnectionsProvider>
            <TopBar />
            <Doors />
          </ConnectionsProvider>
        </SessionProvider>
      </Router>
    </LanguageProvider>
  </MantineProvider>
);

// Without a session the address is kept: signing in leads to the page that was asked for.
const Doors = () => {
  const [path] = useLocation();
  const { session, restoring } = useSession();
  const platform = platformOf(path);
  const arrived = useRef(path);

  // A new page starts at its top, for eyes and for screen readers; a form that took the focus keeps it.
  useEffect(() => {
    if (arrived.current === path) return;
    arrived.current = path;
    window.scrollTo(0, 0);
    const content = document.getElementById('content');
    if (!content?.contains(document.activeElement)) content?.focus({ preventScroll: true });
  }, [path]);

  const solarStaff = platform === 'solar_staff';
  return (
    <>
      {session && <SolarStaffCabinet key={`${session.username} ${session.companyId}`} session={session} shown={solarStaff} />}
      {solarStaff ? !session && !restoring && <SignInPage /> : <PlatformDoor key={platform} platform={platform} />}
    </>
  );
};

const PlatformDoor = ({ platform }: { platform: Connectable }) => {
  const { connected, restoring, disconnect } = useConnections();
  if (!connected[platform]) return platform === 'cloudtips' && restoring ? null : <ConnectPage platform={platform} />;
  const Cabinet = CABINETS[platform];
  return (
    <Reads onExpired={() => disconnect(platform, true)}>
      <Suspense fallback={null}>
        <Cabinet />
      </Suspense>
    </Reads>
  );
};
