/** The forms that a word takes after a number; which one is for the language to say. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** "1 234 задачи": the number as the language writes it, and the form that goes with it. */
export const counted = (language: string, count: number, forms: Forms): string =>
  `${new Intl.NumberFormat(language).format(count)} ${forms[new Intl.PluralRules(language).select(count)] ?? forms.other}`;
