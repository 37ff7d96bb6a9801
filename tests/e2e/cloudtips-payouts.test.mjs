import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { Cabinet } from './cabinet.mjs';
import { Sandbox } from './sandbox.mjs';

/** Has a card, and tips that added up; has tips and no card. */
const READY = '+70000000101';
const NO_CARD = '+70000000103';
const PAY_OUT = { method: 'POST', path_prefix: '/cloudtips/api/accumulations/payout/' };

describe('payouts of tips, at CloudTips', () => {
  let browser;
  let sandbox;
  let cabinet;
  let page;

  before(async () => {
    [browser, sandbox] = await Promise.all([launch(), Sandbox.start()]);
  });
  beforeEach(async () => {
    await sandbox.reset();
    cabinet = await Cabinet.open(browser, sandbox);
    page = cabinet.page;
    await cabinet.connect('/cloudtips/payouts');
    await page.locator('tr[data-receiver] input:enabled').first().waitFor();
  });
  afterEach(() => cabinet.close());
  after(async () => {
    await browser?.close();
    await sandbox?.stop();
  });

  const button = (name) => page.getByRole('button', { name });
  const dialog = () => page.getByRole('dialog');
  const step = (name) => page.locator(`[data-step=${name}]`).waitFor();
  /** Finds them by phone and marks them; returns what they have, in kopecks. */
  const choose = async (phone) => {
    await page.getByRole('searchbox', { name: 'Phone, whole' }).fill(phone);
    const row = page.locator('tr[data-receiver]').filter({ hasText: phone });
    const box = row.getByRole('checkbox');
    await box.and(page.locator(':enabled')).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('tr[data-receiver]').length === 1);
    await box.check();
    return Math.round(Number((await row.locator('td').nth(3).innerText()).replace(/[^\d.]/g, '')) * 100);
  };
  /** Has them looked at; what they have is in the plan then. */
  const plan = async () => {
    await button(/^Pay out to \d+ receivers?: /).click();
    await step('planned');
  };
  const confirm = async (kopecks) => {
    await button(/^Pay out to \d+ receivers?…$/).click();
    await dialog()
      .getByRole('textbox')
      .fill((kopecks / 100).toFixed(2));
    await dialog().getByTestId('confirm').click();
  };
  const payouts = async () => (await sandbox.ledger()).filter(({ reason }) => reason === 'payout').map(({ amount }) => amount);
  const ends = () =>
    page.locator('tr[data-payee]').evaluateAll((all) => all.map((row) => [row.dataset.result ?? null, row.cells[4].innerText]));
  /** Lets the page's time pass until it shows this. */
  const late = async (locator) => {
    for (let turn = 0; turn < 100 && !(await locator.isVisible()); turn += 1) {
      await page.clock.runFor(10_000);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await locator.waitFor();
  };

  it('pays out after a go that names sum and receivers, and tells what became of each', async () => {
    const had = (await payouts()).length;
    const kopecks = (await choose(READY)) + (await choose(NO_CARD));
    await cabinet.shot('cloudtips-accumulations');
    await plan();
    await page.getByRole('status').filter({ hasText: '2 of 2 receivers can be paid out' }).waitFor();
    await cabinet.shot('cloudtips-payout-plan');
    await cabinet.isAccessible('a payout of tips before the go');
    await button('Pay out to 2 receivers…').click();
    const sum = new Intl.NumberFormat('en', { minimumFractionDigits: 2 }).format(kopecks / 100);
    await dialog().getByText(`2 receivers get ₽${sum}`).waitFor();
    await cabinet.isAccessible('the confirmation of a payout of tips');
    await dialog()
      .getByRole('textbox')
      .fill(String(kopecks / 100 + 1));
    assert.equal(await dialog().getByTestId('confirm').isDisabled(), true);
    assert.equal((await payouts()).length, had, 'nothing is paid out before the go');
    await page.keyboard.press('Escape');
    await confirm(kopecks);
    await step('over');
    const [paid, refused] = await ends();
    assert.equal(paid[0], 'paid_out');
    assert.equal(refused[0], 'unpaid');
    assert.match(refused[1], /Нет карты для выплаты/);
    await page.getByRole('status').filter({ hasText: '1 payout ordered' }).waitFor();
    assert.equal((await payouts()).length, had + 1);
    await cabinet.shot('cloudtips-payout-report');
    await cabinet.isAccessible('a report of a payout of tips');
    await button('Back to the receivers').click();
    await page.locator('li[data-over]').getByText('done').waitFor();
    await page.getByRole('searchbox', { name: 'Phone, whole' }).fill(READY);
    const row = page.locator('tr[data-receiver]').filter({ hasText: READY });
    await row.getByText('₽0.00').first().waitFor();
    assert.equal(await row.getByRole('checkbox').isDisabled(), true);
  });

  it('pays nothing out when there is no go', async () => {
    const had = (await payouts()).length;
    await choose(READY);
    await plan();
    await button('Cancel').click();
    await step('over');
    await page.getByText('Nothing was paid out', { exact: true }).waitFor();
    assert.equal((await payouts()).length, had);
    await button('Back to the receivers').click();
    await page.getByText('None yet.').waitFor();
  });

  it('looks what is left after an order without an answer, and orders nothing a second time', async () => {
    const had = (await payouts()).length;
    const kopecks = await choose(READY);
    await plan();
    await page.clock.install();
    await sandbox.order({ kind: 'html', status: 504, match: PAY_OUT });
    await confirm(kopecks);
    await page.locator('[data-state=ordered]').waitFor();
    await page.clock.runFor(60_000);
    await page.waitForTimeout(1_500);
    assert.equal((await payouts()).length, had, 'not before the platform has had its time');
    await cabinet.shot('cloudtips-payout-going');
    await cabinet.isAccessible('a payout of tips under way');
    await late(page.locator('[data-phase=doubt]'));
    assert.equal((await ends())[0][0], 'needs_attention');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    assert.equal((await payouts()).length, had, 'whoever has looked may choose the receiver anew');
  });

  it('goes on after a reload, and pays out once', async () => {
    const had = (await payouts()).length;
    const kopecks = await choose(READY);
    await plan();
    await sandbox.order({ kind: 'delay_ms', delay_ms: 5_000, match: PAY_OUT });
    await confirm(kopecks);
    await page.locator('[data-state=ordered]').waitFor();
    await page.reload();
    await button('To 1 receiver').waitFor();
    await page.getByText('In a payout that is not done').waitFor();
    await cabinet.isAccessible('an interrupted payout of tips');
    await page.clock.install();
    await button('To 1 receiver').click();
    await late(page.locator('[data-result=paid_out]'));
    assert.match((await ends())[0][1], /nothing is left/);
    assert.equal((await payouts()).length, had + 1);
  });

  it('leaves to a person what what is left does not tell', async () => {
    const had = (await payouts()).length;
    const kopecks = await choose(READY);
    await plan();
    await page.clock.install();
    // more often than a browser repeats a request by itself
    await sandbox.order({ kind: 'drop_after_act', match: PAY_OUT, times: 50 });
    await confirm(kopecks);
    await page.locator('[data-state=ordered]').waitFor();
    for (let turn = 0; turn < 50 && (await payouts()).length === had; turn += 1) await page.waitForTimeout(100);
    await sandbox.tip(READY, 12.34);
    await late(page.locator('[data-phase=doubt]'));
    assert.equal((await ends())[0][0], 'needs_attention');
    assert.equal((await payouts()).length, had + 1);
    await cabinet.shot('cloudtips-payout-doubt');
    await cabinet.isAccessible('a doubt about a payout of tips');
  });
});
