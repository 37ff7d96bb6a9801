import { RegistryStopped } from 'gigwire/qugo';
import { Notice } from '../app/Notice';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Telling } from '../errors/Telling';
import { useLanguage } from '../i18n/language';
import { tellStopped } from './stops';

/** Why a registry has no plan: it stopped before, which it can go on from, or something failed. */
export const RunFailure = ({ error }: { error: unknown }) => {
  const { t } = useLanguage();
  if (!(error instanceof RegistryStopped)) return <ErrorNotice error={error} />;
  return (
    <Notice tone="wait" role="alert" title={t.qugo.upload.stopped} phase="stopped">
      <Telling told={tellStopped(error, t)} />
    </Notice>
  );
};
