import { InvalidRequest, TransitionError } from 'gigwire';
import { expect, it } from 'vitest';
import en from '../i18n/en';
import ru from '../i18n/ru';
import { describeError } from './describe';
import { tellReason } from './reasons';

const plain = (text: string) => ({ text, technical: null });

it('tells a known code in Russian, with the entry that it is about', () => {
  const message = 'is missing';
  expect(tellReason({ code: 'missing', argument: 'title', message }, ru)).toEqual(plain('Текст чека: не заполнено'));
  expect(tellReason({ code: 'missing', message }, ru)).toEqual(plain('Одно из полей: не заполнено'));
  const told = tellReason({ code: 'counts', message: '1 good, 2 faulty' }, ru);
  expect(told).toEqual({ text: 'Счёт платформы не сходится', technical: '1 good, 2 faulty' });
});

it('leaves what the platform said, and codes that came later', () => {
  for (const code of ['refused', 'something_new', null])
    expect(tellReason({ code, message: 'Анкета не одобрена' }, ru)).toEqual(plain('Анкета не одобрена'));
  expect(tellReason({ code: 'missing', argument: 'title', message: 'is missing' }, en)).toEqual(plain('is missing'));
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
  expect(describeError(refused, ru).said?.text).toBe('«Оплатить» нельзя, пока задача в статусе «Ждёт приёмки»');
  expect(describeError(refused, en).said?.text).toBe('“Pay” is not possible while the task is “To be accepted”');
});

it('tells in Russian which entry is refused, and quotes what gigwire says', () => {
  const message = 'tasks.create: deadline: lies in the past';
  const refused = new InvalidRequest({ name: 'InvalidRequest', operation: 'tasks.create', message, argument: 'deadline' });
  expect(describeError(refused, ru)).toEqual({
    meaning: ru.errors.invalid,
    said: { text: 'Посмотрите сюда: Срок', technical: message },
  });
  expect(describeError(refused, en).said).toEqual(plain(message));
});
