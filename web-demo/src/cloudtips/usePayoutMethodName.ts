import { useLanguage } from '../i18n/language';

/** The name of a payout method in the language of the reader. */
export const usePayoutMethodName = () => {
  const { t } = useLanguage();
  const { methods } = t.cloudtips;
  return (method: number | null): string =>
    method === null ? '—' : method === 0 || method === 1 ? methods[method] : methods.unknown(method);
};
