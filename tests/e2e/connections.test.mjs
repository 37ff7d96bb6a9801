import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { Cabinet } from './cabinet.mjs';
import { Sandbox } from './sandbox.mjs';

const KEY = 'planado-demo-key';
const PARTNER = { username: 'partner@gigwire.test', password: 'partner-password' };

describe('connecting platforms', () => {
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

  const platform = (name) => cabinet.page.locator(`[data-platform=${name}]`);
  const isConnected = (name) => platform(name).getAttribute('data-connected');
  const stored = () => cabinet.page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]));

  it('takes one click in a sandbox, and each platform stays connected while one is at another', async () => {
    cabinet = await Cabinet.open(browser, sandbox);
    const { page } = cabinet;
    await platform('planado').click();
    await cabinet.connect('/planado/jobs');
    await page.getByRole('heading', { name: 'Jobs', exact: true }).waitFor();
    await cabinet.connect('/qugo/invitations');
    await page.locator('[data-platform=qugo][data-connected=true]').waitFor();
    await platform('solar_staff').click();
    await cabinet.signIn();
    for (const name of ['solar_staff', 'planado', 'qugo']) assert.equal(await isConnected(name), 'true', name);
    assert.equal(await isConnected('cloudtips'), 'false');
    await platform('planado').click();
    await page.locator('tbody a').first().waitFor();
    assert.deepEqual(cabinet.complaints, []);
  });

  it('leads to the page that was asked for', async () => {
    cabinet = await Cabinet.open(browser, sandbox);
    await cabinet.connect('/planado/users');
    await cabinet.page.getByRole('heading', { name: 'Users and rights' }).waitFor();
  });

  it('keeps a key in the page alone', async () => {
    cabinet = await Cabinet.open(browser, sandbox);
    const { page } = cabinet;
    await cabinet.goTo('/planado/jobs');
    await page.getByLabel('API key', { exact: true }).fill(KEY);
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.locator('tbody a').first().waitFor();
    assert.ok(!(await stored()).includes(KEY), 'the key is stored nowhere');
    await page.reload();
    await page.getByRole('heading', { name: 'Connect Planado' }).waitFor();
  });

  it('keeps the tokens of a login and no password, outlives a reload, and ends when asked', async () => {
    cabinet = await Cabinet.open(browser, sandbox);
    const { page } = cabinet;
    await cabinet.goTo('/cloudtips/receivers');
    await page.getByRole('textbox', { name: 'User name' }).fill(PARTNER.username);
    await page.getByLabel('Password', { exact: true }).fill(PARTNER.password);
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.locator('[data-platform=cloudtips][data-connected=true]').waitFor();
    assert.ok(!(await stored()).includes(PARTNER.password), 'the password is stored nowhere');
    assert.match(await stored(), /refreshToken/);
    await page.reload();
    await page.locator('[data-platform=cloudtips][data-connected=true]').waitFor();
    await page.getByRole('button', { name: 'Disconnect' }).click();
    await page.getByRole('heading', { name: 'Connect CloudTips' }).waitFor();
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  });

  it('says that a key is wrong, and lets one try again', async () => {
    cabinet = await Cabinet.open(browser, sandbox);
    const { page } = cabinet;
    for (const name of ['planado', 'qugo']) {
      await platform(name).click();
      await page.getByLabel('API key', { exact: true }).fill('not-it');
      await page.getByRole('button', { name: 'Connect', exact: true }).click();
      await page.getByRole('alert').filter({ hasText: 'does not accept this key' }).waitFor();
      assert.equal(await isConnected(name), 'false');
      await cabinet.isAccessible(`a wrong key of ${name}`);
    }
    await cabinet.shot('connect-wrong-key');
    await page.getByRole('button', { name: 'Connect it' }).click();
    await page.locator('[data-platform=qugo][data-connected=true]').waitFor();
  });

  it('says that a password is wrong, in our words and in those of the platform', async () => {
    cabinet = await Cabinet.open(browser, sandbox, { language: 'ru' });
    const { page } = cabinet;
    await cabinet.goTo('/cloudtips/receivers');
    await page.getByRole('textbox', { name: 'Имя пользователя' }).fill(PARTNER.username);
    await page.getByLabel('Пароль', { exact: true }).fill('not-it');
    await page.getByRole('button', { name: 'Подключить', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'Неверн' }).waitFor();
  });

  it('asks for the key again when the platform does not accept it any more', async () => {
    cabinet = await Cabinet.open(browser, sandbox);
    const { page } = cabinet;
    await cabinet.connect('/planado/jobs');
    await page.locator('tbody a').first().waitFor();
    await sandbox.order({ kind: 'status', status: 401, match: { path_prefix: '/planado/v2/jobs/' }, times: 1 });
    await page.locator('tbody a').first().click();
    await page.getByText('does not accept this connection any more').waitFor();
    await page.getByRole('button', { name: 'Connect it' }).click();
    await page.getByRole('heading', { level: 1, name: /^Job \d+$/ }).waitFor();
  });
});
