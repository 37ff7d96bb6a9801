import { Link } from 'wouter';
import { useLanguage } from '../i18n/language';
import { PlatformBar } from '../platforms/PlatformBar';
import { Logo } from './Logo';
import { Preferences } from './Preferences';
import classes from './TopBar.module.css';

/** What is above every page, whoever is connected to whatever. */
export const TopBar = () => {
  const { t } = useLanguage();
  return (
    <div className={classes.bar}>
      <button type="button" className={classes.skip} onClick={() => document.getElementById('content')?.focus()}>
        {t.app.skipToContent}
      </button>
      <Link href="/tasks" className={classes.logo} aria-label="gigwire">
        <Logo size={24} />
      </Link>
      <PlatformBar />
      <div className={classes.push}>
        <Preferences />
      </div>
    </div>
  );
};
