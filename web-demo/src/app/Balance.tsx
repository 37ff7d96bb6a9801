import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { balanceQuery } from '../api/queries';
import { formatMoney, isZero } from '../format/money';
import { useLanguage } from '../i18n/language';
import { useApi } from '../session/session';
import classes from './Frame.module.css';

/**
 * The balance, as the platform says it: whether it includes VAT and what is held is not documented, so nothing is added up.
 */
export const Balance = () => {
  const { t, language } = useLanguage();
  const { data } = useQuery({ ...balanceQuery(useApi()), refetchInterval: 30_000 });
  if (!data) return <Skeleton width={130} height={32} aria-label={t.common.loading} />;
  const money = (amount: string | null | undefined) => formatMoney(amount, data.currency?.currency, language);
  const parts = [
    data.showVat && !isZero(data.balanceAmountVat) && t.header.vat(money(data.balanceAmountVat)),
    !isZero(data.holdAmount) && t.header.hold(money(data.holdAmount)),
    data.showVat && !isZero(data.holdAmountVat) && t.header.vat(money(data.holdAmountVat)),
  ].filter(Boolean);
  return (
    <section className={classes.balance} aria-label={t.header.balance} data-testid="balance">
      <span className={`${classes.amount} money`}>
        <span className="quiet">{t.header.balance}</span> <strong>{money(data.balanceAmount)}</strong>
      </span>
      {parts.length > 0 && <span className={classes.parts}>{parts.join(' · ')}</span>}
    </section>
  );
};
