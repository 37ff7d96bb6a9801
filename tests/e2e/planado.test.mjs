import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { Cabinet } from './cabinet.mjs';
import { Sandbox } from './sandbox.mjs';

describe('Planado', () => {
  let browser;
  let sandbox;
  let cabinet;
  let page;

  before(async () => {
    [browser, sandbox] = await Promise.all([launch(), Sandbox.start()]);
  });
  beforeEach(async () => {
    await sandbox.reset();
    // a reset leaves settings as they are
    await sandbox.set({ planado: { page_size: 50, burst: 30 } });
    cabinet = await Cabinet.open(browser, sandbox);
    page = cabinet.page;
  });
  afterEach(() => cabinet.close());
  after(async () => {
    await browser?.close();
    await sandbox?.stop();
  });

  const rows = () => page.locator('tbody a');
  const status = (text) => page.getByRole('status').filter({ hasText: text }).waitFor();
  /** A job of the template that has fields of every kind; it is finished. */
  const openJob = async () => {
    await cabinet.connect('/planado/jobs');
    await page
      .getByRole('row', { name: /job-23/ })
      .getByRole('link')
      .click();
    await page.getByRole('heading', { level: 1, name: 'Job 23' }).waitFor();
  };
  const save = () => page.getByRole('button', { name: 'Save' });

  it('lists jobs, page after page, until there are no more', async () => {
    await sandbox.set({ planado: { page_size: 10 } });
    await cabinet.connect('/planado/jobs');
    await status('10 jobs shown');
    const numbers = () => page.locator('tbody tr td:first-child').allInnerTexts();
    const more = page.getByRole('button', { name: 'Show more' });
    await more.click();
    await status('20 jobs shown');
    await more.click();
    await status('24 jobs shown');
    await more.click();
    await status(/^24 jobs$/);
    assert.equal(await more.count(), 0);
    assert.deepEqual(
      (await numbers()).map(Number),
      Array.from({ length: 24 }, (_, at) => 24 - at),
    );
    await cabinet.shot('planado-jobs');
  });

  it('filters by status, and names who is assigned', async () => {
    await cabinet.connect('/planado/jobs');
    await rows().first().waitFor();
    await page.getByRole('combobox', { name: 'Status' }).click();
    await page.getByRole('option', { name: 'Finished' }).click();
    await page.waitForFunction(() => {
      const badges = [...document.querySelectorAll('tbody [data-state]')];
      return badges.length > 0 && badges.every((badge) => badge.dataset.state === 'finished');
    });
    const cells = await page.locator('tbody td:nth-child(4)').allInnerTexts();
    assert.ok(cells.includes('Бригада 1'), cells.join());
    assert.ok(
      cells.every((cell) => cell && cell !== '…'),
      cells.join(),
    );
  });

  it('stays within the limit of calls by itself, however fast one clicks', async () => {
    await sandbox.set({ planado: { burst: 18 } });
    const seen = [];
    page.on('response', (response) => response.url().includes('/planado/') && seen.push(response.status()));
    await cabinet.connect('/planado/jobs');
    await rows().first().waitFor();
    for (let round = 0; round < 18; round += 1) {
      await rows().nth(round).click();
      await page.getByRole('heading', { level: 1, name: /^Job \d+$/ }).waitFor();
      await page.getByRole('link', { name: '← Jobs' }).click();
      await rows().first().waitFor();
    }
    assert.ok(seen.length > 20, `only ${seen.length} calls`);
    assert.ok(!seen.includes(429), seen.join());
  });

  it('shows each custom field by its type', async () => {
    await openJob();
    assert.equal(await page.getByRole('textbox', { name: 'Номер договора' }).inputValue(), 'Д-23');
    assert.equal(await page.getByRole('checkbox', { name: 'Работы выполнены' }).isChecked(), true);
    assert.equal(await page.getByRole('checkbox', { name: 'Гарантийный случай' }).isChecked(), false);
    assert.equal(await page.getByRole('combobox', { name: 'Причина' }).inputValue(), '');
    await page.getByRole('link', { name: 'Open instruction.pdf' }).waitFor();
    assert.equal(await save().isEnabled(), false, 'nothing is changed yet');
    await cabinet.shot('planado-job');
  });

  it('changes fields of every kind at once, and sends those alone', async () => {
    await openJob();
    await page.getByRole('textbox', { name: 'Номер договора' }).fill('Д-23/1');
    await page.getByRole('textbox', { name: 'Замечания' }).fill('Первая строка\nвторая');
    await page.getByRole('textbox', { name: 'Фото' }).fill('https://files.gigwire.test/a.jpg\nhttps://files.gigwire.test/b.jpg');
    await page.getByRole('checkbox', { name: 'Гарантийный случай' }).check();
    await page.getByRole('combobox', { name: 'Оборудование' }).click();
    await page.getByRole('option', { name: 'Насос' }).click();
    const sent = page.waitForRequest((request) => request.method() === 'PATCH');
    await save().click();
    const body = (await sent).postDataJSON();
    assert.deepEqual(body.custom_fields.length, 2);
    assert.deepEqual(
      body.report_fields.map(({ value }) => value),
      ['Первая строка\nвторая', true, ['https://files.gigwire.test/a.jpg', 'https://files.gigwire.test/b.jpg']],
    );
    await status('Saved');
    await page.reload();
    await cabinet.connect(new URL(page.url()).hash.slice(1));
    await page.getByRole('heading', { level: 1, name: 'Job 23' }).waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Номер договора' }).inputValue(), 'Д-23/1');
    assert.equal(await page.getByRole('checkbox', { name: 'Гарантийный случай' }).isChecked(), true);
    await page.waitForFunction(() => [...document.querySelectorAll('input')].some(({ value }) => value === 'Насос'));
    await page.getByRole('link', { name: 'Open b.jpg' }).waitFor();
    // the value tells of which list it is: entries of others are not offered any more
    await page.getByRole('combobox', { name: 'Оборудование' }).click();
    await page.getByRole('option', { name: 'Счётчик' }).waitFor();
    assert.equal(await page.getByRole('option', { name: 'Износ' }).count(), 0);
  });

  it('notifies who is assigned, unless one does not want that', async () => {
    await openJob();
    const before = (await sandbox.messages()).length;
    await page.getByRole('checkbox', { name: 'Notify who is assigned' }).uncheck();
    await page.getByRole('textbox', { name: 'Показания' }).fill('0043');
    await save().click();
    await status('Saved');
    assert.equal((await sandbox.messages()).length, before);
  });

  it('says what the platform does not take, and keeps what was entered', async () => {
    await openJob();
    const field = page.getByRole('textbox', { name: 'Номер договора' });
    await field.fill('Д'.repeat(201));
    await save().click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    assert.match(await alert.innerText(), /did not take these values\s+.*Номер договора/s);
    assert.equal((await field.inputValue()).length, 201);
    await cabinet.shot('planado-refused');
    await cabinet.isAccessible('a refused value');
    await page.getByRole('button', { name: 'Undo' }).click();
    assert.equal(await field.inputValue(), 'Д-23');
  });

  it('knows no job at an address of none', async () => {
    await cabinet.connect('/planado/jobs/0d1c7e0a-6a52-4f0e-9a0e-3d9f5f0b7c11');
    await page.getByRole('heading', { name: 'There is no such job' }).waitFor();
  });

  it('shows what each user may do', async () => {
    await cabinet.connect('/planado/users');
    await status('6 users');
    const answers = (right) =>
      page.locator(`[data-right="${right}"] td`).evaluateAll((cells) => cells.map((cell) => cell.dataset.may === 'true'));
    assert.deepEqual(await answers('web.jobs.edit'), [true, false, false, false, false, false]);
    assert.deepEqual(await answers('web.jobs_export'), [true, false, false, false, false, false]);
    assert.deepEqual(await answers('mobile.login'), [false, true, true, true, true, true]);
    assert.deepEqual(await answers('mobile.jobs.complete'), [true, true, true, true, true, true]);
    assert.deepEqual(await page.getByRole('rowheader', { name: 'Change jobs' }).count(), 1);
    await cabinet.shot('planado-users');
  });
});
