import { Button } from '@mantine/core';
import { Notice } from '../app/Notice';
import { useLanguage } from '../i18n/language';
import { describeError } from './describe';
import { Telling } from './Telling';

/** An error, said in words, with another try where that makes sense. */
export const ErrorNotice = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const { t } = useLanguage();
  const { meaning, said } = describeError(error, t);
  return (
    <Notice tone="bad" role="alert" title={meaning}>
      {said && <Telling told={said} />}
      {onRetry && (
        <Button variant="default" size="xs" onClick={onRetry}>
          {t.common.retry}
        </Button>
      )}
    </Notice>
  );
};
