import { Button, Group, Loader, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';
import classes from './OutcomeNotice.module.css';
import type { CarefulCall } from './useCarefulCall';

interface Props<T> {
  call: CarefulCall<T>;
  /** Whether money is what nobody knows about. */
  money: boolean;
  /** What to say when it did happen, and when it did not. */
  happened: (found: T) => ReactNode;
  not: (found: T | null) => ReactNode;
}

/** What came of a call, where that needs words: an error, a doubt, and how the doubt ended. */
export const OutcomeNotice = <T,>({ call, money, happened, not }: Props<T>) => {
  const { t } = useLanguage();
  const { state } = call;
  if (state.phase === 'failed') return <ErrorNotice error={state.error} />;
  if (state.phase === 'idle' || state.phase === 'busy') return null;
  const inDoubt = state.phase !== 'known';
  return (
    <div className={classes.notice} role="alert" data-phase={state.phase} data-tone={inDoubt ? 'doubt' : state.happened ? 'yes' : 'no'}>
      <Group gap="sm" wrap="nowrap" align="flex-start">
        {state.phase === 'checking' && <Loader size="xs" mt={3} aria-hidden="true" />}
        <div>
          <Text fw={600}>{inDoubt ? (money ? t.unknown.moneyTitle : t.unknown.title) : state.happened ? t.unknown.happened : t.unknown.not}</Text>
          <Text size="sm" mt={2}>
            {state.phase === 'checking' && t.unknown.checking}
            {state.phase === 'unchecked' && t.unknown.checkFailed}
            {state.phase === 'known' && (state.happened ? happened(state.found) : not(state.found))}
          </Text>
          {state.phase === 'unchecked' && (
            <Button variant="default" size="xs" mt="sm" onClick={call.checkAgain}>
              {t.unknown.checkAgain}
            </Button>
          )}
        </div>
      </Group>
    </div>
  );
};
