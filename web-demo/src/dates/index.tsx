import { TextInput } from '@mantine/core';
import type { DatePickerInputProps, DateTimePickerProps } from '@mantine/dates';
import { lazy, Suspense } from 'react';

const LateDayRange = lazy(async () => ({ default: (await import('./DateFields')).DayRange }));
const LateMoment = lazy(async () => ({ default: (await import('./DateFields')).Moment }));

// Until the calendar is there, a field of the same size holds its place.
const Place = ({
  label,
  description,
  placeholder,
  className,
  'aria-label': ariaLabel,
}: Pick<DateTimePickerProps, 'label' | 'description' | 'placeholder' | 'className' | 'aria-label'>) => (
  <TextInput
    className={className}
    label={label}
    description={description}
    placeholder={placeholder}
    aria-label={ariaLabel}
    readOnly
  />
);

/** A range of days. */
export const DayRange = (props: DatePickerInputProps<'range'>) => (
  <Suspense fallback={<Place {...props} />}>
    <LateDayRange {...props} />
  </Suspense>
);

/** A moment on the clock of the viewer. */
export const Moment = (props: DateTimePickerProps) => (
  <Suspense fallback={<Place {...props} />}>
    <LateMoment {...props} />
  </Suspense>
);
