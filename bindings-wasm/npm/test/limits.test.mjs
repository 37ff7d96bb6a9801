// Calls run in one wasm module, flows and rows in another: the platform counts them together, and so must the package.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cancelled, CloudTips, InvalidRequest, Planado, rows } from 'gigwire';
import { attachReceiver } from 'gigwire/cloudtips';
import { Sandbox } from 'gigwire/sandbox';

const ROOT = 'https://sandbox.invalid';

/** A fetch into a world of its own, and the path of every request. */
function world() {
  const sandbox = new Sandbox({ seed: 1 });
  const sent = [];
  const fetch = (url, init) => {
    sent.push(new URL(url).pathname);
    return sandbox.fetch(url, init);
  };
  return { fetch, sent };
}

const first = async (generator) => {
  for await (const row of generator) {
    return row;
  }
};

test('rows and calls take turns at the calls a minute', async () => {
  const { fetch, sent } = world();
  const settings = { baseUrl: `${ROOT}/planado`, key: 'planado-demo-key', callsPerMinute: 2, deadlineMs: 1_000 };
  const api = await Planado.connect({ ...settings, fetch });
  const tooFew = (error) => error instanceof Cancelled && /so few calls a minute/.test(error.message);
  await first(rows.people(api));
  await api.experimental.users.list();
  assert.equal(sent.length, 2);
  await assert.rejects(first(rows.people(api)), tooFew);
  await assert.rejects(api.experimental.users.list(), tooFew);
  assert.equal(sent.length, 2);
});

test('a flow and a call keep a minute between two SMS to a person', async () => {
  const { fetch, sent } = world();
  const api = await CloudTips.connect({
    username: 'partner@gigwire.test',
    password: 'partner-password',
    baseUrl: `${ROOT}/cloudtips/api`,
    identityUrl: `${ROOT}/cloudtips/identity`,
    fetch,
  });
  const placeId = '0d1c7e0a-6a52-4f0e-9a0e-3d9f5f0b7c11';
  const people = [
    { phoneNumber: '+79990001122', name: 'Анна Новикова' },
    { phoneNumber: '+79990003344', name: 'Олег Старов' },
  ];
  const { created } = await api.receivers.createMany({ placeId, receivers: people });
  const sms = () => sent.filter((path) => path.endsWith('/attach/send-sms')).length;
  const attachSendSms = (at) => api.places.attachSendSms({ placeId, userId: created[at].userId });
  // After a call the flow waits; here nobody does.
  await attachSendSms(0);
  const impatience = new AbortController();
  const events = [];
  const onEvent = ({ event }) => {
    events.push(event);
    if (event === 'wait') {
      impatience.abort();
    }
  };
  const ask = async () => null;
  await assert.rejects(
    attachReceiver(api, { placeId, ...people[0] }, { ask, onEvent, signal: impatience.signal }),
    Cancelled,
  );
  assert.deepEqual(events, ['receiver', 'wait']);
  // After the flow the call is refused.
  const tooSoon = (error) => error instanceof InvalidRequest && /may be sent again in \d+ s/.test(error.message);
  const refused = async () => {
    await assert.rejects(attachSendSms(1), tooSoon);
    return null;
  };
  await assert.rejects(attachReceiver(api, { placeId, ...people[1] }, { ask: refused }), Cancelled);
  assert.equal(sms(), 2);
});
