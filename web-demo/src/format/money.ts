// Money comes as a decimal string ("1250000.50") and never becomes a float: sums are made on integers of the smallest digit,
// and Intl.NumberFormat gets the string itself, which it formats digit by digit.

const DECIMAL = /^-?\d+(\.\d+)?$/;

const parts = (value: string): { digits: bigint; scale: number } => {
  if (!DECIMAL.test(value)) throw new RangeError(`not a decimal: ${value}`);
  const [whole = '', fraction = ''] = value.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
};

const join = (digits: bigint, scale: number): string => {
  const negative = digits < 0n;
  const text = (negative ? -digits : digits).toString().padStart(scale + 1, '0');
  const cut = text.length - scale;
  const value = scale === 0 ? text : `${text.slice(0, cut)}.${text.slice(cut)}`;
  return negative ? `-${value}` : value;
};

/** The exact sum; the scale is that of the summand with most decimals. */
export const addMoney = (...values: string[]): string => {
  const all = values.map(parts);
  const scale = Math.max(0, ...all.map((one) => one.scale));
  const sum = all.reduce((total, one) => total + one.digits * 10n ** BigInt(scale - one.scale), 0n);
  return join(sum, scale);
};

/** Whether the amount is nothing: "0", "0.00", absent. */
export const isZero = (value: string | null | undefined): boolean =>
  value === null || value === undefined || parts(value).digits === 0n;

/** An amount as people of this language write it; kopecks are shown always, so that columns line up. */
export const formatMoney = (value: string | null | undefined, currency: string | null | undefined, language: string): string => {
  if (value === null || value === undefined) return '—';
  if (!DECIMAL.test(value)) return value;
  const style: Intl.NumberFormatOptions = currency
    ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol', minimumFractionDigits: 2, maximumFractionDigits: 20 }
    : { minimumFractionDigits: 2, maximumFractionDigits: 20 };
  // A decimal string is formatted exactly; TypeScript knows it as a numeric literal type only.
  return new Intl.NumberFormat(language, style).format(value as `${number}`);
};

/** What a person typed as a decimal string; null if it is no amount. Spaces group, a comma is a point. */
export const readMoney = (typed: string): string | null => {
  const value = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d{1,15}(\.\d{1,2})?$/.test(value) ? value : null;
};
