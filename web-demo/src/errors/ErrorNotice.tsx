import { Alert, Button, Text } from '@mantine/core';
import { useLanguage } from '../i18n/language';
import { describeError } from './describe';

/** An error, said in words, with another try where that makes sense. */
export const ErrorNotice = ({ error, onRetry, mt }: { error: unknown; onRetry?: () => void; mt?: string }) => {
  const { t } = useLanguage();
  const { meaning, said } = describeError(error, t);
  return (
    <Alert color="red" variant="outline" title={meaning} role="alert" mt={mt}>
      {said && <Text size="sm">{said}</Text>}
      {onRetry && (
        <Button variant="default" size="xs" mt="xs" onClick={onRetry}>
          {t.common.retry}
        </Button>
      )}
    </Alert>
  );
};
