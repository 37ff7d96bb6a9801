// A plan of a payment run, as a person would hand it over.

/** So many rows of 100.50, 101.50, …; those at the bad places are for somebody whom the company does not know. */
export const planOf = (rows, { bad = [] } = {}) =>
  [
    'key;email;service;attribute 37;title;description;price;deadline',
    ...Array.from({ length: rows }, (_, at) =>
      [
        `p-${at + 1}`,
        bad.includes(at) ? 'nobody@gigwire.test' : 'ready@gigwire.test',
        '37',
        '5',
        `Site ${at + 1}`,
        '"Five; pages"',
        `${100 + at},50`,
        '31.12.2099',
      ].join(';'),
    ),
  ].join('\r\n');

/** Chooses the file and has it checked. */
export const handOver = async (page, csv, name = 'march.csv') => {
  const file = page.locator('input[type=file]');
  await file.waitFor({ state: 'attached' });
  await file.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page
    .locator('form, section')
    .getByRole('button', { name: /^(Check the list|Проверить список)$/ })
    .click();
};
