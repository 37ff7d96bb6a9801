// Why a row was not sent or paid, by the code that gigwire gives it. English is what gigwire says itself.

import type { PayoutReasonCode } from 'gigwire/cloudtips';
import type { ReasonCode, RegistryStopCode } from 'gigwire/qugo';
import type { Known } from './codes';

/** Codes, as texts; of `{entry}` the reader's own name of the entry. */
export interface Reasons {
  texts: Record<string, string>;
  /** The entries of a row of a registry. */
  entries: Record<string, string>;
  /** Other arguments. */
  names: Record<string, string>;
  /** Why a registry of Qugo stopped; the registries that this is about. */
  stops: Record<string, (registries: string) => string>;
  /** Whether what gigwire says itself, which is English, is another language than the reader's. */
  isForeign: boolean;
}

export const reasonsEn: Reasons = { texts: {}, entries: {}, names: {}, stops: {}, isForeign: false };

/** A refusal is told in the platform's own words. */
const TEXTS: Record<Exclude<Known<ReasonCode | PayoutReasonCode>, 'refused'>, string> = {
  missing: '{entry}: не заполнено',
  no_phone: 'Это не российский номер телефона: нужны десять цифр после +7',
  no_inn: 'ИНН — это 10 или 12 цифр; числовая ячейка теряет нули в начале',
  check_digits: 'Контрольные цифры ИНН не сходятся; решит платформа',
  no_amount: 'Сумма — это рубли, больше нуля, не больше двух знаков после запятой',
  same_key: 'Такой же ключ есть у другой строки',
  same_phone: 'Этот телефон уже есть в другой строке: дважды никого не приглашают',
  same_row: 'Есть такая же строка: если так и задумано, оплатят обе',
  same_registry: 'На платформе есть реестр с теми же строками, он ждёт оплаты: не платите по обоим',
  left_out: 'Пропущено: в строке была ошибка',
  unexplained: 'Платформа отказала и не сказала почему',
  no_money: 'Не хватает денег на собственном счёте',
  not_shown: 'Платформа не показывает эту строку',
  not_told: 'Платформа не говорит, сколько накоплено',
  nothing: 'Ничего не накоплено',
  no_go: 'Выплату не подтвердили',
  stopped: 'Остановлено раньше; можно продолжить',
  less: 'Накоплено меньше, чем было в плане',
  limit: 'С тем, что накопилось, сумма превысила бы предел',
  still_there: 'Платформа согласилась, но деньги всё ещё на месте',
  nothing_left: 'Ясного ответа не было, но ничего не осталось: выплачено',
  same_sum:
    'Ясного ответа не было, а накоплено столько же: или выплаты не было, или пришли такие же чаевые. Посмотрите в списке выплат',
  other_sum: 'Ясного ответа не было, а накоплена уже другая сумма: посмотрите в списке выплат',
  not_sent: 'Поручение не отправлено',
  not_seen: 'Не удалось посмотреть, сколько накоплено',
  no_row: 'Строка не читается',
  not_acceptable: '{entry}: платформа такого не примет',
  not_writable: '{entry}: в ячейку это не поместится',
  unreadable: 'Файл платформы с ошибками не читается',
  some_refused: 'Отказано не по всем одинаковым строкам: посмотрите, по каким',
  different_states: 'Одинаковые для платформы строки в разных состояниях',
  counts: 'Счёт платформы не сходится',
};

const STOPS: Record<Known<RegistryStopCode>, (registries: string) => string> = {
  no_go: () => 'Оплату не подтвердили',
  stopped: () => 'Дальше не следили: это можно продолжить',
  patience: () => 'Платформа не справилась за отведённое время: посмотрите позже',
  order_unclear: () => 'На поручение платить не было ясного ответа, и ни одна строка не сдвинулась: посмотрите ещё раз',
  not_shown: () => 'Платформа приняла файл, но ещё не показывает реестра с этими строками: посмотрите позже',
  upload_unclear: () =>
    'Файл загружали несколько раз без ясного ответа, а реестра с этими строками нет: сначала посмотрите в кабинете Qugo',
  hidden: () => 'Платформа насчитала больше реестров, чем показывает, и этот может быть среди них: посмотрите в кабинете Qugo',
  unread: (registries) =>
    `Новые реестры (${registries}) ещё не показывают всех строк, один из них может быть этим: посмотрите позже`,
  several: (registries) =>
    `Такие же строки в нескольких новых реестрах (${registries}): посмотрите в кабинете Qugo, который из них ваш`,
  unreadable: () => 'Файл платформы с ошибками не читается',
};

export const reasonsRu: Reasons = {
  texts: TEXTS,
  entries: {
    phone: 'Телефон',
    name: 'ФИО',
    tags: 'Теги',
    inn: 'ИНН',
    price: 'Сумма',
    title: 'Текст чека',
    service: 'Услуга',
    actDate: 'Дата акта',
    key: 'Ключ',
    any: 'Одно из полей',
  },
  names: {
    key: 'Ключ',
    title: 'Название',
    price: 'Цена',
    service: 'Услуга',
    name: 'Имя',
    phone: 'Телефон',
    description: 'Описание',
    deadline: 'Срок',
    categoryId: 'Услуга',
    attributes: 'Параметры услуги',
    freelancer: 'Исполнитель',
    task: 'Задача',
    payout: 'Куда выплатить',
    externalId: 'Внешний номер',
    email: 'Эл. почта',
    phoneNumber: 'Телефон',
    code: 'Код',
    username: 'Имя пользователя',
    password: 'Пароль',
    baseUrl: 'Адрес API',
    firstName: 'Имя',
    lastName: 'Фамилия',
    number: 'Номер',
    userIds: 'Получатели',
    userId: 'Получатель',
    limit: 'Предел',
  },
  stops: STOPS,
  isForeign: true,
};
