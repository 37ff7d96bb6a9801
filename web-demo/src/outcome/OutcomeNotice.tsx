import { Button, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { Notice } from '../app/Notice';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';
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
  const doubt = money ? t.unknown.moneyTitle : t.unknown.title;
  switch (state.phase) {
    case 'idle':
    case 'busy':
      return null;
    case 'failed':
      return <ErrorNotice error={state.error} />;
    case 'checking':
      return (
        <Notice
          tone="wait"
          role="alert"
          phase="checking"
          title={
            <>
              <Loader size="xs" color="currentColor" aria-hidden="true" /> {doubt}
            </>
          }
        >
          {t.unknown.checking}
        </Notice>
      );
    case 'unchecked':
      return (
        <Notice tone="wait" role="alert" phase="unchecked" title={doubt}>
          {t.unknown.checkFailed}
          <Button variant="default" size="xs" onClick={call.checkAgain}>
            {t.unknown.checkAgain}
          </Button>
        </Notice>
      );
    case 'known':
      return state.happened ? (
        <Notice tone="done" role="alert" phase="known" title={t.unknown.happened}>
          {happened(state.found)}
        </Notice>
      ) : (
        <Notice tone="wait" role="alert" phase="known" title={t.unknown.not}>
          {not(state.found)}
        </Notice>
      );
  }
};
