// The built package in a real browser: the conformance vectors, and gloo-net's fetch against a sandbox behind a socket.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startSandbox } from '../support/sandbox-process.mjs';
import { vectorFiles } from '../support/vector-files.mjs';

const PACKAGE = new URL('../../', import.meta.url);
const TYPES = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' };
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let server;
let origin;
let browser;
let page;
let sandbox;

before(async () => {
  server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>gigwire</title>');
      return;
    }
    if (pathname.startsWith('/redirecting/')) {
      response.writeHead(302, { location: '/' }).end();
      return;
    }
    try {
      const content = await readFile(fileURLToPath(new URL(`.${pathname}`, PACKAGE)));
      response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  sandbox = await startSandbox();
  browser = await chromium.launch({ executablePath: process.env.GIGWIRE_CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  page = await browser.newPage();
  await page.goto(origin);
});

after(async () => {
  await browser?.close();
  await sandbox?.stop();
  server?.closeAllConnections();
  server?.close();
});

describe('vectors in Chromium', () => {
  for (const [file, vectors] of vectorFiles()) {
    describe(file, () => {
      for (const vector of vectors) {
        test(vector.name, async () => {
          const problem = await page.evaluate(async (given) => {
            const { runVector } = await import('/test/support/vector.mjs');
            return runVector(given).then(
              () => null,
              (error) => String(error.stack),
            );
          }, vector);
          assert.equal(problem, null);
        });
      }
    });
  }
});

describe('in Chromium', () => {
  test("gloo-net's fetch logs in, lists, pays, and tells what the platform refused", async () => {
    const seen = await page.evaluate(async (baseUrl) => {
      const { NotFound, SolarStaff } = await import('/dist/index.js');
      const api = await SolarStaff.connect({ username: 'bot@gigwire.test', password: 'bot-password', baseUrl });
      const tasks = await api.tasks.list({ state: [4], size: 2 }, { inFlight: 3 }).toArray();
      await api.tasks.pay({ uuid: tasks[0].uuid }, { knownState: tasks[0].state });
      const paid = await api.tasks.get({ uuid: tasks[0].uuid });
      const missing = await api.tasks.get({ taskId: 1 }).catch((error) => error);
      return { count: tasks.length, state: paid.state, missing: missing instanceof NotFound && missing.status };
    }, sandbox.baseUrl);
    assert.ok(seen.count > 2);
    assert.deepEqual([seen.state, seen.missing], [12, 404]);
  });

  test('a browser does not tell whether a payment was sent, so its outcome is unknown', async () => {
    const seen = await page.evaluate(async () => {
      const { SolarStaff } = await import('/dist/index.js');
      // nothing listens there
      const api = await SolarStaff.connect({
        tokens: { token: 'T' },
        baseUrl: 'http://127.0.0.1:1/api',
        maxAttempts: 1,
      });
      const payment = await api.tasks.pay({ taskId: 1 }).catch((error) => error);
      const read = await api.companies.balance().catch((error) => error);
      return [payment.name, payment.check, read.name, read.reason, read.maybeSent];
    });
    assert.deepEqual(seen, ['OutcomeUnknown', 'tasks.get', 'TransportError', 'other', true]);
  });

  test("gloo-net's fetch is cancelled, times out, and follows no redirect", async () => {
    await sandbox.control('POST', 'faults', {
      faults: [
        { match: { path_prefix: '/solar_staff/api/customer/balance' }, kind: 'delay_ms', delay_ms: 60_000, times: 2 },
      ],
    });
    const seen = await page.evaluate(async (baseUrl) => {
      const { SolarStaff } = await import('/dist/index.js');
      const api = await SolarStaff.connect({ username: 'bot@gigwire.test', password: 'bot-password', baseUrl });
      const slow = await api.companies.balance({ timeoutMs: 100, maxAttempts: 1 }).catch((error) => error);
      const controller = new AbortController();
      setTimeout(() => controller.abort('gone'), 50);
      const cancelled = await api.companies.balance({ signal: controller.signal }).catch((error) => error);
      await api.companies.balance();
      const baseUrlElsewhere = `${location.origin}/redirecting`;
      const lost = await SolarStaff.connect({ tokens: { token: 'T' }, baseUrl: baseUrlElsewhere, maxAttempts: 1 });
      const redirected = await lost.tasks.accept({ taskId: 1 }).catch((error) => error);
      return [slow.name, slow.reason, cancelled.name, cancelled.cause, redirected.name, redirected.happened];
    }, sandbox.baseUrl);
    const redirected = 'other: a redirect, which is not followed';
    assert.deepEqual(seen, ['TransportError', 'timeout', 'Cancelled', 'gone', 'OutcomeUnknown', redirected]);
  });

  test('the package works in a worker, and the sandbox in a page', async () => {
    const seen = await page.evaluate(async () => {
      const source = `
        import { SolarStaff } from '${location.origin}/dist/index.js';
        import { Sandbox } from '${location.origin}/dist/sandbox.js';
        const { fetch, baseUrl } = new Sandbox({ seed: 1 });
        const api = await SolarStaff.connect({ username: 'bot@gigwire.test', password: 'bot-password', fetch, baseUrl });
        postMessage(await api.tasks.list().total());
      `;
      const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
      const worker = new Worker(url, { type: 'module' });
      return new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
      });
    });
    assert.ok(seen > 60);
  });
});
