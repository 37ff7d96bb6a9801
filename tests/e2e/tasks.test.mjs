import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { Cabinet } from './cabinet.mjs';
import { Sandbox } from './sandbox.mjs';

describe('the list of tasks', () => {
  let browser;
  let sandbox;
  let cabinet;
  let page;

  before(async () => {
    [browser, sandbox] = await Promise.all([launch(), Sandbox.start()]);
  });
  beforeEach(async () => {
    cabinet = await Cabinet.open(browser, sandbox);
    page = cabinet.page;
    await cabinet.signIn();
    await rows().first().waitFor();
  });
  afterEach(() => cabinet.close());
  after(async () => {
    await browser?.close();
    await sandbox?.stop();
  });

  const rows = () => page.locator('tbody tr:not([aria-hidden])');
  const settled = () => page.locator('section[aria-busy=false]').waitFor();
  const titles = () => page.locator('tbody a').allInnerTexts();
  const states = () =>
    page
      .locator('tbody [data-state]')
      .evaluateAll((all) => [...new Set(all.map((one) => Number(one.dataset.state)))].sort((a, b) => a - b));
  const waitForCount = (matching) => page.getByRole('status').filter({ hasText: matching }).waitFor();

  it('shows pages of twenty, one after the other', async () => {
    await waitForCount(/^\d+ tasks$/);
    assert.equal(await rows().count(), 20);
    const first = await titles();
    await page.getByRole('button', { name: 'Page 2' }).click();
    await page.waitForFunction((old) => document.querySelector('tbody a')?.innerText !== old, first[0]);
    await settled();
    const second = await titles();
    assert.equal(second.filter((title) => first.includes(title)).length, 0, 'another page has other tasks');
    assert.match(page.url(), /#\/tasks\?page=2$/);
    await cabinet.shot('tasks-page-2');
  });

  it('filters by what waits for the customer, and keeps the filter on the way back from a task', async () => {
    await page.getByRole('radiogroup', { name: 'State' }).getByText('Your move').click();
    await page.waitForURL(/state=3,4,13,14/);
    await settled();
    const found = await states();
    assert.ok(found.length > 1 && found.every((state) => [3, 4, 13, 14].includes(state)), String(found));
    await cabinet.shot('tasks-your-move');
    await page.locator('tbody a').first().click();
    await page.getByRole('heading', { name: 'What you can do' }).waitFor();
    await page.getByRole('link', { name: '← Tasks' }).click();
    await page.waitForURL(/state=3,4,13,14/);
    await settled();
    assert.deepEqual(await states(), found);
  });

  it('searches while one types', async () => {
    const [title] = await titles();
    await page.getByRole('searchbox').fill(title);
    await page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('tbody a')].length > 0 &&
        [...document.querySelectorAll('tbody a')].every((link) => link.innerText.includes(wanted)),
      title,
    );
    await page.getByRole('searchbox').fill('there is no such task');
    await page.getByText('No task matches').waitFor();
    await waitForCount('0 tasks');
    await page.getByRole('button', { name: 'Reset' }).click();
    await rows().first().waitFor();
    assert.equal(await page.getByRole('searchbox').inputValue(), '');
  });

  it('sorts on the server, by price and by deadline', async () => {
    const prices = async () =>
      (await page.locator('tbody td:nth-child(4)').allInnerTexts()).map((text) => Number(text.replace(/[^\d.]/g, '')));
    const header = page.getByRole('columnheader', { name: /Price/ });
    const sorted = async (direction) => {
      await page.waitForFunction(
        (wanted) => document.querySelector('th[aria-sort]')?.getAttribute('aria-sort') === wanted,
        direction,
      );
      await settled();
      return prices();
    };
    await header.getByRole('button').click();
    const up = await sorted('ascending');
    assert.deepEqual(
      up,
      up.toSorted((a, b) => a - b),
    );
    await header.getByRole('button').click();
    const down = await sorted('descending');
    assert.deepEqual(
      down,
      down.toSorted((a, b) => b - a),
    );
    assert.ok(down[0] > up[0]);
  });

  it('can be walked through with the keyboard alone', async () => {
    const links = page.locator('tbody a');
    await links.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const wanted = await links.nth(1).innerText();
    assert.equal(await page.evaluate(() => document.activeElement.innerText), wanted);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: wanted }).waitFor();
  });

  it('finds the tasks of one freelancer', async () => {
    await page.getByRole('link', { name: 'Freelancers' }).click();
    await page
      .getByRole('link', { name: /^Tasks of/ })
      .nth(5)
      .click();
    await page.waitForURL(/worker=\d+/);
    await settled();
    const workers = new Set(await page.locator('tbody td:nth-child(3)').allInnerTexts());
    assert.equal(workers.size, 1, [...workers].join());
  });

  it('speaks the other language at once, and remembers it', async () => {
    await page.getByRole('radiogroup', { name: 'Language' }).getByText('RU').click();
    await page.getByRole('heading', { name: 'Задачи' }).waitFor();
    await waitForCount(/^\d+ задач/);
    assert.equal(await page.locator('html').getAttribute('lang'), 'ru');
    assert.match(await page.locator('tbody td:nth-child(4)').first().innerText(), /^[\d\s]+,\d\d\s₽$/);
    await page.reload();
    await page.getByRole('heading', { name: 'Задачи' }).waitFor();
  });

  it('says so when the platform has a problem, and gets over it', async () => {
    const listing = { path_prefix: '/solar_staff/api/customer/freelancers', method: 'GET' };
    await sandbox.order({ kind: 'status', status: 403, match: listing, times: 1 });
    await page.getByRole('link', { name: 'Freelancers' }).click();
    await page.getByRole('alert').waitFor();
    await cabinet.shot('error');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('ready@gigwire.test').waitFor();
  });
});
