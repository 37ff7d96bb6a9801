import { Button, MultiSelect, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { taskCountQuery } from '../api/queries';
import { SearchField } from '../app/SearchField';
import { DayRange } from '../dates';
import { FreelancerSelect } from '../freelancers/FreelancerSelect';
import { useLanguage } from '../i18n/language';
import { useApi } from '../session/session';
import classes from './FilterBar.module.css';
import { NO_FILTERS, PRESETS, type Preset, presetOf, type TaskFilters, tasksHref } from './filters';
import { useStateName } from './StateBadge';

const STATES = [1, 2, 3, 4, 12, 5, 14, 13, 16, 11, 6, 8];

interface Props {
  filters: TaskFilters;
  onChange: (some: Partial<TaskFilters>) => void;
}

export const FilterBar = ({ filters, onChange }: Props) => {
  const { t, language } = useLanguage();
  const stateName = useStateName();
  const { data: yours } = useQuery({ ...taskCountQuery(useApi(), [...PRESETS.yours]), refetchInterval: 60_000 });
  // Half a range is no filter yet: it is kept here until the other half is chosen.
  const [range, setRange] = useState<[string | null, string | null]>([filters.from, filters.to]);
  useEffect(() => setRange([filters.from, filters.to]), [filters.from, filters.to]);
  const plain = tasksHref({ ...filters, page: 1, size: NO_FILTERS.size, sort: null }) === '/tasks';

  return (
    <div className={classes.bar}>
      <div className={classes.presets}>
        <SegmentedControl
          aria-label={t.tasks.states}
          size="sm"
          value={presetOf(filters.state) ?? ''}
          onChange={(preset) => onChange({ state: [...PRESETS[preset as Preset]] })}
          data={(Object.keys(PRESETS) as Preset[]).map((preset) => ({
            value: preset,
            label:
              preset === 'yours' && yours
                ? `${t.tasks.presets.yours} · ${new Intl.NumberFormat(language).format(yours)}`
                : t.tasks.presets[preset],
          }))}
        />
      </div>
      <SearchField
        className={classes.search}
        label={t.tasks.search}
        value={filters.search}
        onChange={(search) => onChange({ search })}
      />
      <MultiSelect
        className={classes.field}
        aria-label={t.tasks.states}
        placeholder={filters.state.length === 0 ? t.tasks.anyState : undefined}
        data={STATES.map((state) => ({ value: String(state), label: stateName(state) }))}
        value={filters.state.map(String)}
        onChange={(chosen) => onChange({ state: chosen.map(Number) })}
        clearable
        clearButtonProps={{ 'aria-label': t.common.reset }}
      />
      <FreelancerSelect
        className={classes.field}
        aria-label={t.tasks.worker}
        placeholder={t.tasks.worker}
        value={filters.worker}
        onChange={(worker) => onChange({ worker })}
      />
      <DayRange
        className={classes.dates}
        aria-label={t.tasks.created}
        placeholder={t.tasks.created}
        clearable
        clearButtonProps={{ 'aria-label': t.common.reset }}
        value={range}
        onChange={(chosen) => {
          setRange(chosen);
          const [from, to] = chosen;
          if ((from === null) === (to === null)) onChange({ from, to });
        }}
      />
      {!plain && (
        <Button
          variant="subtle"
          color="gray"
          onClick={() => onChange({ ...NO_FILTERS, sort: filters.sort, direction: filters.direction, size: filters.size })}
        >
          {t.common.reset}
        </Button>
      )}
    </div>
  );
};
