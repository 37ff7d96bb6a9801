// Custom fields as a form: what each is edited with follows from its declared type, and only what was edited is sent.
import type { CustomField, CustomFieldValue, DictionaryValue } from 'gigwire/planado';

/** What a field is edited with. `fixed`: its type is not documented, or its value does not fit it; it is shown only. */
export type Control = 'line' | 'text' | 'flag' | 'link' | 'links' | 'entry' | 'fixed';

const CONTROLS: Record<string, Control> = {
  input: 'line',
  barcode: 'line',
  textarea: 'text',
  action: 'flag',
  checkbox: 'flag',
  file: 'link',
  image: 'links',
  dictionary: 'entry',
};

const isEntry = (value: CustomFieldValue): value is DictionaryValue =>
  typeof value === 'object' && !Array.isArray(value) && typeof value.uuid === 'string';

const fits = (control: Control, value: CustomFieldValue): boolean => {
  switch (control) {
    case 'flag':
      return typeof value === 'boolean';
    case 'links':
      return Array.isArray(value);
    case 'entry':
      return isEntry(value);
    default:
      return typeof value === 'string';
  }
};

export const controlOf = ({ uuid, fieldType, value }: CustomField): Control => {
  const control = CONTROLS[fieldType ?? ''];
  return control && uuid && (value === null || fits(control, value)) ? control : 'fixed';
};

/** What a person sees and edits: text, a tick, or the identifier of an entry. Addresses stand on a line each. */
export type Edited = string | boolean;

/** The value of a field as its control has it. */
export const editedOf = (field: CustomField): Edited => {
  const { value } = field;
  switch (controlOf(field)) {
    case 'flag':
      return value === true;
    case 'links':
      return Array.isArray(value) ? value.join('\n') : '';
    case 'entry':
      return value !== null && isEntry(value) ? value.uuid : '';
    default:
      return typeof value === 'string' ? value : '';
  }
};

/** A field that is sent, as `jobs.update` takes it. */
export interface SentField {
  uuid: string;
  fieldType: string;
  value: string | boolean | string[] | { uuid: string };
}

const sentOf = (control: Control, edited: Edited): SentField['value'] | null => {
  if (control === 'flag') return edited === true;
  const text = String(edited);
  if (control === 'links')
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  // An entry can be changed for another and not be taken away.
  if (control === 'entry') return text ? { uuid: text } : null;
  return text;
};

/** The fields that were edited, by identifier, and are not what they were. */
export const changedFields = (fields: readonly CustomField[], edits: Readonly<Record<string, Edited>>): SentField[] =>
  fields.flatMap((field) => {
    const { uuid, fieldType } = field;
    const edited = uuid ? edits[uuid] : undefined;
    const control = controlOf(field);
    if (!uuid || !fieldType || control === 'fixed' || edited === undefined || edited === editedOf(field)) return [];
    const value = sentOf(control, edited);
    return value === null ? [] : [{ uuid, fieldType, value }];
  });
