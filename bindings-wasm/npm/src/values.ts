/// <reference lib="esnext.disposable" preserve="true" />
/** JSON whose structure the platform does not document. Whole numbers past 2^53 stand in it as texts of their digits. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * An amount of money, a rate or a percentage as an argument: text such as `'1500.50'`, or a whole number. A number with a fraction
 * is refused with {@link InvalidRequest}: it would already have been rounded to binary.
 */
export type DecimalInput = string | number;

/** Exactly one of the properties of `T`. */
export type ExactlyOne<T> = {
  [K in keyof T]: { [P in K]: T[P] } & { [P in Exclude<keyof T, K>]?: undefined };
}[keyof T];

/** At least one of the properties of `T`. */
export type AtLeastOne<T> = { [K in keyof T]: { [P in K]: T[P] } & Partial<Omit<T, K>> }[keyof T];

/**
 * `Symbol.dispose` where the engine has it, so that `using` works; elsewhere a symbol of our own.
 * @internal
 */
export const dispose: typeof Symbol.dispose = (Symbol.dispose ?? Symbol.for('Symbol.dispose')) as typeof Symbol.dispose;
