// Why a row of a payment run is not simply paid, what is wrong with its plan, and why a run stopped, by the code that gigwire gives it.
// English is what gigwire says itself.
import type { PaymentReasonCode, PaymentStopCode, RowAct } from 'gigwire';
import type { Known } from './codes';

/** What such a text may tell of, as the reader is to see it. */
export interface PaymentFacts {
  /** The entry of the row. */
  entry: string;
  act: string;
  /** The platform's number of a state, and the reader's name of it. */
  state: number;
  stateName: string;
  /** Where another row stands in the file. */
  line: number;
  tries: number;
  amount: string;
  against: string;
  day: string;
}

export interface PaymentReasons {
  texts: Record<string, (facts: PaymentFacts) => string>;
  stops: Record<string, (facts: PaymentFacts) => string>;
  /** What the platform is asked to do. */
  acts: Record<string, string>;
}

export const paymentReasonsEn: PaymentReasons = { texts: {}, stops: {}, acts: {} };

const TEXTS: Record<Known<PaymentReasonCode>, (facts: PaymentFacts) => string> = {
  missing: ({ entry }) => `${entry}: не заполнено`,
  not_acceptable: ({ entry }) => `${entry}: так не годится`,
  same_key: ({ line }) => `Такой же ключ в строке ${line}: один ключ — одна выплата`,
  over_limit: ({ amount, against }) => `${amount} — больше предела для одной строки, ${against}`,
  over_total: ({ amount, against }) => `Всего ${amount}, а предел — ${against}`,
  no_balance: ({ amount, against }) => `С комиссией нужно ${amount}, на балансе ${against}`,
  no_commission: () => 'Размер комиссии пока не известен: баланс сравнили с суммой без неё',
  run_before: () =>
    'Выплата по этому списку в этом месяце уже начата, возможно, в другом браузере. Кому она заплатила, тем ещё раз не заплатят',
  unknown_freelancer: () => 'Платформа не знает такого исполнителя: сначала пригласите его',
  not_registered: () => 'Исполнитель ещё не зарегистрировался и пока не может взять задачу',
  not_verified: () => 'Личность исполнителя не подтверждена: возможно, он не сможет взять задачу',
  tax_blocked: ({ day }) => `Налоговый статус исполнителя нельзя изменить до ${day}`,
  no_means: () => 'У исполнителя нет подтверждённой карты или счёта',
  no_freelancer: () => 'У задачи нет исполнителя',
  no_task: () => 'Такой задачи нет',
  other_price: ({ amount, against }) => `Задача стоит ${amount}, а в списке ${against}`,
  wrong_state: ({ stateName }) => `Задача в статусе «${stateName}», оплатить её нельзя`,
  paid_already: () => 'Задача уже оплачена',
  not_checked: () => 'Проверить не удалось',
  refused: ({ act }) => (act ? `Платформа отказала: ${act}` : 'Платформа отказала'),
  not_shown: ({ act }) => `Платформа согласилась, но не показывает: ${act}`,
  nothing_came: ({ act, tries }) => `Отправлено раз: ${tries}, и безрезультатно: ${act}`,
  declined_by_freelancer: () => 'Исполнитель отказался от задачи',
  declined_by_customer: () => 'Заказчик отменил задачу',
  cancelled: () => 'Задача отменена, исполнитель этого ещё не подтвердил',
  dispute: () => 'Исполнитель открыл спор',
  deadline_passed: () => 'Срок прошёл: продлите задачу или отмените её',
  changes_wait: () => 'Изменения ждут согласия исполнителя',
  unknown_state: ({ state }) => `Статус ${state} не описан в документах платформы`,
  payout_declined: () => 'Оплачено, но выплата отклонена',
  payout_in_part: () => 'Оплачено, но выплачена только часть',
  unknown_payout_state: ({ state }) => `Оплачено, но статус выплаты ${state} не описан в документах платформы`,
  requirement: () => 'Исполнитель пока не может взять задачу, платформа требует',
  still_required: () => 'Оферта подписана за исполнителя, а платформа требует её снова',
  unreached: () => 'Платформа не отвечает по этой строке',
  waits_for_freelancer: () => 'Исполнитель ещё не сделал своего',
  waits_for_payment: () => 'Оплата ещё в очереди',
  waits_for_payout: () => 'Выплата ещё в пути',
  not_finished: () => 'Не начато или не закончено',
};

const STOPS: Record<Known<PaymentStopCode>, (facts: PaymentFacts) => string> = {
  no_go: () => 'Выплату не подтвердили',
  stopped: () => 'Её остановили; можно продолжить',
  cancelled: () => 'Её отменили',
  failures: ({ tries }) => `Подряд не удалось строк: ${tries}. Причины — в строках`,
  no_balance: ({ amount, against }) => `Деньги на балансе закончились: осталось ${amount}, нужно ${against}`,
};

const ACTS: Record<RowAct, string> = {
  create: 'создание задачи',
  sign: 'подпись оферты',
  take: 'взятие в работу',
  finish: 'сдача работы',
  accept: 'приёмка',
  pay: 'оплата',
  payout: 'выплата',
};

export const paymentReasonsRu: PaymentReasons = { texts: TEXTS, stops: STOPS, acts: ACTS };
