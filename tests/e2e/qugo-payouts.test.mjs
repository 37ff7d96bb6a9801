import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { Cabinet } from './cabinet.mjs';
import { Sandbox } from './sandbox.mjs';
import { workbookOf } from './workbook.mjs';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HEADINGS = ['ИНН', 'Сумма', 'Текст чека', 'Услуга'];
// of the people of the sandbox's customer: two who can be paid by a registry, and one who cannot
const [PERSON, TRADER, SELF_EMPLOYED] = ['770000000002', '770000000003', '770000000001'];
const payout = (inn, sum, title = 'Доставка') => [inn, sum, title, 'courier'];
const GOOD = [payout(PERSON, '1500,50'), payout(PERSON, '499.50', 'Ещё доставка'), payout(TRADER, '1000')];
const EXECUTE = { method: 'POST', path_prefix: '/qugo/api/v1/payroll-registries/' };

describe('payouts by a list, at Qugo', () => {
  let browser;
  let sandbox;
  let cabinet;
  let page;

  before(async () => {
    [browser, sandbox] = await Promise.all([launch(), Sandbox.start()]);
  });
  beforeEach(async () => {
    await sandbox.reset();
    // what the platform does by itself it does at once
    await sandbox.set({ qugo: { step_ms: 0 } });
    cabinet = await Cabinet.open(browser, sandbox);
    page = cabinet.page;
    await cabinet.connect('/qugo/payouts');
    await page.getByText('Nothing was uploaded yet').waitFor();
  });
  afterEach(() => cabinet.close());
  after(async () => {
    await browser?.close();
    await sandbox?.stop();
  });

  const button = (name) => page.getByRole('button', { name });
  const status = (text) => page.getByRole('status').filter({ hasText: text }).waitFor();
  const step = (name) => page.locator(`[data-step=${name}]`).waitFor({ timeout: 60_000 });
  const handOver = async (rows, name = 'may.xlsx') => {
    const file = page.locator('input[type=file]');
    await file.waitFor({ state: 'attached' });
    await file.setInputFiles({ name, mimeType: XLSX, buffer: workbookOf([HEADINGS, ...rows]) });
  };
  const check = async (rows) => {
    await handOver(rows);
    await step('read');
    await button(/^Upload and check/).click();
  };
  /** Opens the confirmation, types the sum and pays. */
  const confirm = async (sum) => {
    await button(/^Pay \d+ payouts?…$/).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(sum);
    await dialog.getByTestId('confirm').click();
  };
  /** Lets the page's time pass until it shows this. */
  const late = async (locator) => {
    for (let turn = 0; turn < 100 && !(await locator.isVisible()); turn += 1) {
      await page.clock.runFor(10_000);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await locator.waitFor();
  };
  const lateStep = (name) => late(page.locator(`[data-step=${name}]`));
  /** What performers of Qugo have got, in the order of the payments. */
  const earned = async () => {
    const entries = (await sandbox.ledger()).filter(({ reason }) => reason === 'earning');
    return entries.filter(({ to }) => /qugo/i.test(JSON.stringify(to))).map(({ amount }) => Number(amount));
  };
  /** Tax number, mark and words of each row. */
  const marked = () =>
    page
      .locator('[data-step] tbody tr')
      .evaluateAll((all) => all.map((row) => [row.cells[1].innerText, row.dataset.result ?? null, row.cells[5].innerText]));

  it('shows what would be paid, pays after a go that names sum and people, and follows each row', async () => {
    await handOver(GOOD);
    await step('read');
    await status('Read: 3 rows');
    assert.match(await page.locator('dl').innerText(), /Payouts\s+3\s+People\s+2\s+Sum\s+₽3,000\.00/);
    await cabinet.shot('qugo-payouts-read');
    await cabinet.isAccessible('a list of payouts that was read');
    await page.getByText('Nothing was uploaded yet').waitFor();
    await button('Upload and check 3 rows').click();
    await step('planned');
    await status('3 of 3 rows can be paid');
    await page.getByRole('row', { name: /^Registry \d+/ }).waitFor();
    await cabinet.shot('qugo-payouts-plan');
    await cabinet.isAccessible('a list of payouts that was checked');
    await button('Pay 3 payouts…').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('2 people get ₽3,000.00').waitFor();
    await cabinet.isAccessible('the confirmation of payouts');
    await dialog.getByRole('textbox').fill('2999');
    assert.equal(await dialog.getByTestId('confirm').isDisabled(), true);
    assert.deepEqual(await earned(), [], 'nobody is paid before the go');
    await dialog.getByRole('textbox').fill('3 000');
    await dialog.getByTestId('confirm').click();
    await step('over');
    await status('3 payouts paid: ₽3,000.00');
    assert.deepEqual((await earned()).sort(), [1000, 1500.5, 499.5]);
    assert.deepEqual(
      (await marked()).map(([, result]) => result),
      ['paid', 'paid', 'paid'],
    );
    await cabinet.shot('qugo-payouts-report');
    await cabinet.isAccessible('a report of payouts');
    await page
      .locator('[data-step]')
      .getByRole('link', { name: /^Registry/ })
      .click();
    await status('3 rows');
    assert.equal(await page.locator('[data-state=PAID]').count(), 3);
    await cabinet.shot('qugo-payouts-registry');
    await cabinet.isAccessible('a registry of payouts');
  });

  it('says what is wrong with rows before anything is uploaded, and goes on without them when told', async () => {
    await check([payout('12345', '100'), payout(PERSON, '0'), payout(TRADER, '200')]);
    await step('failed');
    await page.getByRole('alert').filter({ hasText: '2 rows cannot be paid' }).waitFor();
    const [inn, price, good] = await marked();
    assert.match(inn[2], /10 or 12 digits/);
    assert.notEqual(price[2], 'Read');
    assert.match(good[2], /^Read/);
    await page.getByText('Nothing was uploaded yet').waitFor();
    await cabinet.shot('qugo-payouts-bad-rows');
    await cabinet.isAccessible('a list of payouts with bad rows');
    await button('Leave out 2 bad rows').click();
    await step('planned');
    await status('1 of 3 rows can be paid');
    await confirm('200');
    await step('over');
    assert.deepEqual(await earned(), [200]);
    assert.deepEqual(
      (await marked()).map(([, result]) => result),
      ['invalid', 'invalid', 'paid'],
    );
  });

  it('lays what the platform refuses back on the rows, and pays the others only when told', async () => {
    await check([payout(SELF_EMPLOYED, '70'), payout(PERSON, '100'), payout('780000000001', '5')]);
    await step('planned');
    await status('1 of 3 rows can be paid');
    assert.equal(await button('Pay 1 payout…').isDisabled(), true);
    const [first, second, third] = await marked();
    assert.match(first[2], /Самозанятым платят через задания/);
    assert.match(second[2], /^Can be paid/);
    assert.match(third[2], /Исполнитель не зарегистрирован/);
    await cabinet.shot('qugo-payouts-refused');
    await button('Leave out 2 bad rows').click();
    await step('planned');
    await status('2 rows are left out');
    await page.waitForFunction(() => !document.querySelector('[data-step=checking]'));
    await confirm('100');
    await step('over');
    await status('1 payout paid: ₽100.00');
    assert.deepEqual(await earned(), [100]);
    assert.match((await marked())[0][2], /Refused\s+Самозанятым/);
    assert.equal(await page.getByRole('row', { name: /^Registry \d+/ }).count(), 1, 'one upload');
  });

  it('goes on after a reload, from the list of this browser, and pays nobody twice', async () => {
    // it is still under way when the page is gone
    await page.clock.install();
    await sandbox.set({ qugo: { step_ms: 600_000 } });
    await check(GOOD);
    await step('checking');
    await sandbox.set({ qugo: { step_ms: 0 } });
    await sandbox.pass(600_000);
    await lateStep('planned');
    await sandbox.set({ qugo: { step_ms: 600_000 } });
    await confirm('3000');
    await page.getByText('Ordered: 3').waitFor();
    await page.reload();
    await sandbox.set({ qugo: { step_ms: 0 } });
    await sandbox.pass(3_600_000);
    await cabinet.connect('/qugo/payouts');
    await page.getByText('not done').waitFor();
    await cabinet.isAccessible('a list of payouts that was interrupted');
    await button('may.xlsx').click();
    await step('planned');
    await status('The payment of this list was ordered before');
    await button('Look it up').click();
    await step('over');
    await status('3 payouts paid: ₽3,000.00');
    assert.deepEqual((await earned()).sort(), [1000, 1500.5, 499.5]);
    // the same file is the same list
    await button('Another list').click();
    await handOver(GOOD);
    await status('The payment of this list was ordered before');
    // and another file of the same payouts is told from it by the platform's registries
    await button('Another list').click();
    await check([...GOOD].reverse());
    await step('failed');
    await page.locator('[data-phase=paid-before]').waitFor();
    await cabinet.shot('qugo-payouts-paid-before');
    await cabinet.isAccessible('payouts that were made before');
    assert.equal((await earned()).length, 3);
    // unless somebody says that they are meant, and confirms the sum
    await button('They are meant: check the list').click();
    await step('planned');
    assert.equal((await earned()).length, 3);
  });

  it('shows an order without an answer as a doubt, and orders again only after another go', async () => {
    await check(GOOD);
    await step('planned');
    await page.clock.install();
    await sandbox.order({ kind: 'html', status: 504, match: EXECUTE });
    await confirm('3000');
    await page.getByText('The order is under way.').waitFor();
    await late(page.locator('[data-phase=doubt]'));
    assert.equal(await button(/^Pay \d|anew/).count(), 0, 'nothing is offered before it is known');
    await cabinet.shot('qugo-payouts-doubt');
    await cabinet.isAccessible('a doubt about payouts');
    await button('Look again').click();
    await step('checking');
    await lateStep('planned');
    await page.locator('[data-phase=again]').waitFor();
    await button('Pay 3 payouts…').click();
    await page.getByRole('dialog').getByText('Confirm only if nobody ordered it').waitFor();
    await page.keyboard.press('Escape');
    assert.deepEqual(await earned(), []);
    await confirm('3000');
    await step('over');
    assert.equal((await earned()).length, 3);
  });

  it('takes an order whose answer was lost for what the platform shows', async () => {
    await check(GOOD);
    await step('planned');
    await page.clock.install();
    await sandbox.order({ kind: 'truncate', match: EXECUTE });
    await sandbox.set({ qugo: { step_ms: 0, execution: 'json' } });
    await confirm('3000');
    await page.getByText('The order is under way.').waitFor();
    await lateStep('over');
    await status('3 payouts paid: ₽3,000.00');
    assert.equal((await earned()).length, 3);
  });

  it('tells the reasons in the language of the reader', async () => {
    const russian = await Cabinet.open(browser, sandbox, { language: 'ru' });
    try {
      page = russian.page;
      await russian.connect('/qugo/payouts');
      const same = payout(TRADER, '200');
      await handOver([payout('12345', '100'), payout(PERSON, '0'), same, same, payout(PERSON, '1', '')]);
      await step('read');
      await button(/^Загрузить и проверить/).click();
      await step('failed');
      const reasons = (await marked()).map(([, , words]) => words);
      assert.match(reasons[0], /^ИНН — это 10 или 12 цифр/);
      assert.match(reasons[1], /^Сумма — это рубли, больше нуля/);
      assert.match(reasons[3], /Есть такая же строка: если так и задумано, оплатят обе/);
      assert.match(reasons[4], /^Текст чека: не заполнено/);
      for (const words of reasons) assert.doesNotMatch(words, /[a-z]{3}/i, 'nothing is left in English');
      await russian.shot('qugo-payouts-bad-rows-ru');
    } finally {
      await russian.close();
    }
  });

  it('says what is wrong with a file', async () => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'may.csv', mimeType: 'text/csv', buffer: Buffer.from('ИНН;Сумма\n1;2\n') });
    await page.getByRole('alert').filter({ hasText: 'cannot be read as a list of payouts' }).waitFor();
    await cabinet.isAccessible('a file of payouts that is refused');
    await button('Another list').click();
    await page.getByRole('heading', { name: 'A new list' }).waitFor();
  });
});
