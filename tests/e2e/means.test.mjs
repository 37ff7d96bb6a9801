import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { Cabinet } from './cabinet.mjs';
import { Sandbox } from './sandbox.mjs';

describe('payment means', () => {
  let browser;
  let sandbox;

  before(async () => {
    [browser, sandbox] = await Promise.all([launch(), Sandbox.start()]);
  });
  after(async () => {
    await browser?.close();
    await sandbox?.stop();
  });

  it('are added by a code and a page, and gone on with after the dialog was closed', async () => {
    const cabinet = await Cabinet.open(browser, sandbox);
    const { page } = cabinet;
    await cabinet.signIn();
    await cabinet.goTo('/freelancers');
    const row = page.locator('tbody tr').filter({ hasText: 'nomeans@gigwire.test' });
    const dialog = page.getByRole('dialog');
    const add = async () => {
      await row.getByRole('button', { name: /^Payment means of/ }).click();
      await dialog.getByText('The freelancer has no payment means yet.').waitFor();
      await dialog.getByRole('button', { name: 'Send the freelancer a code' }).click();
    };
    await add();
    const code = dialog.getByLabel('The code that the freelancer got');
    await code.fill('000');
    await cabinet.isAccessible('asking for the code');
    await dialog.getByRole('button', { name: 'Confirm' }).click();
    // a wrong one is asked for again
    await page.waitForFunction(() => document.querySelector('[role=dialog] input[inputmode=numeric]')?.value === '');
    await code.fill(await sandbox.lastCode());
    await dialog.getByRole('button', { name: 'Confirm' }).click();
    await dialog.getByText('Pass this page on to the freelancer.').waitFor();
    const url = await dialog.locator('a[target=_blank], code').innerText();
    await cabinet.shot('means-page');
    await cabinet.isAccessible('passing a page on');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });

    await add();
    // no second code
    await dialog.getByRole('button', { name: 'It is passed on' }).click();
    await dialog.getByText('Waiting for the freelancer').waitFor();
    const form = { number: '5213 2400 0000 0006', expire: '03/29', holder: 'X', country: 'RU' };
    const sent = await fetch(url, { method: 'POST', body: new URLSearchParams(form) });
    assert.equal(sent.status, 200);
    await dialog.getByText('It can be used').waitFor();
    await dialog.getByRole('listitem').filter({ hasText: /0006/ }).waitFor();
    await cabinet.shot('means-done');
    await cabinet.isAccessible('a new card');
    const kept = await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.open('gigwire').onsuccess = ({ target }) => {
            target.result.transaction('lines').objectStore('lines').count().onsuccess = (counted) =>
              resolve(counted.target.result);
          };
        }),
    );
    assert.equal(kept, 0, 'what is done needs no journal');
    await cabinet.close();
  });
});
