import { VisuallyHidden } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { useConnections } from '../connections/connections';
import { useLanguage } from '../i18n/language';
import { useSession } from '../session/session';
import classes from './PlatformBar.module.css';
import { PLATFORM_IDS, PLATFORMS, platformOf } from './platforms';

/** The platforms, which of them are connected, and the way to each. */
export const PlatformBar = () => {
  const { t } = useLanguage();
  const [path] = useLocation();
  const { session } = useSession();
  const { connected } = useConnections();
  const here = platformOf(path);
  return (
    <nav className={classes.bar} aria-label={t.connections.platforms}>
      {PLATFORM_IDS.map((platform) => {
        const isConnected = platform === 'solar_staff' ? session !== null : connected[platform] !== undefined;
        return (
          <Link
            key={platform}
            href={PLATFORMS[platform].home}
            aria-current={platform === here ? 'true' : undefined}
            data-platform={platform}
            data-connected={isConnected}
          >
            {PLATFORMS[platform].name}
            {isConnected && <VisuallyHidden> ({t.connections.connected})</VisuallyHidden>}
          </Link>
        );
      })}
    </nav>
  );
};
