import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { companiesQuery } from '../api/queries';
import { useLanguage } from '../i18n/language';
import { useApi, useSession } from '../session/session';
import classes from './Frame.module.css';

/** The company to work for. */
export const CompanySwitcher = ({ companyId }: { companyId: number | null }) => {
  const { t } = useLanguage();
  const { switchCompany } = useSession();
  const { data: companies = [] } = useQuery(companiesQuery(useApi()));
  const current = companyId ?? companies.find((company) => company.isDefault)?.id;
  return (
    <Select
      size="xs"
      className={classes.company}
      aria-label={t.header.company}
      allowDeselect={false}
      data={companies.map((company) => ({ value: String(company.id), label: company.companyName ?? String(company.id) }))}
      value={current === undefined ? null : String(current)}
      onChange={(chosen) => chosen && chosen !== String(current) && switchCompany(Number(chosen))}
      comboboxProps={{ width: 'max-content', position: 'bottom-end' }}
    />
  );
};
