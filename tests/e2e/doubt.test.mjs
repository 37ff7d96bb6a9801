// When the answer to a payment is lost, nobody knows whether the money moved. The cabinet must not guess, and must not repeat.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { Cabinet } from './cabinet.mjs';
import { Sandbox } from './sandbox.mjs';

const PAY = { method: 'POST', path_prefix: '/solar_staff/api/customer/tasks/pay' };
// A browser sends a request again by itself as long as it has connections that served before; this many times it has none left.
const ALWAYS = 50;
const READ = { method: 'GET', path_prefix: '/solar_staff/api/customer/tasks/' };

describe('an outcome that nobody knows', () => {
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
    await cabinet.signIn();
    await cabinet.goTo('/tasks?state=4');
    await page.locator('tbody [data-state="4"]').first().waitFor();
    await page.locator('tbody a').first().click();
    await page.locator('[data-action=pay]').waitFor();
  });
  afterEach(() => cabinet.close());
  after(async () => {
    await browser?.close();
    await sandbox?.stop();
  });

  const payments = async () => (await sandbox.ledger()).filter((entry) => entry.reason === 'payment').length;
  const notice = (phase) => page.locator(`[data-phase="${phase}"]`);

  it('was done: the cabinet looks, and tells', async () => {
    const before = await payments();
    await sandbox.order(
      { kind: 'drop_after_act', match: PAY, times: ALWAYS },
      { kind: 'delay_ms', delay_ms: 1_500, match: READ, times: 3 },
    );
    await cabinet.act('pay', { confirm: true });
    await notice('checking').waitFor();
    await page.getByText('We do not know whether the money moved').waitFor();
    assert.deepEqual(await cabinet.offered(), [], 'nothing is offered while nobody knows');
    await cabinet.shot('doubt-checking');
    await cabinet.isAccessible('checking');
    await notice('known').waitFor();
    await page.getByText('It is done').waitFor();
    await cabinet.waitForState(12);
    await cabinet.shot('doubt-done');
    assert.equal((await payments()) - before, 1, 'paid once');
  });

  it('was not done: the cabinet looks twice before it says so', async () => {
    const before = await payments();
    await sandbox.order({ kind: 'drop_before_act', match: PAY, times: ALWAYS });
    await cabinet.act('pay', { confirm: true });
    await notice('checking').waitFor();
    const from = Date.now();
    await notice('known').waitFor();
    assert.ok(Date.now() - from > 2_000, 'time passes between the two looks');
    await page.getByText('It did not happen').waitFor();
    await cabinet.shot('doubt-not-done');
    assert.equal((await payments()) - before, 0);
    assert.deepEqual(await cabinet.offered(), ['decline', 'pay'], 'and now one may decide anew');
  });

  it('was repeated by the browser and refused then: the cabinet does not call that a refusal', async () => {
    const before = await payments();
    await sandbox.order({ kind: 'drop_after_act', match: PAY, times: 1 });
    await cabinet.act('pay', { confirm: true });
    await page.getByText('It is done').waitFor();
    await cabinet.waitForState(12);
    assert.equal(await page.getByText('The platform refused').count(), 0);
    assert.equal((await payments()) - before, 1, 'paid once');
  });

  it('cannot be found out: nothing is offered until it can', async () => {
    const before = await payments();
    await sandbox.order(
      { kind: 'drop_after_act', match: PAY, times: ALWAYS },
      { kind: 'status', status: 403, match: READ, times: 1 },
    );
    await cabinet.act('pay', { confirm: true });
    await notice('unchecked').waitFor();
    assert.deepEqual(await cabinet.offered(), []);
    await cabinet.shot('doubt-unchecked');
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByText('It is done').waitFor();
    await cabinet.waitForState(12);
    assert.equal((await payments()) - before, 1, 'paid once');
  });
});
