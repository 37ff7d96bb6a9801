// Nothing that gigwire says itself, which is English, stands in the Russian cabinet but as a quotation.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { Cabinet } from './cabinet.mjs';
import { handOver } from './plan.mjs';
import { Sandbox } from './sandbox.mjs';
import { workbookOf } from './workbook.mjs';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('in Russian', () => {
  let browser;
  let sandbox;
  let cabinet;
  let page;

  before(async () => {
    [browser, sandbox] = await Promise.all([launch(), Sandbox.start()]);
  });
  beforeEach(async () => {
    await sandbox.reset();
    await sandbox.set({ qugo: { step_ms: 0 } });
    cabinet = await Cabinet.open(browser, sandbox, { language: 'ru' });
    page = cabinet.page;
  });
  afterEach(() => cabinet.close());
  after(async () => {
    await browser?.close();
    await sandbox?.stop();
  });

  const button = (name) => page.getByRole('button', { name });
  const alert = (text) => page.getByRole('alert').filter({ hasText: text }).first();
  const give = async (content, name, mimeType = XLSX) => {
    const file = page.locator('input[type=file]');
    await file.waitFor({ state: 'attached' });
    await file.setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
  };
  /** Whatever reads like an English sentence and is no quotation: three words of Latin letters, one after the other, not as names are written. */
  const english = () =>
    page.evaluate(() => {
      const texts = [];
      const walk = (node) => {
        if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
        else if (node.lang !== 'en' && !['SCRIPT', 'STYLE'].includes(node.tagName)) node.childNodes.forEach(walk);
      };
      walk(document.body);
      return texts.filter((text) => /[A-Za-z][a-z]* [a-z]+ [a-z]+/.test(text));
    });
  const isRussian = async (what) => assert.deepEqual(await english(), [], what);
  const quoted = () => page.locator('q[lang=en]').allInnerTexts();

  it('says what is wrong with a workbook, and where', async () => {
    await cabinet.connect('/qugo/invitations');
    await give(
      workbookOf([
        ['Мобильный', 'Телефон', 'Возраст'],
        ['+79001112233', '', '30'],
      ]),
      'people.xlsx',
    );
    await alert('Файл не читается').waitFor();
    const told = await alert('Файл не читается').innerText();
    assert.match(told, /Лист «Лист1», строка 1, столбец B: «Телефон» — то же, что «Мобильный»/);
    assert.match(told, /столбец C: Столбца «Возраст» в реестре нет, есть: «Телефон», «ФИО», «Теги»/);
    assert.deepEqual(await quoted(), []);
    await isRussian('a workbook with bad headings');
    await cabinet.shot('qugo-bad-file-ru');
    await cabinet.isAccessible('a file that is refused');
    await give('%PDF-1.4', 'people.pdf');
    await alert('Это PDF').waitFor();
    await isRussian('a PDF');
    await give('PK\x03\x04 and nothing else', 'people.xlsx');
    await alert('Книга повреждена').waitFor();
    assert.match((await quoted()).join(), /damaged/, 'how it is damaged only gigwire knows');
    await isRussian('a damaged workbook');
  });

  it('says why a registry stopped', async () => {
    await page.clock.install();
    await cabinet.connect('/qugo/payouts');
    const upload = { method: 'POST', path_prefix: '/qugo/api/v1/payroll-registries' };
    await sandbox.order({ kind: 'html', status: 504, match: upload, times: 100 });
    await give(
      workbookOf([
        ['ИНН', 'Сумма', 'Текст чека', 'Услуга'],
        ['770000000002', '100', 'Доставка', 'courier'],
      ]),
      'may.xlsx',
    );
    await button(/^Загрузить и проверить/).click();
    const stopped = page.locator('[data-phase=stopped]');
    for (let turn = 0; turn < 100 && !(await stopped.isVisible()); turn += 1) {
      await page.clock.runFor(10_000);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.match(await stopped.innerText(), /Файл загружали несколько раз без ясного ответа/);
    assert.deepEqual(await quoted(), []);
    await isRussian('a registry that stopped');
    await cabinet.shot('qugo-payouts-stopped-ru');
    await cabinet.isAccessible('a registry that stopped');
  });

  it('says what is wrong with a payment run, and why a row is not paid', async () => {
    await cabinet.signIn();
    await cabinet.goTo('/payments');
    const row = (key, email, price, title = 'Сайт') => `${key};${email};37;5;${title};Пять страниц;${price};31.12.2099`;
    const head = 'key;email;service;attribute 37;title;description;price;deadline';
    await handOver(
      page,
      [
        head,
        row('a', 'ready@gigwire.test', '100,50'),
        row('a', 'ready@gigwire.test', '200'),
        row('b', 'nobody@gigwire.test', '300'),
        row('c', 'ready@gigwire.test', '400', ''),
        row('d', 'unsigned@gigwire.test', '500'),
        row('e', 'ready@gigwire.test', '99999999999'),
      ].join('\r\n'),
    );
    await page.locator('[data-phase=planned]').first().waitFor({ timeout: 60_000 });
    const wrong = (at) => page.locator(`tr[data-row="${at}"]`).innerText();
    assert.match(await wrong(1), /Такой же ключ в строке 2: один ключ — одна выплата/);
    assert.match(await wrong(2), /Платформа не знает такого исполнителя/);
    assert.match(await wrong(3), /Название: не заполнено/);
    assert.match(await page.locator('[role=status]').allInnerTexts().then(String), /С комиссией нужно .* на балансе/);
    await isRussian('a plan with problems');
    await cabinet.shot('payments-plan-ru');
    // without the row that nobody could pay for
    await cabinet.goTo('/payments');
    const list = [head, row('a', 'ready@gigwire.test', '100,50'), row('d', 'unsigned@gigwire.test', '500')].join('\r\n');
    await handOver(page, list);
    await page.locator('[data-phase=planned]').first().waitFor({ timeout: 60_000 });
    await button(/^Оплатить 2/).click();
    await page.getByRole('dialog').getByRole('textbox').fill('600,50');
    await page.getByTestId('confirm').click();
    const clock = setInterval(() => sandbox.pass(3_000).catch(() => {}), 300);
    await page.getByTestId('report').waitFor({ timeout: 60_000 });
    clearInterval(clock);
    assert.match(await wrong(1), /Исполнитель пока не может взять задачу, платформа требует/);
    await isRussian('a report');
    await cabinet.shot('payments-report-ru');
    // the same list once more, with a journal of its own
    await cabinet.goTo('/payments');
    await handOver(page, list);
    await page
      .getByRole('status')
      .filter({ hasText: 'Выплата по этому списку в этом месяце уже начата' })
      .waitFor({ timeout: 60_000 });
    await isRussian('a list that was begun before');
  });

  it('quotes what gigwire says of a list that cannot be read', async () => {
    await cabinet.signIn();
    await cabinet.goTo('/payments');
    await give('key;prise\na;1', 'plan.csv', 'text/csv');
    await alert('не читается').waitFor();
    assert.match((await quoted()).join(), /column prise/);
    await isRussian('a list that cannot be read');
  });
});
