import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { describe, test } from 'node:test';
import { GigwireError, InvalidRequest, SolarStaff, WebhookError } from 'gigwire';
import { Sandbox } from 'gigwire/sandbox';
import { signWebhook, verifyWebhook } from 'gigwire/solar-staff';
import { BOT } from './support/demo.mjs';
import { startSandbox } from './support/sandbox-process.mjs';

// The vendor's document prints all three.
const BODY = '{"timestamp":1674539549,"name":"cardAdded","payload":{"ownerId":6,"id":11}}';
const SECRET = 'bb940556f36a5ae58063f151e51f5318';
const SIGNATURE = '9eb23eb63888b150299a0e5442721e64da7a795d81b9f219e24c1136d5f24606';

const thrown = (verified) => verified.catch((error) => error);

describe('webhooks', () => {
  test('the documented event is read, as text and as bytes', async () => {
    const { fingerprint, ...event } = await verifyWebhook(BODY, SIGNATURE, SECRET);
    assert.deepEqual(event, {
      kind: 'payout_endpoint_added',
      ownerId: 6,
      id: 11,
      timestamp: 1674539549,
      name: 'cardAdded',
      payload: { ownerId: 6, id: 11 },
    });
    assert.match(fingerprint, /^[0-9a-f]{64}$/);
    const bytes = new TextEncoder().encode(BODY);
    for (const raw of [bytes, bytes.buffer, Buffer.from(BODY)]) {
      assert.deepEqual(await verifyWebhook(raw, SIGNATURE, SECRET), { fingerprint, ...event });
    }
    assert.equal(await signWebhook(BODY, SECRET), SIGNATURE);
  });

  test('one byte changed, another secret, no signature: not to be trusted', async () => {
    const bytes = new TextEncoder().encode(BODY);
    for (let place = 0; place < bytes.length; place += 1) {
      const changed = bytes.slice();
      changed[place] ^= 1;
      const error = await thrown(verifyWebhook(changed, SIGNATURE, SECRET));
      assert.ok(error instanceof WebhookError && error instanceof GigwireError, `byte ${place}: ${error}`);
      assert.deepEqual([error.kind, error.reason], ['webhook', 'signature']);
    }
    for (const signature of [null, undefined, '', SIGNATURE.slice(1), [SIGNATURE, SIGNATURE]]) {
      assert.equal((await thrown(verifyWebhook(BODY, signature, SECRET))).reason, 'signature');
    }
    const error = await thrown(verifyWebhook(BODY, SIGNATURE, 'another-secret'));
    assert.equal(error.reason, 'signature');
    assert.ok(!error.message.includes('another-secret') && !error.message.includes(SIGNATURE));
  });

  test('a mistake of the server is no webhook error', async () => {
    const parsed = await thrown(verifyWebhook(JSON.parse(BODY), SIGNATURE, SECRET));
    assert.ok(parsed instanceof InvalidRequest, String(parsed));
    assert.equal(parsed.argument, 'body');
    for (const secret of ['', undefined, null]) {
      const error = await thrown(verifyWebhook(BODY, SIGNATURE, secret));
      assert.ok(error instanceof InvalidRequest, String(error));
      assert.equal(error.argument, 'secret');
    }
  });

  const signed = async (body) => verifyWebhook(body, await signWebhook(body, SECRET), SECRET);

  test('every kind has its properties, and numbers are never rounded', async () => {
    const freelancer = 'b2e2671d-f850-493f-83ba-f236d3192974';
    const kind = async (name, payload) => {
      const {
        timestamp: _,
        name: __,
        payload: ___,
        fingerprint: ____,
        ...told
      } = await signed(`{"timestamp": 1, "name": "${name}", "payload": ${payload}}`);
      return told;
    };
    assert.deepEqual(await kind('cardDeleted', '{"id": 11}'), {
      kind: 'payout_endpoint_removed',
      ownerId: null,
      id: 11,
    });
    assert.deepEqual(await kind('x', `{"uuid": "${freelancer}"}`), { kind: 'freelancer_registered', freelancer });
    assert.deepEqual(await kind('x', `{"uuid": "${freelancer}", "status": 3}`), {
      kind: 'taxation_status_changed',
      freelancer,
      status: 3,
    });
    assert.deepEqual(await kind('x', `{"uuid": "${freelancer}", "on": true}`), {
      kind: 'tax_payment_switched',
      freelancer,
      on: true,
    });
    assert.deepEqual(await kind('x', '[]'), { kind: 'unknown' });
    const { payload } = await signed('{"timestamp": 1, "name": "x", "payload": {"n": 9007199254740993}}');
    assert.deepEqual(payload, { n: '9007199254740993' });
    const huge = '{"timestamp": 1, "name": "cardAdded", "payload": {"ownerId": 9007199254740993, "id": 1}}';
    const error = await thrown(signed(huge));
    assert.ok(error instanceof WebhookError, String(error));
    assert.equal(error.reason, 'body');
  });

  test('what is signed and is no event says what is wrong with it', async () => {
    for (const body of ['', 'null', '{"name": "x"}', '{"timestamp": 1}']) {
      const error = await thrown(signed(body));
      assert.ok(error instanceof WebhookError, String(error));
      assert.equal(error.reason, 'body');
    }
  });

  test('a repetition has the same fingerprint, another event another', async () => {
    const spaced = '{"timestamp": 1674539549, "name": "cardAdded", "payload": {"id": 11, "ownerId": 6}}';
    const later = BODY.replace('9549', '9550');
    assert.equal((await signed(spaced)).fingerprint, (await signed(BODY)).fingerprint);
    assert.notEqual((await signed(later)).fingerprint, (await signed(BODY)).fingerprint);
  });

  test('an event of the sandbox reaches a server and is verified there', async () => {
    const sandbox = await startSandbox();
    const events = [];
    let secret;
    const server = createServer(async (request, response) => {
      const chunks = [];
      for await (const chunk of request) {
        chunks.push(chunk);
      }
      try {
        events.push(await verifyWebhook(Buffer.concat(chunks), request.headers['x-sign'], secret));
        response.writeHead(200).end();
      } catch (error) {
        events.push(error);
        response.writeHead(401).end();
      }
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const api = await SolarStaff.connect({ ...BOT, baseUrl: sandbox.baseUrl });
      await api.webhooks.set({ status: 'enabled', url: `http://127.0.0.1:${server.address().port}/` });
      ({ secret } = await api.webhooks.get());
      const freelancer = await api.freelancers.getByEmail({ email: 'ready@gigwire.test' });
      const { cards } = await api.finance.payoutEndpoints.list({ freelancerId: freelancer.id });
      await api.finance.cards.delete({ id: cards[0].id, freelancerId: freelancer.id });
      const patience = Date.now() + 10_000;
      while (events.length === 0 && Date.now() < patience) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      assert.deepEqual(
        events.map(({ kind, id, ownerId, message }) => ({ kind, id, ownerId, message })),
        [{ kind: 'payout_endpoint_removed', id: cards[0].id, ownerId: freelancer.id, message: undefined }],
      );
    } finally {
      server.closeAllConnections();
      server.close();
      await sandbox.stop();
    }
  });
});

test('webhooks of the sandbox in process reach a receiver', async () => {
  const sandbox = new Sandbox();
  const api = await SolarStaff.connect({ ...BOT, baseUrl: sandbox.baseUrl, fetch: sandbox.fetch });
  await api.webhooks.set({ url: 'https://company.example/hook', status: 'enabled' });
  const { secret } = await api.webhooks.get();
  assert.deepEqual(await sandbox.takeDeliveries(), []);
  await api.freelancers.invite({ email: 'new@gigwire.test', country: 'RU' });
  await sandbox.advance(60_000);
  const [registered] = await sandbox.takeDeliveries();
  const event = await verifyWebhook(registered.body, registered.headers['x-sign'], secret);
  assert.deepEqual([registered.url, event.kind], ['https://company.example/hook', 'freelancer_registered']);
  await sandbox.answerDelivery(registered, 204);
  assert.deepEqual(await sandbox.takeDeliveries(), [], 'it waits before it tries again');
  await sandbox.advance(60_000);
  const again = (await sandbox.takeDeliveries()).find(({ id }) => id === registered.id);
  assert.equal((await verifyWebhook(again.body, again.headers['x-sign'], secret)).fingerprint, event.fingerprint);
  await sandbox.answerDelivery(again, 200);
  const logged = (await sandbox.webhookLog()).find(({ id }) => id === registered.id);
  assert.deepEqual([logged.standing, logged.attempts.map(({ status }) => status)], ['delivered', [204, 200]]);
});
