import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { Cabinet } from './cabinet.mjs';
import { handOver, planOf } from './plan.mjs';
import { Sandbox } from './sandbox.mjs';

const PAGES = [
  ['tasks', '/tasks', 'tbody a'],
  ['new', '/tasks/new', 'form'],
  ['freelancers', '/freelancers', 'tbody a'],
  ['payments', '/payments', 'input[type=file]'],
];

// of other platforms: one click connects the demo account
const CONNECTED_PAGES = [
  ['planado-jobs', '/planado/jobs', 'tbody a'],
  ['planado-users', '/planado/users', '[data-may=true]'],
  ['cloudtips-receivers', '/cloudtips/receivers', 'tbody tr'],
  ['cloudtips-payouts', '/cloudtips/payouts', 'tbody tr'],
  ['qugo-invitations', '/qugo/invitations', 'input[type=file]'],
  ['qugo-payouts', '/qugo/payouts', 'input[type=file]'],
  ['qugo-performers', '/qugo/performers', 'tbody tr'],
];

describe('axe finds nothing serious', () => {
  let browser;
  let sandbox;

  before(async () => {
    [browser, sandbox] = await Promise.all([launch(), Sandbox.start()]);
  });
  after(async () => {
    await browser?.close();
    await sandbox?.stop();
  });

  for (const language of ['ru', 'en']) {
    for (const theme of ['light', 'dark']) {
      const name = (page) => `${page}-${language}-${theme}`;

      it(`on any page, ${language}, ${theme}`, async () => {
        const cabinet = await Cabinet.open(browser, sandbox, { language, theme });
        const { page } = cabinet;
        const check = async (what) => {
          await cabinet.shot(name(what));
          await cabinet.isAccessible(name(what));
        };
        await page.getByText('demo@gigwire.test').waitFor();
        await check('sign-in');
        await cabinet.signIn();
        for (const [what, path, sign] of PAGES) {
          await cabinet.goTo(path);
          await page.locator(sign).first().waitFor({ state: 'attached' });
          await page.waitForLoadState('networkidle');
          await check(what);
        }
        // a task in each state that looks different
        for (const state of [1, 3, 4, 5, 8, 14]) {
          await cabinet.goTo(`/tasks?state=${state}`);
          await page.locator(`tbody [data-state="${state}"]`).first().waitFor();
          await page.locator('tbody a').first().click();
          await page.locator('ol').waitFor();
          await page.waitForLoadState('networkidle');
          await check(`task-${state}`);
        }
        await cabinet.goTo('/freelancers');
        await page.locator('.push').click();
        await page.getByRole('dialog').waitFor();
        await check('invite');
        await cabinet.goTo('/payments');
        await handOver(page, planOf(3, { bad: [1] }));
        await page.locator('[data-phase=planned]').waitFor();
        await check('payments-plan');
        const connected = new Set();
        for (const [what, path, sign] of CONNECTED_PAGES) {
          const platform = path.split('/')[1];
          await cabinet.goTo(path);
          if (!connected.has(platform)) {
            await page.getByRole('button', { name: cabinet.words.connectDemo, exact: true }).waitFor();
            await check(`connect-${platform}`);
            await cabinet.connect(path);
            connected.add(platform);
          }
          await page.locator(sign).first().waitFor({ state: 'attached' });
          await page.waitForLoadState('networkidle');
          await check(what);
        }
        await cabinet.goTo('/planado/jobs');
        await page
          .getByRole('row', { name: /job-23/ })
          .getByRole('link')
          .click();
        await page.locator('form').waitFor();
        await page.waitForLoadState('networkidle');
        await check('planado-job');
        await cabinet.close();
      });
    }
  }

  it('on a narrow screen', async () => {
    const cabinet = await Cabinet.open(browser, sandbox, { language: 'ru', viewport: { width: 390, height: 844 } });
    const fits = async () => {
      const { scrollWidth, innerWidth } = await cabinet.page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        innerWidth: globalThis.innerWidth,
      }));
      assert.ok(scrollWidth <= innerWidth, `the page is wider than the screen: ${scrollWidth}`);
    };
    await cabinet.signIn();
    await cabinet.page.locator('tbody a').first().waitFor();
    await cabinet.shot('narrow-tasks');
    await cabinet.isAccessible('tasks on a narrow screen');
    await cabinet.page.locator('tbody a').first().click();
    await cabinet.page.locator('ol').waitFor();
    await cabinet.shot('narrow-task');
    await cabinet.isAccessible('a task on a narrow screen');
    await cabinet.goTo('/payments');
    await cabinet.page.locator('input[type=file]').waitFor({ state: 'attached' });
    await cabinet.shot('narrow-payments');
    await cabinet.isAccessible('payments on a narrow screen');
    await cabinet.connect('/planado/users');
    await cabinet.page.locator('[data-may=true]').first().waitFor();
    await cabinet.shot('narrow-users');
    await fits();
    await cabinet.isAccessible('the rights of users on a narrow screen');
    for (const [what, path, sign] of [
      ['cloudtips-payouts', '/cloudtips/payouts', 'tbody tr'],
      ['qugo-payouts', '/qugo/payouts', 'input[type=file]'],
    ]) {
      await cabinet.connect(path);
      await cabinet.page.locator(sign).first().waitFor({ state: 'attached' });
      await cabinet.shot(`narrow-${what}`);
      await fits();
      await cabinet.isAccessible(`${what} on a narrow screen`);
    }
    await cabinet.close();
  });
});
