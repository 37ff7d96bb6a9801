import { refusal } from '../errors.js';
import type { DecimalInput } from '../values.js';

/** An amount as flows take it: text. */
export function amount(flow: string, argument: string, value: DecimalInput | undefined): string | undefined {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw refusal(argument, "must be text such as '1500.50', or a whole number", flow);
  }
  return value?.toString();
}
