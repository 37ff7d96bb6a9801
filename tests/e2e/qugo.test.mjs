import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { Cabinet } from './cabinet.mjs';
import { Sandbox } from './sandbox.mjs';
import { workbookOf } from './workbook.mjs';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ROWS = [
  ['Телефон', 'ФИО', 'Теги'],
  ['+7 900 111-22-33', 'Новиков Иван', 'север'],
  ['123', 'Плохой Пётр', ''],
  ['8 (900) 555-44-33', 'Уже Есть', ''],
];

describe('Qugo', () => {
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
  });
  afterEach(() => cabinet.close());
  after(async () => {
    await browser?.close();
    await sandbox?.stop();
  });

  const status = (text) => page.getByRole('status').filter({ hasText: text }).waitFor();
  /** Chooses the file; its rows are read and checked, and nothing is sent. */
  const handOver = async (buffer, { name = 'people.xlsx', mimeType = XLSX } = {}) => {
    const file = page.locator('input[type=file]');
    await file.waitFor({ state: 'attached' });
    await file.setInputFiles({ name, mimeType, buffer });
  };
  const step = (name) => page.locator(`[data-step=${name}]`).waitFor({ timeout: 60_000 });
  const sms = async () => (await sandbox.messages()).filter(({ channel }) => channel === 'sms').length;
  /** The cells of each row of the reader's own file, with its mark. */
  const marked = () =>
    page
      .locator('[data-step] tbody tr')
      .evaluateAll((all) => all.map((row) => [row.cells[2].innerText, row.dataset.result ?? null, row.cells[4].innerText]));
  /** The world of the platform would take its time. */
  const hurry = () => {
    const clock = setInterval(() => sandbox.pass(3_000).catch(() => {}), 300);
    return () => clearInterval(clock);
  };

  it('checks a list first, then invites, and marks the rows that failed with the reason', async () => {
    await cabinet.connect('/qugo/invitations');
    await page.getByText('Nothing was uploaded yet').waitFor();
    // the platform knows this one already, which only the platform can tell
    await sandbox.call('POST', '/qugo/api/v1/employees?phone=%2B79005554433', 'qugo-demo-token');
    const before = await sms();
    await handOver(workbookOf(ROWS));
    await step('planned');
    await status('2 of 3 rows can be invited');
    const [good, bad, known] = await marked();
    assert.deepEqual(
      [good, known],
      [
        ['Новиков Иван', null, 'Ready'],
        ['Уже Есть', null, 'Ready'],
      ],
    );
    assert.match(bad[2], /phone|digits/i);
    assert.equal(await sms(), before, 'nothing is sent by checking');
    await cabinet.shot('qugo-plan');
    await cabinet.isAccessible('a list with a bad row');
    const calm = hurry();
    await page.getByRole('button', { name: 'Invite 2 people' }).click();
    await step('done');
    calm();
    await status('Invited: 1. Not invited: 2');
    const ended = await marked();
    assert.deepEqual(
      ended.map(([, result]) => result),
      ['invited', 'invalid', 'failed'],
    );
    assert.match(ended[2][2], /Refused\s+.*Дубликат/s);
    assert.equal(await sms(), before + 1, 'an SMS for the good row only');
    await page.getByRole('checkbox', { name: 'Only rows with problems (2)' }).check();
    assert.deepEqual(
      (await marked()).map(([name]) => name),
      ['Плохой Пётр', 'Уже Есть'],
    );
    await cabinet.shot('qugo-report');
    await cabinet.isAccessible('a report of invitations');
    await page
      .getByRole('link', { name: /^Registry \d+$/ })
      .first()
      .click();
    await status('2 rows');
    await page.locator('tr[data-failed]').waitFor();
    await cabinet.shot('qugo-registry');
    await cabinet.isAccessible('a registry');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Failed rows with their reasons (xlsx)' }).click();
    const file = await download;
    assert.match(file.suggestedFilename(), /^failed-\d+\.xlsx$/);
    assert.equal(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
      'PK',
    );
    await page.getByRole('link', { name: /← Invitations/ }).click();
    await page.getByRole('row', { name: /Registry \d+ .* 2 1 1$/ }).waitFor();
    await cabinet.shot('qugo-invitations');
  });

  it('invites nobody twice when the same file is handed over again', async () => {
    await cabinet.connect('/qugo/invitations');
    const csv = Buffer.from('Телефон;ФИО\n8 900 111-22-33;Новиков Иван\n+79001112244;Волкова Анна\n');
    const list = { name: 'people.csv', mimeType: 'text/csv' };
    await handOver(csv, list);
    await step('planned');
    await page.getByRole('button', { name: 'Invite 2 people' }).click();
    await step('going');
    for (let turn = 0; turn < 100 && (await sms()) < 2; turn += 1) await page.waitForTimeout(100);
    // in the middle of it the page is gone
    await page.reload();
    await cabinet.connect('/qugo/invitations');
    await handOver(csv, list);
    await step('planned');
    await status('This file was uploaded before');
    const calm = hurry();
    await page.getByRole('button', { name: 'Look it up' }).click();
    await step('done');
    calm();
    await status(/^Invited: 2/);
    assert.equal(await sms(), 2, 'one SMS for each');
    assert.equal(await page.getByRole('row', { name: /^Registry \d+/ }).count(), 1);
  });

  it('says what is wrong with a file, and where', async () => {
    await cabinet.connect('/qugo/invitations');
    await handOver(
      workbookOf([
        ['Имя', 'Возраст'],
        ['Анна', '30'],
      ]),
    );
    const alert = page.getByRole('alert');
    await alert.filter({ hasText: 'cannot be read as a list of people' }).waitFor();
    assert.match(await alert.innerText(), /Лист1|row 1|column/);
    await cabinet.shot('qugo-bad-file');
    await cabinet.isAccessible('a file that is refused');
    await handOver(Buffer.from('%PDF-1.4'), { name: 'people.pdf' });
    await alert.waitFor();
    assert.equal(await sms(), 0);
  });

  it('knows no registry that there is none', async () => {
    await cabinet.connect('/qugo/invitations/987654');
    await page.getByRole('heading', { name: 'There is no such registry' }).waitFor();
  });

  it('lists performers, and finds those who are ready', async () => {
    await cabinet.connect('/qugo/performers');
    await status('20 performers');
    await page.getByRole('combobox', { name: 'Questionnaire' }).click();
    await page.getByRole('option', { name: 'Under review' }).click();
    await status('1 performer');
    await page.getByRole('row', { name: /770000000004/ }).waitFor();
    await cabinet.shot('qugo-performers');
    await page.getByRole('searchbox').fill('nobody');
    await page.getByText('No performer matches').waitFor();
  });

  it('lists jobs by their states', async () => {
    await cabinet.connect('/qugo/jobs');
    await page.getByText('There are no such jobs').waitFor();
    const job = new URLSearchParams({
      serviceID: '11',
      stateID: 'DRAFT',
      title: 'Доставка',
      budget: '1500.50',
      'schedule[start]': '2030-01-01',
      'schedule[finish]': '2030-01-02',
    });
    await sandbox.call('POST', `/qugo/api/v1/jobs?${job}`, 'qugo-demo-token');
    await page.reload();
    await cabinet.connect('/qugo/jobs');
    await page.getByRole('row', { name: /Доставка/ }).waitFor();
  });
});
