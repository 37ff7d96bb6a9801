import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { Cabinet } from './cabinet.mjs';
import { handOver, planOf } from './plan.mjs';
import { Sandbox } from './sandbox.mjs';

describe('a payment run', () => {
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
  });
  afterEach(() => cabinet.close());
  after(async () => {
    await browser?.close();
    await sandbox?.stop();
  });

  const button = (name, on = page) => on.getByRole('button', { name });
  const pays = async () => (await sandbox.ledger()).filter(({ reason }) => reason === 'payment').map(({ taskId }) => taskId);
  const phase = (name, on = page) => on.locator(`[data-phase=${name}]`).first().waitFor({ timeout: 60_000 });
  const until = async (what, holds) => {
    for (let turn = 0; turn < 300; turn += 1) {
      if (await holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`it did not come to this: ${what}`);
  };
  /** Types the sum and pays. */
  const confirm = async (sum) => {
    await button(/^Make \d+ payments?$/).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(sum);
    await dialog.getByTestId('confirm').click();
  };
  /** The payment queue of the world would take its time. */
  const hurry = () => {
    const clock = setInterval(() => sandbox.pass(3_000).catch(() => {}), 300);
    return () => clearInterval(clock);
  };

  it('goes on while one is at another platform', async () => {
    const before = await pays();
    await page.getByRole('link', { name: 'Payment runs' }).click();
    await handOver(page, planOf(6));
    await phase('planned');
    await confirm('618.00');
    await phase('going');
    await cabinet.connect('/planado/jobs');
    await page.getByRole('heading', { name: 'Jobs', exact: true }).waitFor();
    await until('all are paid', async () => (await pays()).length === before.length + 6);
    const calm = hurry();
    await page.goBack();
    await page.getByTestId('report').waitFor({ timeout: 60_000 });
    calm();
    assert.match(await page.locator('[data-group=paid]').innerText(), /^Paid\s+6\s/);
  });

  it('goes on after its tab was closed in the middle, and pays nobody twice', async () => {
    const before = await pays();
    await page.getByRole('link', { name: 'Payment runs' }).click();
    await handOver(page, planOf(20, { bad: [4, 11] }));
    await phase('planned');
    assert.match(await page.getByTestId('verdict').innerText(), /^2 errors/);
    const wrong = page.locator('tbody tr').filter({ has: page.locator('[data-severity=error]') });
    assert.deepEqual(await wrong.evaluateAll((rows) => rows.map((row) => row.dataset.row)), ['4', '11']);
    assert.match(await wrong.first().innerText(), /^6\s+p-5\s+nobody@gigwire\.test/);
    await cabinet.shot('payments-plan');
    await cabinet.isAccessible('a plan with problems');
    assert.equal(await button('Make 18 payments').isDisabled(), true);

    await button('Check again without the bad rows').click();
    await page.getByText('18 of 20').waitFor();
    await button('Make 18 payments').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('1985');
    assert.equal(await dialog.getByTestId('confirm').isDisabled(), true);
    await dialog.getByRole('textbox').fill('1 984,00');
    await cabinet.isAccessible('confirming a run');
    // long enough to be closed in the middle, however busy this machine is
    const pay = { method: 'POST', path_prefix: '/solar_staff/api/customer/tasks/pay' };
    await sandbox.order({ kind: 'delay_ms', delay_ms: 4_000, match: pay, times: 100 });
    await dialog.getByTestId('confirm').click();
    await phase('going');
    await until('some are paid', async () => (await pays()).length >= before.length + 4);
    await cabinet.shot('payments-going');
    await cabinet.isAccessible('a run under way');

    const second = await cabinet.tab();
    await second.signIn();
    await second.page.getByRole('link', { name: 'Payment runs' }).click();
    await second.page.getByRole('link', { name: 'march.csv' }).click();
    await second.page.getByText('in use by another run').waitFor();
    await page.close();
    cabinet = second;
    page = second.page;
    assert.ok((await pays()).length < before.length + 18, 'it was closed in the middle');
    await sandbox.calm();

    await button('Try to go on').click();
    await page.locator('[data-phase=interrupted]').waitFor();
    await cabinet.shot('payments-interrupted');
    await cabinet.isAccessible('an interrupted run');
    // What was under way may still be acted on for two minutes; nobody here waits that long.
    await page.clock.install();
    await button('Go on').click();
    await phase('going');
    const calm = hurry();
    for (let turn = 0; turn < 20; turn += 1) {
      await page.clock.runFor(10_000);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await page.getByTestId('report').waitFor({ timeout: 60_000 });
    calm();
    assert.match(await page.locator('[data-group=paid]').innerText(), /^Paid\s+18\s+₽1,984\.00/);
    assert.match(await page.locator('[data-group=unpaid]').innerText(), /^Not paid\s+2\s/);
    assert.equal(await page.locator('tr[data-result=paid]').count(), 18);
    await cabinet.shot('payments-report');
    await cabinet.isAccessible('a report');

    const downloading = page.waitForEvent('download');
    await button('Download the report (CSV)').click();
    const download = await downloading;
    assert.equal(download.suggestedFilename(), 'march-report.csv');
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n').slice(1);
    const reported = lines.map((line) => line.split(';')).filter((cells) => cells[5] === 'paid');
    const paid = (await pays()).slice(before.length);
    assert.equal(lines.length, 20);
    assert.deepEqual(paid.sort(), reported.map((cells) => Number(cells[7])).sort(), 'each once');
    assert.equal(await sandbox.ledgerIsSound(), true);

    await page.getByRole('link', { name: '← Payment runs' }).click();
    await page.getByText('20 of 20 settled').waitFor();
    await button('Remove from the list: march.csv').click();
    await page.getByText('None yet.').waitFor();
  });

  it('pauses, stops, and goes on from its report', async () => {
    const before = await pays();
    await cabinet.goTo('/payments');
    await handOver(page, planOf(12));
    await phase('planned');
    await confirm('1272');
    await phase('going');
    await button('Pause').click();
    await page.getByRole('heading', { name: 'Paused' }).waitFor();
    const calm = hurry();
    // what was begun is carried through, and then nothing happens
    let quiet = -1;
    await until('it is quiet', async () => {
      const last = quiet;
      quiet = (await pays()).length;
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      return quiet === last;
    });
    assert.ok(quiet < before.length + 12, `${quiet - before.length} were paid while it paused`);
    // a look elsewhere does not end it
    await page.getByRole('link', { name: 'Freelancers' }).click();
    await page.locator('tbody a').first().waitFor();
    await page.goBack();
    await button('Resume').click();
    await button('Stop').click();
    await page.getByTestId('report').waitFor({ timeout: 60_000 });
    await page.locator('[data-group=pending]').waitFor();
    await button('Go on').click();
    await page.locator('[data-phase=interrupted]').waitFor();
    await button('Go on').click();
    await page.getByTestId('report').waitFor({ timeout: 120_000 });
    await page.locator('[data-group=pending]').waitFor({ state: 'detached' });
    calm();
    assert.match(await page.locator('[data-group=paid]').innerText(), /^Paid\s+12\s/);
    const paid = (await pays()).slice(before.length);
    assert.equal(new Set(paid).size, 12);
    assert.equal(paid.length, 12);
  });

  it('says what is wrong with a file, and that a run was never started', async () => {
    await cabinet.goTo('/payments');
    const file = page.locator('input[type=file]');
    const give = (text) => file.setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await give('key;prise\na;1');
    await page.getByRole('alert').getByText('line 1, column prise: is none that a plan has').waitFor();
    await cabinet.isAccessible('a file that cannot be read');
    assert.equal(await button('Check the list').isDisabled(), true);
    await give('key;price\na;1,500');
    await page.getByText('line 2, column price: "1,500" may be read in two ways').waitFor();
    await cabinet.goTo('/payments/5b1f8f5e-7b0c-4c7e-9d5e-0c5f0a9d3a11');
    await page.getByRole('heading', { name: 'This run is not known in this browser' }).waitFor();
  });
});
