// A deadline is chosen on the viewer's clock and sent with its zone, so that nobody has to guess.

const two = (number: number): string => String(number).padStart(2, '0');

/** "YYYY-MM-DD HH:mm:ss" on the viewer's clock, as the date picker has it, in ISO 8601 with Z; null if it is none. */
export const deadlineFromPicker = (picked: string | null): string | null => {
  if (!picked) return null;
  const at = new Date(picked.replace(' ', 'T'));
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
};

/** So many days from now at 18:00, for the date picker. */
export const inDays = (days: number, now = new Date()): string => {
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} 18:00:00`;
};
