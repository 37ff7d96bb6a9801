/** Countries to choose from when inviting. */
export const COUNTRIES = ['RU', 'BY', 'KZ', 'AM', 'AZ', 'GE', 'KG', 'MD', 'RS', 'TJ', 'TR', 'UZ', 'DE', 'IL', 'AE'];

/** The platform gives two letters or a name; the letters are turned into the name. */
export const countryName = (country: string | null | undefined, language: string): string => {
  if (!country) return '—';
  return /^[A-Z]{2}$/.test(country) ? (new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country) : country;
};
