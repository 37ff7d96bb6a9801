import { core } from '../core.js';
import { loadedFull } from '../init-full.js';
import type { CurrencyId, TaskState } from '../solar-staff/codes.js';
import type { Currency, ExchangeRate, Task } from '../solar-staff/models.js';

/** What {@link convertCurrency} converts. */
export interface CurrencyConversion {
  /** The amount, exact: `'1500.50'`. */
  amount: string;
  /** Its currency: a code, or a name such as `'RUB'`. */
  source: CurrencyId | string;
  /** The currency to convert it to. */
  target: CurrencyId | string;
  /** The rates, as `api.lookups.exchanges()` answers. */
  rates: readonly ExchangeRate[];
}

/**
 * What an amount is in another currency, with two decimals: `'917.60'`. The first conversion loads a wasm module.
 *
 * The vendor's document states no formula but one example for each pair: from EUR to RUB, USD to RUB and EUR to USD the amount is
 * multiplied by the rate, from RUB to EUR, RUB to USD and USD to EUR it is divided by it. How a result is rounded is not said; gigwire
 * rounds to the nearest hundredth, a half away from zero. Two of the printed results do not follow from their rates so: 1000 RUB are
 * 12.22 EUR (printed 12.23), and 1000 USD are 917.60 EUR (printed 917.43). So a result is an estimate: what the platform pays is what
 * it says it paid.
 *
 * @throws {@link InvalidRequest} if the pair has no documented conversion, `rates` has none of it, or the amount is not exact.
 */
export async function convertCurrency({ amount, source, target, rates }: CurrencyConversion): Promise<string> {
  const triples = rates.flatMap(({ base, target: to, rate }) => [named(base), named(to), String(rate)]);
  const full = await loadedFull();
  return full.run((glue) => glue.convertCurrency(String(amount), String(source), String(target), triples));
}

/**
 * The state of a task, with a dispute told from an approval of changes. The wasm module must be loaded: `connect()` or `init()`.
 *
 * The vendor's document prints 13 for both, and numbers the approval 16 elsewhere. A task tells them apart: 13 with an open approval
 * (`activeChangesetId`) and without an open dispute (`activeDispute`) is 16. Nothing else changes.
 */
export function taskStateOf(task: Pick<Task, 'state' | 'activeDispute' | 'activeChangesetId'>): TaskState {
  const { state, activeDispute, activeChangesetId } = task;
  return core.run((glue) =>
    glue.taskStateOf(state, activeDispute ?? undefined, activeChangesetId ?? undefined),
  ) as TaskState;
}

function named({ id, currency }: Currency): string {
  return String(id ?? currency);
}
