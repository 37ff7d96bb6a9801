import type { CustomField, CustomFieldValue } from 'gigwire/planado';
import { describe, expect, it } from 'vitest';
import { changedFields, controlOf, editedOf } from './fields';

const field = (fieldType: string | null, value: CustomFieldValue | null, uuid: string | null = 'f'): CustomField => ({
  uuid,
  name: 'Field',
  fieldType,
  dataType: null,
  required: false,
  value,
  filledAt: null,
});
const entry = { uuid: 'e-1', name: 'Boiler' };

describe('what a field is edited with', () => {
  it('follows from its declared type', () => {
    const controls = ['input', 'barcode', 'textarea', 'action', 'checkbox', 'file', 'image', 'dictionary'].map((type) =>
      controlOf(field(type, null)),
    );
    expect(controls).toEqual(['line', 'line', 'text', 'flag', 'flag', 'link', 'links', 'entry']);
  });

  it('is nothing where the type is unknown, the value does not fit it, or there is no identifier', () => {
    expect(controlOf(field('signature', 'x'))).toBe('fixed');
    expect(controlOf(field(null, 'x'))).toBe('fixed');
    expect(controlOf(field('input', true))).toBe('fixed');
    expect(controlOf(field('checkbox', 'true'))).toBe('fixed');
    expect(controlOf(field('dictionary', ['x']))).toBe('fixed');
    expect(controlOf(field('input', 'x', null))).toBe('fixed');
  });

  it('shows the value', () => {
    expect(editedOf(field('input', 'A-1'))).toBe('A-1');
    expect(editedOf(field('input', null))).toBe('');
    expect(editedOf(field('action', true))).toBe(true);
    expect(editedOf(field('checkbox', null))).toBe(false);
    expect(editedOf(field('image', ['https://a', 'https://b']))).toBe('https://a\nhttps://b');
    expect(editedOf(field('dictionary', entry))).toBe('e-1');
  });
});

describe('what is sent', () => {
  it('is what was edited and became another, in the type of the field', () => {
    const fields = [
      field('input', 'A-1', 'line'),
      field('checkbox', null, 'flag'),
      field('image', [], 'links'),
      field('dictionary', null, 'entry'),
      field('textarea', 'as it was', 'same'),
      field('barcode', '1', 'untouched'),
    ];
    const edits = { line: '', flag: true, links: ' https://a \n\nhttps://b', entry: 'e-2', same: 'as it was' };
    expect(changedFields(fields, edits)).toEqual([
      { uuid: 'line', fieldType: 'input', value: '' },
      { uuid: 'flag', fieldType: 'checkbox', value: true },
      { uuid: 'links', fieldType: 'image', value: ['https://a', 'https://b'] },
      { uuid: 'entry', fieldType: 'dictionary', value: { uuid: 'e-2' } },
    ]);
  });

  it('is nothing of a field that is shown only, nor an entry that is none', () => {
    expect(changedFields([field('signature', 'x', 'a'), field('dictionary', entry, 'b')], { a: 'y', b: '' })).toEqual([]);
  });
});
