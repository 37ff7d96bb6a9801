// A deadline goes to the platform as it was chosen, without a zone: the platform shows it without one too, and so what was chosen
// is what is shown. With a zone it would come back hours off, on a clock that nobody documents.

const PICKED = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})$/;
const two = (number: number): string => String(number).padStart(2, '0');

/** "YYYY-MM-DD HH:mm:ss", as the date picker has it, in ISO 8601; null if it is none. */
export const deadlineFromPicker = (picked: string | null): string | null => {
  const found = PICKED.exec(picked ?? '');
  return found && !Number.isNaN(Date.parse(`${found[1]}T${found[2]}`)) ? `${found[1]}T${found[2]}` : null;
};

/** Whether the moment is behind us, on the clock of the viewer. */
export const isPast = (deadline: string, now = new Date()): boolean => new Date(deadline) <= now;

/** So many days from now at 18:00, for the date picker. */
export const inDays = (days: number, now = new Date()): string => {
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} 18:00:00`;
};
