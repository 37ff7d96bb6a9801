// The built package in a real browser: the conformance vectors, and fetch against a sandbox behind a socket.
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

/** What `/echo` was sent last. */
let echoed;
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
    if (pathname.startsWith('/echo')) {
      const chunks = [];
      for await (const chunk of request) {
        chunks.push(chunk);
      }
      if (request.method === 'POST') {
        echoed = Buffer.concat(chunks);
      }
      response.writeHead(200).end(request.method === 'POST' ? '' : echoed);
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
  for (const [file, vectors, platform] of vectorFiles()) {
    describe(file, () => {
      for (const vector of vectors) {
        test(vector.name, async () => {
          const problem = await page.evaluate(
            async ([platform, given]) => {
              const { runVector } = await import('/test/support/vector.mjs');
              return runVector(platform, given).then(
                () => null,
                (error) => String(error.stack),
              );
            },
            [platform, vector],
          );
          assert.equal(problem, null);
        });
      }
    });
  }
});

describe('in Chromium', () => {
  test('a page logs in, lists, pays, and is told what the platform refused', async () => {
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

  test('a file goes out byte for byte, and again after the token was refused', async () => {
    await sandbox.control('POST', 'faults', {
      faults: [
        { kind: 'expire_tokens', match: { method: 'POST', path_prefix: '/solar_staff/api/customer/tasks/files' } },
      ],
    });
    const seen = await page.evaluate(async (baseUrl) => {
      const { SolarStaff } = await import('/dist/index.js');
      const login = { username: 'bot@gigwire.test', password: 'bot-password' };
      const api = await SolarStaff.connect({ ...login, baseUrl });
      const [task] = await api.tasks.list({ state: [4] }).toArray();
      const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256);
      const add = (api, file) => api.taskFiles.add({ uuid: task.uuid, type: 5, file });
      await add(api, new File([bytes], 'отчёт.pdf', { type: 'application/pdf' }));
      await add(api, { name: 'bytes.bin', content: bytes });
      const { files } = await api.tasks.get({ uuid: task.uuid });
      // what the sandbox does not tell: every byte
      const echo = await SolarStaff.connect({ tokens: { token: 'T' }, baseUrl: `${location.origin}/echo` });
      await add(echo, { name: 'bytes.bin', content: new Blob([bytes]) });
      const body = new Uint8Array(await (await fetch('/echo')).arrayBuffer());
      const start = new TextDecoder('latin1').decode(body).indexOf('octet-stream\r\n\r\n') + 16;
      const whole = bytes.every((byte, at) => body[start + at] === byte);
      return { names: files.slice(-2).map(({ name }) => name), whole, tail: body.length - start - bytes.length };
    }, sandbox.baseUrl);
    assert.deepEqual(seen.names, ['отчёт.pdf', 'bytes.bin']);
    // the last boundary: two line ends and gigwire-, 32 digits, four dashes
    assert.deepEqual([seen.whole, seen.tail], [true, 2 + 2 + 8 + 32 + 2 + 2]);
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

  test('a request is cancelled, times out, and follows no redirect', async () => {
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

  test('a journal in IndexedDB is its opener’s alone, in pages and workers, and outlives them', async () => {
    const elsewhere = await browser.newContext();
    const [one, two] = [await elsewhere.newPage(), await elsewhere.newPage()];
    await Promise.all([one.goto(origin), two.goto(origin)]);
    const held = await one.evaluate(async () => {
      const { indexedDbJournal } = await import('/dist/index.js');
      const journal = await indexedDbJournal('a');
      await journal.append(0, ['1', '2', '3', '4', '5']);
      await journal.append(2, ['drei', 'vier']);
      const other = await indexedDbJournal('a b');
      await other.append(0, ['other']);
      await other.close();
      const gap = await journal.append(9, ['ten']).catch((error) => error.message);
      return [await journal.read(0, 10), await journal.read(1, 2), await journal.read(4, 9), gap];
    });
    assert.deepEqual(held.slice(0, 3), [['1', '2', 'drei', 'vier'], ['2', 'drei'], []]);
    assert.match(held[3], /^the journal "a" cannot be used: lines that were kept are gone$/);
    const open = `
      const { indexedDbJournal } = await import('${origin}/dist/index.js');
      const lines = await indexedDbJournal('a').then((journal) => journal.read(0, 10), (error) => [error.name, error.message]);
    `;
    const inWorker = () =>
      two.evaluate(async (source) => {
        const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
        const worker = new Worker(url, { type: 'module' });
        return new Promise((resolve) => {
          worker.onmessage = ({ data }) => {
            worker.terminate();
            resolve(data);
          };
        });
      }, `${open}; postMessage(lines);`);
    const inPage = () => two.evaluate(`(async () => { ${open}; return lines; })()`);
    const refused = ['JournalError', 'the journal "a" is in use by another run, perhaps in another tab'];
    assert.deepEqual([await inWorker(), await inPage()], [refused, refused]);
    // nobody closes it: the browser gives the lock back
    await one.close();
    assert.deepEqual(await inWorker(), ['1', '2', 'drei', 'vier']);
    const rest = await two.evaluate(async () => {
      const { indexedDbJournals, removeIndexedDbJournal } = await import('/dist/index.js');
      const before = await indexedDbJournals();
      await removeIndexedDbJournal('a');
      return [before, await indexedDbJournals()];
    });
    assert.deepEqual(rest, [['a', 'a b'], ['a b']]);
    await elsewhere.close();
  });

  test('a payment run goes on in a new tab after its own was closed', async () => {
    await sandbox.control('DELETE', 'faults');
    const elsewhere = await browser.newContext();
    const pay = async (rows) => {
      const { indexedDbJournal, PaymentRun, SolarStaff } = await import('/dist/index.js');
      const { baseUrl, count } = rows;
      const api = await SolarStaff.connect({ username: 'bot@gigwire.test', password: 'bot-password', baseUrl });
      const plan = Array.from({ length: count }, (_, at) => ({
        key: `k${at}`,
        freelancer: { email: 'ready@gigwire.test' },
        service: 37,
        attributes: [{ id: 37, value: '5' }],
        title: 'Site',
        description: 'Five pages',
        deadline: '2099-01-01 10:00:00',
        price: '1.50',
      }));
      const run = new PaymentRun(api, plan, {
        journal: await indexedDbJournal('run'),
        mode: 'act_for',
        settleMs: 1_000,
        requestsPerSecond: 100,
        onEvent: ({ event, act }) => event === 'act' && act === 'pay' && globalThis.paying?.(),
      });
      globalThis.report = run.go();
      return globalThis.report;
    };
    const [one, two] = [await elsewhere.newPage(), await elsewhere.newPage()];
    const paying = new Promise((resolve) => one.exposeFunction('paying', resolve));
    await Promise.all([one.goto(origin), two.goto(origin)]);
    const before = (await sandbox.control('GET', 'ledger')).entries.length;
    const killed = one.evaluate(pay, { baseUrl: sandbox.baseUrl, count: 6 }).catch((error) => error);
    await paying;
    await one.close();
    assert.match(String(await killed), /closed/);
    const clock = setInterval(() => sandbox.control('POST', 'clock', { advance_ms: 2_000 }), 200);
    const report = await two.evaluate(pay, { baseUrl: sandbox.baseUrl, count: 0 }).finally(() => clearInterval(clock));
    assert.equal(report.paid.rows, 6, JSON.stringify(report));
    const entries = (await sandbox.control('GET', 'ledger')).entries.slice(before);
    const paid = entries.filter(({ reason }) => reason === 'payment').map(({ taskId }) => taskId);
    assert.deepEqual(paid.sort(), report.rows.map(({ taskId }) => taskId).sort());
    await elsewhere.close();
  });
});
