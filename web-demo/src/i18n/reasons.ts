// Why a row was not sent or paid, by the code that gigwire gives it. English is what gigwire says itself.

/** Codes, as texts; of `{entry}` the reader's own name of the entry. */
export interface Reasons {
  /** Texts that say it all. */
  whole: Record<string, string>;
  /** Texts that only begin: what gigwire says goes on. */
  begun: Record<string, string>;
  /** The entries of a row. */
  entries: Record<string, string>;
}

export const reasonsEn: Reasons = { whole: {}, begun: {}, entries: {} };

export const reasonsRu: Reasons = {
  whole: {
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
  },
  begun: {
    not_sent: 'Поручение не отправлено',
    not_seen: 'Не удалось посмотреть, сколько накоплено',
    no_row: 'Строка не читается',
    not_acceptable: '{entry}: платформа такого не примет',
    not_writable: '{entry}: в ячейку это не поместится',
    unreadable: 'Файл платформы с ошибками не читается',
    some_refused: 'Отказано не по всем одинаковым строкам: посмотрите, по каким',
    different_states: 'Одинаковые для платформы строки в разных состояниях',
    counts: 'Счёт платформы не сходится',
  },
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
};
