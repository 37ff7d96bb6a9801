// The calendars. They are half as big as the rest of the page, so they come when they are needed: see `./index`.
import { DatePickerInput, type DatePickerInputProps, DateTimePicker, type DateTimePickerProps } from '@mantine/dates';
import { useLanguage } from '../i18n/language';
import '@mantine/dates/styles.css';
import 'dayjs/locale/ru';

/** A range of days. */
export const DayRange = (props: DatePickerInputProps<'range'>) => {
  const { language } = useLanguage();
  return (
    <DatePickerInput
      type="range"
      valueFormat="D MMM YYYY"
      allowSingleDateInRange
      locale={language}
      firstDayOfWeek={1}
      {...props}
    />
  );
};

/** A moment on the clock of the viewer. */
export const Moment = (props: DateTimePickerProps) => {
  const { language } = useLanguage();
  return <DateTimePicker valueFormat="D MMMM YYYY, HH:mm" locale={language} firstDayOfWeek={1} {...props} />;
};
