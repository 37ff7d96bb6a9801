// The platform sends most times without a zone, and nobody documents which one is meant. They are shown as they were written:
// moving them to the viewer's zone would invent a time. A time with a zone is shown in the viewer's.

const WIRE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/;

const moment = (value: string): { at: Date; zone: string | undefined; hasTime: boolean } | null => {
  const found = WIRE.exec(value);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  const at = zone
    ? new Date(value)
    : new Date(
        Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)),
      );
  return Number.isNaN(at.getTime()) ? null : { at, zone: zone ? undefined : 'UTC', hasTime: hour !== undefined };
};

/** "21 Nov 2026, 14:05"; a date alone where there is no time. */
export const formatDateTime = (value: string | null | undefined, language: string): string => {
  if (!value) return '—';
  const read = moment(value);
  if (!read) return value;
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    ...(read.hasTime ? { timeStyle: 'short' } : {}),
    timeZone: read.zone,
  }).format(read.at);
};

/** "21 Nov 2026". */
export const formatDate = (value: string | null | undefined, language: string): string => {
  if (!value) return '—';
  const read = moment(value);
  return read ? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: read.zone }).format(read.at) : value;
};
