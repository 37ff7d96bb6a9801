import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { Cabinet } from './cabinet.mjs';
import { Sandbox } from './sandbox.mjs';

describe('the life of a task', () => {
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
    await cabinet.signIn();
  });
  afterEach(() => cabinet.close());
  after(async () => {
    await browser?.close();
    await sandbox?.stop();
  });

  const choose = async (label, option) => {
    await page.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: option }).first().click();
  };

  const fillTask = async ({ worker = 'Уваров', price = '12 500,50', title = 'Interview with the curator' } = {}) => {
    await page.getByRole('link', { name: 'New task' }).first().click();
    await page.getByRole('combobox', { name: 'Freelancer' }).fill(worker);
    await page.getByRole('option').first().click();
    await choose('Category', 'Printed mass media');
    await choose('Service', 'Copywriting');
    await page.getByRole('textbox', { name: 'Name of mass media' }).fill('The Herald');
    await page.getByRole('textbox', { name: 'Title' }).fill(title);
    await page.getByRole('textbox', { name: 'Description' }).fill('Two pages, with photographs.');
    await page.getByRole('textbox', { name: /^Price/ }).fill(price);
  };

  const submit = () => page.getByRole('button', { name: 'Create the task' }).click();

  it('goes from a form to money on a card', async () => {
    await fillTask();
    await cabinet.shot('create');
    await submit();
    await page.getByRole('heading', { level: 1, name: 'Interview with the curator' }).waitFor();
    await page.getByText('₽12,500.50').first().waitFor();
    assert.deepEqual(await cabinet.offered(), ['decline', 'decline_as_freelancer', 'quick_pay', 'take_to_work']);

    await cabinet.act('take_to_work');
    await cabinet.waitForState(2);
    assert.deepEqual(await cabinet.offered(), ['decline', 'decline_as_freelancer', 'report_done']);
    await cabinet.act('report_done');
    await cabinet.waitForState(3);
    await cabinet.shot('task-3');
    assert.deepEqual(await cabinet.offered(), ['accept', 'decline', 'return_to_work']);
    await cabinet.act('return_to_work');
    await cabinet.waitForState(2);
    await cabinet.act('report_done');
    await cabinet.waitForState(3);
    await cabinet.act('accept');
    await cabinet.waitForState(4);
    assert.deepEqual(await cabinet.offered(), ['decline', 'pay']);

    const balance = await page.getByTestId('balance').innerText();
    await page.locator('[data-action=pay]').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Pay this task?').waitFor();
    await dialog.getByText('On the balance').waitFor();
    await cabinet.shot('confirm-payment');
    await cabinet.isAccessible('confirming a payment');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await cabinet.waitForState(4);
    await cabinet.act('pay', { confirm: true });
    await cabinet.waitForState(12);
    assert.deepEqual(await cabinet.offered(), []);
    await cabinet.shot('task-12');
    // the page looks by itself; only the world's clock is helped along
    await sandbox.pass(60_000);
    await cabinet.waitForState(5);
    await page.waitForFunction((old) => document.querySelector('[data-testid=balance]')?.innerText !== old, balance);

    await page.getByRole('button', { name: 'Pay out', exact: true }).waitFor();
    await page.locator('input[name=endpoint]:enabled').first().check();
    await cabinet.shot('payout-choice');
    await page.getByRole('button', { name: 'Pay out', exact: true }).click();
    await page.getByTestId('confirm').click();
    await page.locator('[data-payout="10"], [data-payout="1"]').waitFor();
    await cabinet.shot('payout-under-way');
    await sandbox.pass(60_000);
    await page.locator('[data-payout="1"], [data-payout="2"]').waitFor();
    await sandbox.pass(60_000);
    await page.locator('[data-payout="2"]').waitFor();
    assert.equal(await page.locator('li[data-reached=done]').count(), 5, 'all steps are behind');
    assert.equal(
      await page.getByRole('button', { name: 'Pay out', exact: true }).count(),
      0,
      'and nothing can be paid out twice',
    );
    await cabinet.shot('task-paid-out');

    assert.ok(await sandbox.ledgerIsSound());
    assert.deepEqual(
      cabinet.complaints.filter((text) => !/404/.test(text)),
      [],
    );
  });

  it('shows at the field what the platform does not like', async () => {
    await fillTask({ price: '0' });
    await submit();
    const price = page.getByRole('textbox', { name: /^Price/ });
    await page.waitForFunction(() => document.querySelector('[aria-invalid=true]'));
    assert.equal(await price.getAttribute('aria-invalid'), 'true');
    await cabinet.shot('create-refused');
    await cabinet.isAccessible('a refused form');
    await price.fill('100');
    await submit();
    await page.getByText('₽100.00').first().waitFor();
  });

  it('asks for what is missing before it sends anything', async () => {
    await page.getByRole('link', { name: 'New task' }).first().click();
    await submit();
    await page.getByText('Please choose').first().waitFor();
    assert.ok((await page.locator('[aria-invalid=true]').count()) >= 5);
  });

  it('checks without creating', async () => {
    await fillTask({ title: 'Only a question' });
    await page.getByRole('button', { name: 'Check only' }).click();
    await page.getByText('The platform would take it').waitFor();
    await cabinet.goTo('/tasks?search=Only%20a%20question');
    await page.getByText('No task matches').waitFor();
  });

  it('has the freelancer sign the offer before the first task', async () => {
    // "unsigned@gigwire.test" is in every sandbox for this
    await fillTask({ worker: 'Артём Соколов', title: 'First task ever' });
    await submit();
    await cabinet.waitForState(1);
    await cabinet.act('take_to_work');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('An offer has to be signed first').waitFor();
    await dialog.getByRole('button', { name: 'Sign and take to work' }).and(page.locator(':enabled')).click();
    await cabinet.waitForState(2);
  });

  it('asks before it cancels, and says what cancelling means', async () => {
    await fillTask({ title: 'Never mind' });
    await submit();
    await cabinet.waitForState(1);
    await page.locator('[data-action=decline]').click();
    await page.getByText('The task is cancelled at once').waitFor();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await cabinet.waitForState(1);
    await cabinet.act('decline', { confirm: true });
    await cabinet.waitForState(8);
    assert.deepEqual(await cabinet.offered(), []);
    await cabinet.shot('task-cancelled');
  });

  it('offers nothing that its state forbids', async () => {
    // the documented table, by state
    const table = {
      2: ['decline', 'decline_as_freelancer', 'report_done'],
      5: [],
      6: [],
      11: ['confirm_cancellation'],
      14: ['decline', 'prolong_deadline'],
      16: [],
    };
    for (const [state, actions] of Object.entries(table)) {
      await cabinet.goTo(`/tasks?state=${state}`);
      await page.locator(`tbody [data-state="${state}"]`).first().waitFor();
      await page.locator('tbody a').first().click();
      await page.getByRole('heading', { name: 'What you can do' }).waitFor();
      assert.deepEqual(await cabinet.offered(), actions, `state ${state}`);
    }
  });

  it('prolongs a deadline that passed', async () => {
    await cabinet.goTo('/tasks?state=14');
    await page.locator('tbody a').first().click();
    await cabinet.act('prolong_deadline');
    await page.getByRole('dialog').getByRole('button', { name: 'Prolong', exact: true }).and(page.locator(':enabled')).click();
    await cabinet.waitForState(2);
  });

  it('invites a freelancer, and says what is wrong with an address', async () => {
    await page.getByRole('link', { name: 'Freelancers' }).click();
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Invite' }).click();
    await dialog.getByText('Email or phone is needed').waitFor();
    await dialog.getByRole('textbox', { name: 'Email' }).fill('no-address');
    await dialog.getByRole('button', { name: 'Invite' }).click();
    await dialog.locator('[aria-invalid=true]').waitFor();
    await cabinet.shot('invite');
    await dialog.getByRole('textbox', { name: 'Email' }).fill('newcomer@gigwire.test');
    await dialog.getByRole('textbox', { name: 'First name' }).fill('Vera');
    await dialog.getByRole('textbox', { name: 'Last name' }).fill('Newcomer');
    await dialog.getByRole('button', { name: 'Invite' }).click();
    await dialog.getByText('The freelancer is in your team').waitFor();
  });
});
