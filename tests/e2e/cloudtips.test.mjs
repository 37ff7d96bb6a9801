import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { Cabinet } from './cabinet.mjs';
import { Sandbox } from './sandbox.mjs';

/** Waits for confirmation, and is a receiver already. */
const WAITING = '+70000000104';
const YOURS = '+70000000101';

describe('CloudTips', () => {
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
    await cabinet.connect('/cloudtips/receivers');
    await status(/^\d+ receivers$/);
  });
  afterEach(() => cabinet.close());
  after(async () => {
    await browser?.close();
    await sandbox?.stop();
  });

  const status = (text) => page.getByRole('status').filter({ hasText: text }).waitFor();
  const rows = () => page.locator('tbody tr');
  const row = (phone) => rows().filter({ hasText: phone });
  const dialog = () => page.getByRole('dialog');
  const step = (name) => page.locator(`[data-step=${name}]`).waitFor();

  const add = async ({ name, phone }) => {
    await page.getByRole('button', { name: 'Add a receiver' }).click();
    await dialog().getByRole('combobox', { name: 'Place' }).click();
    await page.getByRole('option', { name: 'Кафе «Сова»', exact: true }).click();
    await dialog().getByRole('textbox', { name: 'Name' }).fill(name);
    await dialog().getByRole('textbox', { name: 'Phone' }).fill(phone);
    await dialog().getByRole('button', { name: 'Add', exact: true }).click();
  };
  const find = async (phone) => {
    await page.getByRole('searchbox', { name: 'Phone, whole' }).fill(phone);
    await row(phone).waitFor();
  };

  it('lists receivers, page after page', async () => {
    await rows().first().waitFor();
    assert.equal(await rows().count(), 20);
    const first = await page.locator('tr[data-receiver]').first().getAttribute('data-receiver');
    await page.getByRole('button', { name: 'Page 2' }).click();
    await page.waitForFunction((old) => document.querySelector('tr[data-receiver]')?.dataset.receiver !== old, first);
    assert.ok((await rows().count()) >= 1);
    await cabinet.shot('cloudtips-page-2');
  });

  it('filters by name, by phone and by place', async () => {
    await find(YOURS);
    await status(/^1 receiver$/);
    const name = (await row(YOURS).locator('td').first().innerText()).split('\n')[0];
    await page.getByRole('searchbox', { name: 'Phone, whole' }).fill('');
    await page.getByRole('searchbox', { name: 'Name' }).fill(name.split(' ')[1].slice(0, 4).toLowerCase());
    await page.waitForFunction(() => !/^2\d receivers/.test(document.querySelector('.pageHead [role=status]').textContent));
    await row(YOURS).waitFor();
    await page.getByRole('searchbox', { name: 'Name' }).fill('nobody is called so');
    await page.getByText('No receiver matches').waitFor();
    await page.getByRole('searchbox', { name: 'Name' }).fill('');
    await page.getByRole('combobox', { name: 'Place' }).click();
    await page.getByRole('option', { name: 'Кафе «Сова» на Покровке' }).click();
    await page.waitForFunction(() => {
      const places = [...document.querySelectorAll('tbody td:nth-child(2)')];
      return places.length > 0 && places.every((place) => place.innerText === 'Кафе «Сова» на Покровке');
    });
  });

  it('makes someone a receiver by the code of an SMS; a wrong one is asked for again', async () => {
    const phone = '+79990000001';
    await add({ name: 'Анна Новикова', phone });
    await step('ask');
    await dialog().getByText(`SMS at ${phone}`).waitFor();
    await page.getByRole('button', { name: /^Another SMS in \d+ s$/ }).waitFor();
    assert.equal(await page.getByRole('button', { name: /^Another SMS in/ }).isEnabled(), false, 'not within the minute');
    const code = await sandbox.lastCode();
    const field = dialog().getByRole('textbox', { name: 'The code from the SMS' });
    await field.fill(code === '000000' ? '111111' : '000000');
    await dialog().getByRole('button', { name: 'Confirm', exact: true }).click();
    await dialog().getByRole('alert').filter({ hasText: 'Неверный код' }).waitFor();
    await cabinet.shot('cloudtips-wrong-code');
    await cabinet.isAccessible('a wrong code from a receiver');
    await field.fill(code);
    await dialog().getByRole('button', { name: 'Confirm', exact: true }).click();
    await step('done');
    await dialog().getByText('Анна Новикова').waitFor();
    await dialog().locator('[data-step]').getByRole('button', { name: 'Close' }).click();
    await find(phone);
    assert.equal((await sandbox.messages()).filter(({ to, code: sent }) => to === phone && sent).length, 1, 'one SMS');
  });

  it('keeps who did not confirm among those who wait, from where they can go on', async () => {
    await page.getByRole('heading', { name: 'Waiting for confirmation' }).waitFor();
    await page.getByRole('button', { name: new RegExp(`Confirm by SMS: .*${WAITING.slice(1)}`) }).click();
    await step('ask');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: new RegExp(`Confirm by SMS: .*${WAITING.slice(1)}`) }).waitFor();
    assert.equal((await sandbox.messages()).filter(({ to }) => to === WAITING).length, 1);
    await page.reload();
    await page.getByRole('button', { name: new RegExp(`Confirm by SMS: .*${WAITING.slice(1)}`) }).click();
    await step('ask');
    assert.equal((await sandbox.messages()).filter(({ to }) => to === WAITING).length, 1, 'no SMS that nobody asked for');
    await page.getByRole('button', { name: /Sandbox text message: \d{6}/ }).click();
    await step('done');
    await dialog().locator('[data-step]').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('heading', { name: 'Waiting for confirmation' }).waitFor({ state: 'hidden' });
    await find(WAITING);
  });

  it('says what the platform does not take, and keeps what was entered', async () => {
    await add({ name: 'Иван Иванов', phone: '8 999' });
    await dialog()
      .getByRole('alert')
      .filter({ hasText: /Неверный формат/ })
      .waitFor();
    await cabinet.shot('cloudtips-refused');
    await cabinet.isAccessible('a receiver that is refused');
    assert.equal(await dialog().getByRole('textbox', { name: 'Name' }).inputValue(), 'Иван Иванов');
    await dialog().getByRole('textbox', { name: 'Phone' }).fill('+79990000002');
    await dialog().getByRole('button', { name: 'Add', exact: true }).click();
    await step('ask');
  });

  it('changes how tips reach a receiver', async () => {
    await find(YOURS);
    await row(YOURS).getByRole('button').click();
    await dialog().getByRole('radiogroup', { name: 'How tips reach the receiver' }).getByText('Each tip at once').click();
    await status('The payout method is changed');
    await cabinet.shot('cloudtips-receiver');
    await cabinet.isAccessible('a receiver');
    await page.keyboard.press('Escape');
    await row(YOURS).getByText('Each tip at once').waitFor();
    await page.reload();
    await find(YOURS);
    await row(YOURS).getByText('Each tip at once').waitFor();
  });

  it('detaches a receiver, when that was confirmed', async () => {
    await find(YOURS);
    await row(YOURS).getByRole('button').click();
    await dialog().getByRole('button', { name: 'Detach from the company' }).click();
    await page.getByRole('heading', { name: 'Detach this receiver?' }).waitFor();
    await page.getByTestId('confirm').click();
    await page.getByText('No receiver matches').waitFor();
  });
});
