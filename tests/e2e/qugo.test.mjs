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
  ['+70005000001', 'Уже Есть', ''],
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
  const handOver = async (buffer, name = 'people.xlsx') => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Workbook (xlsx)' }).click();
    await (await chooser).setFiles({ name, mimeType: XLSX, buffer });
    await page.getByRole('button', { name: 'Upload and invite' }).click();
  };

  it('invites by a workbook, marks the rows that failed, and has their reasons', async () => {
    await cabinet.connect('/qugo/invitations');
    await page.getByText('Nothing was uploaded yet').waitFor();
    await handOver(workbookOf(ROWS));
    await page.getByRole('heading', { name: /^Registry \d+$/ }).waitFor();
    await status('3 rows');
    await sandbox.pass(5_000);
    await page.locator('tr[data-failed]').nth(1).waitFor();
    const failed = await page.locator('tr[data-failed]').allInnerTexts();
    assert.deepEqual(
      failed.map((text) => text.split('\t')[0].trim()),
      ['Плохой Пётр', 'Уже Есть'],
    );
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
    await page.getByRole('row', { name: /Registry \d+ .* 3 1 2$/ }).waitFor();
    await cabinet.shot('qugo-invitations');
  });

  it('says that a file is no workbook', async () => {
    await cabinet.connect('/qugo/invitations');
    await handOver(Buffer.from('phone\n+79001112233\n'), 'people.xlsx');
    await page.getByRole('alert').waitFor();
    await cabinet.isAccessible('a file that is refused');
    assert.equal((await sandbox.messages()).length, 0);
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
