import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Freelancer } from 'gigwire';
import { teamQuery } from '../api/queries';
import { useLanguage } from '../i18n/language';
import { useApi } from '../session/session';

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  value: number | null;
  onChange: (id: number | null) => void;
};

/** Who a freelancer is, whatever is known. */
export const nameOf = (freelancer: Pick<Freelancer, 'id' | 'name' | 'email'>): string =>
  freelancer.name?.trim() || freelancer.email || String(freelancer.id);

/** One of the team, found by name or email. */
export const FreelancerSelect = ({ value, onChange, ...rest }: Props) => {
  const { t } = useLanguage();
  const { data: team = [] } = useQuery(teamQuery(useApi()));
  return (
    <Select
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t.common.reset }}
      limit={50}
      nothingFoundMessage={t.freelancers.empty}
      {...rest}
      data={team.map((freelancer) => ({
        value: String(freelancer.id),
        label: [nameOf(freelancer), freelancer.isVerified ? null : `(${t.create.notVerified})`].filter(Boolean).join(' '),
      }))}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
    />
  );
};
