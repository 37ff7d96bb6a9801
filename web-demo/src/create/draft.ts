// What the form holds, and what of it goes to the platform.
import { deadlineFromPicker } from '../format/deadline';
import { readMoney } from '../format/money';

export interface Draft {
  worker: number | null;
  category: number | null;
  service: number | null;
  /** Values by attribute id. */
  attributes: Record<string, string>;
  title: string;
  description: string;
  price: string;
  /** As the date picker has it. */
  deadline: string | null;
  copyright: boolean;
  needReport: boolean;
}

/** The arguments of `tasks.create`, of a draft that was validated. */
export const taskOf = (draft: Draft, uuid: string) => {
  const price = readMoney(draft.price);
  const deadline = deadlineFromPicker(draft.deadline);
  if (draft.worker === null || draft.service === null || price === null || deadline === null)
    throw new TypeError('the draft is not complete');
  return {
    uuid,
    workerId: draft.worker,
    categoryId: draft.service,
    attributes: Object.entries(draft.attributes)
      .map(([id, value]) => ({ id: Number(id), value: value.trim() }))
      .filter(({ value }) => value !== ''),
    title: draft.title.trim(),
    description: draft.description.trim(),
    price,
    deadline,
    copyright: draft.copyright,
    needReport: draft.needReport,
  };
};

const FIELDS: Record<string, keyof Draft> = {
  workerId: 'worker',
  categoryId: 'service',
  attributes: 'attributes',
  title: 'title',
  description: 'description',
  price: 'price',
  deadline: 'deadline',
  copyright: 'copyright',
  needReport: 'needReport',
};

/** The field of the form that the platform means: "attributes[0].value" is about the attributes. */
export const fieldOf = (wire: string): keyof Draft | null => FIELDS[wire.split(/[.[]/)[0] ?? ''] ?? null;
