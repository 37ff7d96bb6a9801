import { TransitionError } from 'gigwire';
import { expect, it } from 'vitest';
import en from '../i18n/en';
import ru from '../i18n/ru';
import { describeError } from './describe';
import { tellReason } from './reasons';

it('tells a known code in Russian, with the entry that it is about', () => {
  const message = 'is missing';
  expect(tellReason({ code: 'missing', argument: 'title', message }, ru)).toBe('Текст чека: не заполнено');
  expect(tellReason({ code: 'missing', message }, ru)).toBe('Одно из полей: не заполнено');
  expect(tellReason({ code: 'counts', message: '1 good, 2 faulty' }, ru)).toBe('Счёт платформы не сходится (1 good, 2 faulty)');
});

it('leaves what the platform said, and codes that came later', () => {
  for (const code of ['refused', 'something_new', null])
    expect(tellReason({ code, message: 'Анкета не одобрена' }, ru)).toBe('Анкета не одобрена');
  expect(tellReason({ code: 'missing', argument: 'title', message: 'is missing' }, en)).toBe('is missing');
});

it('tells a refusal of the life cycle by action and state', () => {
  const refused = new TransitionError({
    name: 'TransitionError',
    operation: 'tasks.pay',
    message: 'cannot pay in state 3 (waiting_acceptance): the platform refuses it there',
    action: 'pay',
    state: 3,
    stateName: 'waiting_acceptance',
    reason: 'the platform refuses it there',
  });
  expect(describeError(refused, ru).said).toBe('«Оплатить» нельзя, пока задача в статусе «Ждёт приёмки»');
  expect(describeError(refused, en).said).toBe('“Pay” is not possible while the task is “To be accepted”');
});
