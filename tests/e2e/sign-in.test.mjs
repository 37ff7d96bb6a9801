import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { BOT, Cabinet, DEMO } from './cabinet.mjs';
import { Sandbox } from './sandbox.mjs';

describe('signing in', () => {
  let browser;
  let sandbox;
  let cabinet;

  before(async () => {
    [browser, sandbox] = await Promise.all([launch(), Sandbox.start()]);
  });
  afterEach(async () => {
    await cabinet?.close();
    cabinet = undefined;
    await sandbox.reset();
  });
  after(async () => {
    await browser?.close();
    await sandbox?.stop();
  });

  const typeCode = async (code) => {
    await cabinet.page.getByLabel('Digit 1', { exact: true }).click();
    await cabinet.page.keyboard.type(code);
  };

  it('asks for the code that was sent by text message, and shows the balance then', async () => {
    cabinet = await Cabinet.open(browser, sandbox);
    const { page } = cabinet;
    // who is served by a sandbox is told whom it knows
    await page.getByText(DEMO.username).waitFor();
    await cabinet.fillIn(DEMO);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('We sent a code to').waitFor();
    await cabinet.shot('sign-in-code');
    await cabinet.isAccessible('the dialog for the code');
    await typeCode(await sandbox.lastCode());
    const balance = page.getByTestId('balance');
    await balance.waitFor();
    assert.match(await balance.innerText(), /Balance\s+₽[\d,]+\.\d\d/);
    assert.match(await balance.innerText(), /VAT ₽[\d,]+\.\d\d/);
    assert.deepEqual(cabinet.complaints, []);
  });

  it('keeps tokens and no password, outlives a reload, and ends when asked', async () => {
    cabinet = await Cabinet.open(browser, sandbox);
    const { page } = cabinet;
    await cabinet.signIn();
    const stored = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]));
    assert.ok(!stored.includes(BOT.password), 'the password is stored nowhere');
    assert.match(stored, /refreshToken/);
    await page.reload();
    await page.getByTestId('balance').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  });

  it('says that the password is wrong, in our words and in those of the platform', async () => {
    cabinet = await Cabinet.open(browser, sandbox);
    await cabinet.fillIn({ ...BOT, password: 'not-it' });
    const alert = cabinet.page.getByRole('alert');
    await alert.waitFor();
    assert.match(await alert.innerText(), /User name, password or code is wrong/);
    assert.match(await alert.innerText(), /Неверный логин или пароль/);
    await cabinet.shot('sign-in-wrong-password');
    await cabinet.isAccessible('a wrong password');
  });

  it('says that the code is wrong, and lets one try again', async () => {
    cabinet = await Cabinet.open(browser, sandbox);
    const { page } = cabinet;
    await cabinet.fillIn(DEMO);
    await page.getByRole('dialog').waitFor();
    const code = await sandbox.lastCode();
    await typeCode(code === '000000' ? '111111' : '000000');
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('button', { name: /Sandbox text message: \d{6}/ }).click();
    await page.getByTestId('balance').waitFor();
  });

  it('takes a closed dialog for a change of mind', async () => {
    cabinet = await Cabinet.open(browser, sandbox);
    const { page } = cabinet;
    await cabinet.fillIn(DEMO);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    assert.equal(await page.getByRole('alert').count(), 0);
    assert.equal(await page.getByRole('button', { name: 'Sign in', exact: true }).isEnabled(), true);
  });

  it('renews an expired token by itself', async () => {
    cabinet = await Cabinet.open(browser, sandbox);
    await cabinet.signIn();
    await sandbox.order({ kind: 'expire_tokens', match: { path_prefix: '/solar_staff/api/customer/freelancers' } });
    await cabinet.page.getByRole('link', { name: 'Freelancers' }).click();
    await cabinet.page.getByText('ready@gigwire.test').waitFor();
  });

  it('goes back to the door when the session is over', async () => {
    cabinet = await Cabinet.open(browser, sandbox);
    const { page } = cabinet;
    await cabinet.signIn();
    // after a reset nobody has a session
    await sandbox.reset();
    await page.getByRole('link', { name: 'Freelancers' }).click();
    await page.getByText('Your session has ended').waitFor();
    await cabinet.signIn();
    await page.getByRole('heading', { name: 'Freelancers' }).waitFor();
  });

  it('works for the company that is chosen', async () => {
    cabinet = await Cabinet.open(browser, sandbox);
    const { page } = cabinet;
    await cabinet.signIn();
    const before = await page.getByTestId('balance').innerText();
    const company = page.getByRole('combobox', { name: 'Company' });
    const first = await company.inputValue();
    await company.click();
    const other = page.getByRole('listbox').getByRole('option').filter({ hasNotText: first }).first();
    const name = await other.innerText();
    await other.click();
    await page.waitForFunction(
      (old) =>
        document.querySelector('[data-testid=balance]')?.innerText !== old && document.querySelector('[data-testid=balance]'),
      before,
    );
    assert.notEqual(await page.getByTestId('balance').innerText(), before);
    await page.reload();
    await page.getByTestId('balance').waitFor();
    await page.waitForFunction((wanted) => document.querySelector('input[aria-label=Company]')?.value === wanted, name);
  });
});
