import { expect, it } from 'vitest';
import { type Draft, fieldOf, taskOf } from './draft';

const draft: Draft = {
  worker: 100860,
  category: 1,
  service: 3,
  attributes: { 6: ' Вестник ', 9: '', 12: '5000' },
  title: ' Статья ',
  description: 'О музее',
  price: '12 500,50',
  deadline: '2027-01-15 18:00:00',
  copyright: true,
  needReport: false,
};

it('sends the service as category, exact money, the deadline as chosen and filled attributes only', () => {
  const task = taskOf(draft, 'b7f6…');
  expect(task).toMatchObject({
    uuid: 'b7f6…',
    workerId: 100860,
    categoryId: 3,
    price: '12500.50',
    title: 'Статья',
    copyright: true,
  });
  expect(task.attributes).toEqual([
    { id: 6, value: 'Вестник' },
    { id: 12, value: '5000' },
  ]);
  expect(task.deadline).toBe('2027-01-15T18:00:00');
});

it('sends nothing incomplete', () => {
  for (const hole of [{ worker: null }, { service: null }, { price: 'много' }, { deadline: null }]) {
    expect(() => taskOf({ ...draft, ...hole }, 'u')).toThrow(TypeError);
  }
});

it('finds the field that the platform means', () => {
  expect(['categoryId', 'attributes[1].value', 'attributes.6', 'price', 'advData'].map(fieldOf)).toEqual([
    'service',
    'attributes',
    'attributes',
    'price',
    null,
  ]);
});
