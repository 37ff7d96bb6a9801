import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { ApiError, OutcomeUnknown, SolarStaff, TransportError } from 'gigwire';
import { sendFailure } from '../dist/transport.js';
import { BOT, DEMO } from './support/demo.mjs';
import { startSandbox } from './support/sandbox-process.mjs';

describe('over a socket', () => {
  let sandbox;
  before(async () => {
    sandbox = await startSandbox();
  });
  after(() => sandbox.stop());

  test('logs in with 2FA, reads, pays, and sees what became of it', async () => {
    const api = await SolarStaff.connect({ ...DEMO, baseUrl: sandbox.baseUrl, code: () => sandbox.lastCode() });
    const [task] = await api.tasks.list({ state: [4] }).toArray();
    await api.tasks.pay({ uuid: task.uuid }, { knownState: task.state });
    assert.equal((await api.tasks.get({ uuid: task.uuid })).state, 12);
    await sandbox.control('POST', 'clock', { advance_ms: 60_000 });
    assert.equal((await api.tasks.get({ uuid: task.uuid })).state, 5);
    const ledger = await sandbox.control('GET', 'ledger');
    assert.equal(ledger.sound, true);
  });

  test('a connection that is cut: a read is repeated, a payment is not', async () => {
    const api = await SolarStaff.connect({ ...BOT, baseUrl: sandbox.baseUrl });
    const [task] = await api.tasks.list({ state: [4] }).toArray();
    await sandbox.control('POST', 'faults', {
      faults: [
        { match: { path_prefix: '/solar_staff/api/customer/balance' }, kind: 'drop_before_act' },
        { match: { path_prefix: '/solar_staff/api/customer/tasks/pay' }, kind: 'drop_after_act' },
      ],
    });
    await api.companies.balance();
    const error = await api.tasks.pay({ uuid: task.uuid }).catch((error) => error);
    assert.ok(error instanceof OutcomeUnknown, String(error));
    assert.match(error.happened, /^reset/);
  });
});

/** A server of our own for what no platform should do. */
async function serving(handler, run) {
  const server = createServer(handler);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await run(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('transport', () => {
  test('nothing listens: certainly not sent, so even a payment is tried again', async () => {
    let origin;
    await serving(
      () => {},
      async (url) => {
        origin = url;
      },
    );
    const api = await SolarStaff.connect({ tokens: { token: 'T' }, baseUrl: `${origin}/api`, maxAttempts: 2 });
    const error = await api.tasks.pay({ taskId: 1 }).catch((error) => error);
    assert.ok(error instanceof TransportError, String(error));
    assert.deepEqual([error.reason, error.maybeSent, error.attempts], ['connect', false, 2]);
  });

  test('a redirect is not followed', async () => {
    const seen = [];
    const handler = (request, response) => {
      seen.push(`${request.method} ${request.url}`);
      response.writeHead(302, { location: '/elsewhere' }).end();
    };
    await serving(handler, async (origin) => {
      const api = await SolarStaff.connect({ tokens: { token: 'T' }, baseUrl: `${origin}/api` });
      const error = await api.tasks.accept({ taskId: 1 }).catch((error) => error);
      assert.ok(error instanceof ApiError, String(error));
      assert.equal(error.status, 302);
    });
    assert.deepEqual(seen, ['POST /api/customer/tasks/accept']);
  });

  test('an answer that breaks off is no answer', async () => {
    const handler = (_request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('{"id":');
      setTimeout(() => response.destroy(), 10);
    };
    await serving(handler, async (origin) => {
      const api = await SolarStaff.connect({ tokens: { token: 'T' }, baseUrl: `${origin}/api`, maxAttempts: 1 });
      const error = await api.tasks.get({ taskId: 1 }).catch((error) => error);
      assert.ok(error instanceof TransportError, String(error));
      assert.deepEqual([error.reason, error.maybeSent], ['reset', true]);
    });
  });

  test('only what certainly was not sent counts as not sent', () => {
    const caused = (fields) => new TypeError('fetch failed', { cause: Object.assign(new Error('why'), fields) });
    const told = (error) => {
      const { kind, maybeSent } = sendFailure(error);
      return `${kind} ${maybeSent ? 'maybe' : 'no'}`;
    };
    assert.equal(told(caused({ code: 'ECONNREFUSED' })), 'connect no');
    assert.equal(told(caused({ code: 'ENOTFOUND', syscall: 'getaddrinfo' })), 'connect no');
    assert.equal(told(caused({ code: 'EHOSTUNREACH', syscall: 'connect' })), 'connect no');
    assert.equal(told(caused({ code: 'UND_ERR_CONNECT_TIMEOUT' })), 'timeout no');
    assert.equal(told(caused({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })), 'tls no');
    assert.equal(told(caused({ code: 'ECONNRESET', syscall: 'read' })), 'reset maybe');
    assert.equal(told(caused({ code: 'UND_ERR_SOCKET' })), 'reset maybe');
    assert.equal(told(caused({ code: 'UND_ERR_HEADERS_TIMEOUT' })), 'timeout maybe');
    assert.equal(told(new TypeError('Failed to fetch')), 'other maybe');
    for (const nonsense of [undefined, null, 'text', 7, {}]) {
      assert.equal(told(nonsense), 'other maybe');
    }
  });
});
