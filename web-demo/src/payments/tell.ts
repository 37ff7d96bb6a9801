import type { PaymentReasonCode, Problem, ReasonDetails, Report, RowResult } from 'gigwire';
import { nameOf, quoting, type Told } from '../errors/reasons';
import { formatDate } from '../format/dates';
import { formatMoney } from '../format/money';
import type { Dictionary } from '../i18n/en';
import type { Language } from '../i18n/language';
import type { PaymentFacts } from '../i18n/paymentReasons';
import type { RowInfo } from './records';

/** What reasons are told with. */
export interface Telling {
  t: Dictionary;
  language: Language;
  currency: string | null;
  rows: readonly RowInfo[];
}

interface Reason {
  code: PaymentReasonCode | null;
  details: ReasonDetails;
  argument?: string;
  message: string;
}

/** Codes that the platform's own words go with. */
const IN_ITS_WORDS = ['refused', 'requirement'];
/** Codes that only begin what the message goes on with. */
const BEGUN = ['not_acceptable', 'not_checked', 'unreached'];

/** What is wrong with a plan or a row of it. */
export const tellProblem = (problem: Problem, telling: Telling): Told => tell(problem, telling);

/** Why a row is not simply paid; null: it is. */
export const tellResult = ({ code, details, reason }: RowResult, telling: Telling): Told | null =>
  reason || code ? tell({ code, details, message: reason }, telling) : null;

/** Why a run stopped before its end; null: it did not. */
export const tellStop = ({ stopped, stopCode, stopDetails }: Report, telling: Telling): Told | null => {
  if (stopped === null) return null;
  const text = telling.t.paymentReasons.stops[stopCode ?? '']?.(factsOf(stopDetails, undefined, telling));
  return { text: text ?? stopped, technical: null };
};

const tell = ({ code, details, argument, message }: Reason, telling: Telling): Told => {
  const text = telling.t.paymentReasons.texts[code ?? '']?.(factsOf(details, argument, telling));
  if (code === null || text === undefined) {
    const entry = argument && !telling.t.reasons.isForeign ? `${argument}: ` : '';
    return { text: entry + message, technical: null };
  }
  if (BEGUN.includes(code)) return quoting(text, details.said ?? message, telling.t);
  return { text: IN_ITS_WORDS.includes(code) && details.said ? `${text}. ${details.said}` : text, technical: null };
};

const factsOf = (
  details: ReasonDetails,
  argument: string | undefined,
  { t, language, currency, rows }: Telling,
): PaymentFacts => {
  const { act, state = 0, row = 0, tries = 0, amount = null, against = null, day } = details;
  const states: Record<number, unknown> = t.states;
  const name = states[state];
  return {
    entry: nameOf(argument, t),
    act: t.paymentReasons.acts[act ?? ''] ?? '',
    state,
    stateName: typeof name === 'string' ? name : t.states.unknown(state),
    line: rows[row]?.line ?? row + 1,
    tries,
    amount: formatMoney(amount, currency, language),
    against: formatMoney(against, currency, language),
    day: formatDate(day, language),
  };
};
