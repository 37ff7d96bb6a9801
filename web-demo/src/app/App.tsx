import { MantineProvider } from '@mantine/core';
import { Router } from 'wouter';
import { LanguageProvider } from '../i18n/language';
import { hashHref, useHashPath, useHashQuery } from '../routing/hashLocation';
import { SignInPage } from '../session/SignInPage';
import { SessionProvider, useSession } from '../session/session';
import { Cabinet } from './Cabinet';
import { theme, variables } from './theme';

export const App = () => (
  <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
    <LanguageProvider>
      <Router hook={useHashPath} searchHook={useHashQuery} hrefs={hashHref}>
        <SessionProvider>
          <Door />
        </SessionProvider>
      </Router>
    </LanguageProvider>
  </MantineProvider>
);

// Without a session the address is kept: signing in leads to the page that was asked for.
const Door = () => {
  const { session, restoring } = useSession();
  if (restoring) return null;
  return session ? <Cabinet key={`${session.username} ${session.companyId}`} session={session} /> : <SignInPage />;
};
