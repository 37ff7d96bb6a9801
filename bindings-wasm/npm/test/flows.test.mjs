import './support/hurry.mjs';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  addPayoutEndpoint,
  Cancelled,
  changeContacts,
  followTask,
  InvalidRequest,
  JournalError,
  memoryJournal,
  onboard,
  SolarStaff,
  takeTask,
} from 'gigwire';
import { connected } from './support/demo.mjs';

const TASK = {
  uuid: '5b1f8f5e-7b0c-4c7e-9d5e-0c5f0a9d3a11',
  categoryId: 37,
  attributes: [{ id: 37, value: '5' }],
  title: 'Site',
  description: 'Five pages',
  price: '1500.50',
  deadline: '2099-01-01 10:00:00',
};

const count = (sent, path) => sent.filter((request) => request === path).length;

/** What the freelancer's browser sends from a page. */
const fillIn = async (sandbox, url, answers) => {
  const answer = await sandbox.fetch(url, { method: 'POST', body: new URLSearchParams(answers) });
  assert.equal(answer.status, 200, await answer.text());
};

describe('flows', () => {
  test('onboarding invites once, also when it is begun again on its journal', async () => {
    const { api, sent } = await connected();
    const journal = memoryJournal();
    const args = { invite: { email: 'new@gigwire.test', country: 'RU' }, until: 'invited' };
    const found = await onboard(api, args, { journal });
    assert.equal(found.email, 'new@gigwire.test');
    const again = await onboard(api, args, { journal });
    assert.equal(again.id, found.id);
    assert.equal(count(sent, 'POST /customer/freelancers'), 1);
  });

  test('a token that expires midway is renewed once, for the flow and for the calls beside it', async () => {
    const told = [];
    const { api, sandbox, sent } = await connected({ onTokens: (pair) => told.push(pair.token) });
    const { id } = await api.freelancers.getByEmail({ email: 'ready@gigwire.test' });
    await api.tasks.create({ ...TASK, workerId: id });
    const followed = followTask(
      api,
      { uuid: TASK.uuid, until: 'taken' },
      {
        // Everybody's tokens end while only the flow is at work: it is the one who meets that.
        onState: (state) => state === 1 && sandbox.fail({ kind: 'expire_tokens' }),
      },
    );
    while (count(sent, 'POST /token/refresh') === 0) {
      await Promise.race([followed, new Promise((resolve) => setImmediate(resolve))]);
      assert.ok(count(sent, `GET /customer/tasks/${TASK.uuid}`) < 100, 'the flow goes on as if nothing had happened');
    }
    const [task, found] = await Promise.all([
      followed,
      api.freelancers.getByEmail({ email: 'ready@gigwire.test' }),
      api.tasks.setState({ uuid: TASK.uuid, state: 2 }),
    ]);
    assert.equal(task.state, 2);
    assert.equal(found.id, id);
    assert.equal(count(sent, 'POST /token/refresh'), 1);
    assert.equal(count(sent, 'POST /login'), 1);
    assert.equal(told.length, 2);
    assert.equal(api.tokens.token, told[1]);
    assert.equal((await followTask(api, { uuid: TASK.uuid, until: 'taken' })).state, 2);
    assert.equal(count(sent, 'POST /token/refresh'), 1);
  });

  test('a session that cannot be renewed ends the flow with the error of the login', async () => {
    const { api, sandbox } = await connected();
    const { token } = api.tokens;
    const other = await SolarStaff.connect({ tokens: { token }, baseUrl: sandbox.baseUrl, fetch: sandbox.fetch });
    await sandbox.fail({ match: { path_prefix: '/solar_staff/api/customer' }, kind: 'expire_tokens' });
    const error = await onboard(other, { invite: { email: 'new@gigwire.test', country: 'RU' } }).catch(
      (error) => error,
    );
    assert.ok(error instanceof InvalidRequest, String(error));
    assert.match(error.message, /no username and password/);
  });

  test('onboarding waits until they have registered', async () => {
    const { api } = await connected();
    const found = await onboard(api, { invite: { email: 'new@gigwire.test', country: 'RU' } });
    assert.equal(found.isRegistered, true);
  });

  test('a task is taken and finished after an agreement, and not without one', async () => {
    const { api, sent } = await connected();
    const { id, uuid } = await api.freelancers.getByEmail({ email: 'unsigned@gigwire.test' });
    await api.tasks.create({ ...TASK, workerId: id });
    const args = { uuid: TASK.uuid, freelancerUuid: uuid, finish: true };
    for (const no of [null, false, 'no', undefined]) {
      await assert.rejects(takeTask(api, args, { ask: async () => no }), Cancelled);
    }
    assert.equal(count(sent, `POST /customer/freelancers/${uuid}/sign-agreement`), 0);
    const asked = [];
    const ask = async (question) => {
      asked.push(question);
      return true;
    };
    assert.equal((await takeTask(api, args, { ask })).state, 3);
    assert.deepEqual(
      asked.map(({ ask }) => ask),
      ['agreement'],
    );
    assert.match(asked[0].url, /^https:/);
  });

  test('a task is followed, and every state told', async () => {
    const { api } = await connected();
    const { id } = await api.freelancers.getByEmail({ email: 'ready@gigwire.test' });
    await api.tasks.create({ ...TASK, workerId: id });
    await api.tasks.quickPay({ uuid: TASK.uuid });
    const states = [];
    const task = await followTask(api, { uuid: TASK.uuid, until: 'paid' }, { onState: (state) => states.push(state) });
    assert.equal(task.state, 5);
    assert.equal(states.at(-1), 5);
  });

  test('a card is added by code and page, and not a second code is needed after a crash', async () => {
    const { api, sandbox, sent } = await connected();
    const { id } = await api.freelancers.getByEmail({ email: 'nomeans@gigwire.test' });
    const args = { freelancerId: id, kind: 'card' };
    const journal = memoryJournal();
    const crash = new AbortController();
    let wrong = true;
    const first = addPayoutEndpoint(api, args, {
      journal,
      signal: crash.signal,
      ask: async ({ ask }) => {
        if (ask === 'page') {
          crash.abort(new Error('the tab was closed'));
          return null;
        }
        const code = wrong ? '000' : await sandbox.lastCode();
        wrong = false;
        return code;
      },
    });
    const error = await first.catch((error) => error);
    assert.ok(error instanceof Cancelled, String(error));
    assert.equal(error.cause.message, 'the tab was closed');
    const codes = sent.filter((request) => request.includes('code')).length;
    const card = await addPayoutEndpoint(api, args, {
      journal,
      ask: async (question) => {
        assert.equal(question.ask, 'page');
        await fillIn(sandbox, question.url, {
          number: '5213 2400 0000 0006',
          expire: '03/29',
          holder: 'X',
          country: 'RU',
        });
        return true;
      },
    });
    assert.equal(card.status, 4);
    assert.match(card.number, /0006$/);
    assert.equal(sent.filter((request) => request.includes('code')).length, codes);
  });

  test('an email is changed by a code', async () => {
    const { api, sandbox } = await connected();
    const { id } = await api.freelancers.getByEmail({ email: 'ready@gigwire.test' });
    const ask = async ({ ask }) => (ask === 'code' ? sandbox.lastCode() : null);
    const changed = await changeContacts(api, { freelancerId: id, email: 'other@gigwire.test' }, { ask });
    assert.equal(changed.email, 'other@gigwire.test');
    const both = changeContacts(api, { freelancerId: id, email: 'a@b.test', phone: '70001112233' }, { ask });
    await assert.rejects(both, InvalidRequest);
  });

  test('what a question leads to is told as it is, and what a journal does as a JournalError', async () => {
    const { api } = await connected();
    const { id } = await api.freelancers.getByEmail({ email: 'ready@gigwire.test' });
    const broken = new Error('the dialog could not be shown');
    const args = { freelancerId: id, email: 'other@gigwire.test' };
    const thrown = await changeContacts(api, args, { ask: () => Promise.reject(broken) }).catch((error) => error);
    assert.equal(thrown, broken);
    const full = new Error('the disk is full');
    const journal = { ...memoryJournal(), append: () => Promise.reject(full) };
    const error = await changeContacts(api, args, { journal, ask: async () => null }).catch((error) => error);
    assert.ok(error instanceof JournalError, String(error));
    assert.deepEqual([error.kind, error.cause], ['journal', full]);
    assert.match(error.message, /the disk is full/);
  });

  test('a journal of the caller’s own may be plain functions, and must give lines of text', async () => {
    const { api } = await connected();
    const args = { invite: { email: 'ready@gigwire.test', country: 'RU' }, until: 'invited' };
    const lines = [];
    const plain = {
      read: (after, limit) => lines.slice(after, after + limit),
      append: (after, more) => void lines.splice(after, lines.length, ...more),
      close: () => {},
    };
    await onboard(api, args, { journal: plain });
    assert.ok(lines.length > 0);
    const thrown = new Error('there is no such table');
    const throws = () => {
      throw thrown;
    };
    for (const [read, cause] of [
      [() => [1], 'it gave something else than lines of text'],
      [() => undefined, 'it gave something else than lines of text'],
      [throws, thrown.message],
    ]) {
      const error = await onboard(api, args, { journal: { ...plain, read } }).catch((error) => error);
      assert.ok(error instanceof JournalError, String(error));
      assert.equal(error.cause.message, cause);
    }
  });

  test('a journal of another flow is refused, with its line', async () => {
    const { api } = await connected();
    const journal = memoryJournal();
    await onboard(api, { invite: { email: 'ready@gigwire.test', country: 'RU' }, until: 'invited' }, { journal });
    const args = { freelancerId: 1, email: 'x@gigwire.test' };
    const error = await changeContacts(api, args, { journal, ask: async () => null }).catch((error) => error);
    assert.ok(error instanceof JournalError, String(error));
    assert.equal(error.line, 1);
  });

  test('closing the client ends a flow that waits', async () => {
    const { api } = await connected();
    const waiting = onboard(api, { invite: { email: 'nobody@gigwire.test', country: 'RU' }, until: 'verified' });
    const asking = changeContacts(
      api,
      { freelancerId: (await api.freelancers.getByEmail({ email: 'ready@gigwire.test' })).id, phone: '70001112233' },
      { ask: () => new Promise(() => {}) },
    );
    setTimeout(() => api.close(), 2_000);
    for (const flow of [waiting, asking]) {
      await assert.rejects(flow, Cancelled);
    }
  });
});
