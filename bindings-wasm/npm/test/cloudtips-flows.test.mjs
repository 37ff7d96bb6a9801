import './support/hurry.mjs';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Cancelled, InvalidRequest, memoryJournal } from 'gigwire';
import { attachReceiver, CloudTips, FlowControl, payOut } from 'gigwire/cloudtips';
import { Sandbox } from 'gigwire/sandbox';

const PLACE = '0d1c7e0a-6a52-4f0e-9a0e-3d9f5f0b7c11';
const PERSON = { phoneNumber: '+79990001122', name: 'Анна Новикова' };
const ANNA = { placeId: PLACE, ...PERSON };

/** A partner; `sent` has every request as `METHOD path`. */
async function partner(sandbox = new Sandbox({ seed: 1 }), sent = []) {
  const fetch = (url, init) => {
    sent.push(`${init.method} ${new URL(url).pathname}`);
    return sandbox.fetch(url, init);
  };
  const api = await CloudTips.connect({
    username: 'partner@gigwire.test',
    password: 'partner-password',
    baseUrl: 'https://sandbox.invalid/cloudtips/api',
    identityUrl: 'https://sandbox.invalid/cloudtips/identity',
    fetch,
  });
  return { api, sandbox, sent };
}

const codes = async (sandbox) =>
  (await sandbox.outbox()).filter(({ to, code }) => to === ANNA.phoneNumber && code !== null).map(({ code }) => code);

const fault = (sandbox, kind, path) => sandbox.fail({ kind, match: { path_prefix: `/cloudtips/api/${path}` } });

describe('flows of CloudTips', () => {
  test('a receiver is attached by the code; another SMS waits for its minute, also in another process', async () => {
    const { api, sandbox, sent } = await partner();
    const journal = memoryJournal();
    await assert.rejects(attachReceiver(api, ANNA, { ask: async () => null, journal }), Cancelled);
    const { api: other } = await partner(sandbox, sent);
    const asked = [];
    const events = [];
    const ask = async (question) => {
      asked.push(question);
      return ['000', 'again'][asked.length - 1] ?? (await codes(sandbox)).at(-1);
    };
    const receiver = await attachReceiver(other, ANNA, { ask, journal, onEvent: (event) => events.push(event) });
    assert.equal(receiver.phoneNumber, ANNA.phoneNumber);
    assert.deepEqual(
      asked.map(({ ask, sentBy, sentTo, problem }) => [ask, sentBy, sentTo, problem]),
      [
        ['code', 'SMS', ANNA.phoneNumber, ''],
        ['code', 'SMS', ANNA.phoneNumber, 'SmsCode: Неверный код'],
        ['code', 'SMS', ANNA.phoneNumber, ''],
      ],
    );
    assert.ok(asked[0].anotherInMs > 0 && asked[0].anotherInMs <= 60_000, `${asked[0].anotherInMs}`);
    assert.deepEqual(
      events.map(({ event }) => event),
      ['wait', 'sms'],
    );
    assert.equal((await codes(sandbox)).length, 2);
    assert.equal(sent.filter((request) => request.endsWith('/attach/send-sms')).length, 2);
  });

  test('a second SMS within the minute is refused before it is sent', async () => {
    const { api, sent } = await partner();
    const { created } = await api.receivers.createMany({ placeId: PLACE, receivers: [PERSON] });
    const to = { placeId: PLACE, userId: created[0].userId };
    await api.places.attachSendSms(to);
    await assert.rejects(api.places.attachSendSms(to), (error) => {
      assert.ok(error instanceof InvalidRequest);
      assert.equal(error.argument, 'userId');
      assert.match(error.message, /may be sent again in \d+ s/);
      return true;
    });
    assert.equal(sent.filter((request) => request.endsWith('/attach/send-sms')).length, 1);
  });

  test('what has accumulated is paid out once, whatever gets lost', async () => {
    const { api, sandbox, sent } = await partner();
    const [{ userId }] = await api.receivers.list({ phoneNumber: '+70000000101' }).toArray();
    const before = (await api.experimental.accumulations.summary({ userId })).accumulatedAmount;
    const refused = await payOut(api, { userIds: [userId] }, { go: () => false });
    assert.deepEqual([refused.started, refused.rows[0].result], [false, 'unpaid']);
    await assert.rejects(payOut(api, { userIds: [userId], limit: 0.5 }, { go: () => true }), InvalidRequest);
    await fault(sandbox, 'drop_after_act', 'accumulations/payout');
    const [journal, events] = [memoryJournal(), []];
    const plans = [];
    const go = (plan) => plans.push(plan) > 0;
    const report = await payOut(api, { userIds: [userId] }, { go, journal, onEvent: (event) => events.push(event) });
    assert.equal(plans[0].total, before);
    assert.deepEqual([report.paidOut, report.amount, report.rows[0].result], [1, before, 'paid_out']);
    assert.deepEqual(
      events.map(({ event }) => event),
      ['pay_out', 'result'],
    );
    const again = await payOut(api, { userIds: [userId] }, { go, journal });
    assert.deepEqual(again, report);
    assert.equal(sent.filter((request) => request.includes('/accumulations/payout')).length, 1);
  });

  test('paused it orders nothing new, and stopped it leaves the rest for another start', async () => {
    const { api, sent } = await partner();
    // Both have something, the second no card.
    const [anna, other] = await Promise.all(
      ['101', '103'].map(async (end) => api.receivers.list({ phoneNumber: `+70000000${end}` }).toArray()),
    );
    const userIds = [anna[0].userId, other[0].userId];
    const orders = () => sent.filter((request) => request.includes('/accumulations/payout')).length;
    const [control, journal] = [new FlowControl(), memoryJournal()];
    const go = () => true;
    const onEvent = ({ event }) => event === 'pay_out' && control.pause();
    const under = payOut(api, { userIds }, { go, journal, onEvent, control });
    await new Promise((resolve) => setTimeout(resolve, 20_000));
    assert.equal(orders(), 1, 'nothing new while it pauses');
    control.stop();
    const stopped = await under;
    assert.deepEqual([stopped.paidOut, orders()], [1, 1]);
    assert.deepEqual(
      stopped.rows.map(({ result, code }) => [result, code]),
      [
        ['paid_out', null],
        ['pending', 'stopped'],
      ],
    );
    // What was told before there is a flow holds, too; and the journal goes on.
    control.pause();
    const rest = payOut(api, { userIds }, { go, journal, control });
    await new Promise((resolve) => setTimeout(resolve, 20_000));
    assert.equal(orders(), 1);
    control.resume();
    assert.deepEqual(
      (await rest).rows.map(({ result, code }) => [result, code]),
      [
        ['paid_out', null],
        ['unpaid', 'refused'],
      ],
    );
    assert.equal(orders(), 2);
  });
});
