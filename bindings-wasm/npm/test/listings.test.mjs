import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InvalidRequest, init, SolarStaff } from 'gigwire';
import { Page } from '../dist/page.js';
import { connected } from './support/demo.mjs';

describe('listings', () => {
  test('row after row, page after page, all at once, or only how many', async () => {
    const { api, sent } = await connected();
    const pager = api.tasks.list({ size: 25 });
    const total = await pager.total();
    assert.ok(total > 60);
    assert.equal(sent.filter((request) => request === 'GET /customer/tasks').length, 1);

    const ids = [];
    for await (const task of pager) {
      ids.push(task.id);
    }
    assert.deepEqual([ids.length, new Set(ids).size], [total, total]);

    const pages = [];
    for await (const page of pager.pages()) {
      assert.deepEqual([page.total, page.pages], [total, Math.ceil(total / 25)]);
      pages.push(page);
    }
    assert.deepEqual(
      pages.flatMap((page) => page.toArray().map((task) => task.id)),
      ids,
    );
    assert.deepEqual(
      (await pager.toArray()).map((task) => task.id),
      ids,
    );
  });

  test('rows are made when they are looked at, once', async () => {
    const { api } = await connected();
    for await (const page of api.tasks.list({ size: 70 }).pages()) {
      assert.equal(page.length, 70);
      const row = page.at(40);
      assert.equal(page.at(40), row);
      assert.equal(page.at(-30), row);
      page.at(30);
      assert.equal(page.at(40), row, 'making others does not make it again');
      assert.deepEqual([page.at(70), page.at(-71), page.at(0.5)], [undefined, undefined, undefined]);
      assert.equal([...page][40], row);
      assert.equal(page.toArray()[40], row);
      page[Symbol.dispose]();
      assert.equal(page.at(0).id, page.toArray()[0].id, 'rows that were made outlive the memory in wasm');
      break;
    }
  });

  test('a page that was disposed of says so', async () => {
    const { api } = await connected();
    for await (const page of api.tasks.list({ size: 70 }).pages()) {
      const row = page.at(0);
      page[Symbol.dispose]();
      page[Symbol.dispose]();
      assert.equal(page.at(0), row);
      assert.throws(() => page.at(69), InvalidRequest);
      assert.throws(() => page.toArray(), InvalidRequest);
      break;
    }
  });

  test('a page frees its memory when all rows were looked at', async () => {
    await init();
    const items = [{ id: 1 }, { id: 2 }, { id: 3 }];
    let freed = 0;
    const page = new Page({
      length: items.length,
      total: () => 3,
      pages: () => 1,
      rows: (from, to) => JSON.stringify(items.slice(from, to)),
      free: () => {
        freed += 1;
      },
    });
    assert.deepEqual([page.at(0), freed], [items[0], 1]);
    assert.deepEqual(page.toArray(), items);
    page[Symbol.dispose]();
    assert.equal(freed, 1);
  });

  test('only how many asks for one row', async () => {
    const asked = [];
    const fetch = async (url) => {
      asked.push(new URL(url).search);
      const pagination = { count: 1, total: 7, perPage: 1, page: 1, pages: 7 };
      return Response.json({ items: [{ id: 1, state: 3 }], pagination });
    };
    const api = await SolarStaff.connect({ tokens: { token: 'T' }, baseUrl: 'https://api.example/api', fetch });
    assert.equal(await api.tasks.list({ workerId: 5, page: 3, size: 50 }).total(), 7);
    assert.equal(asked.length, 1);
    const sent = new URLSearchParams(asked[0]);
    assert.deepEqual([sent.get('page'), sent.get('size')], ['1', '1']);
  });

  test('leaving early sends no more', async () => {
    const { api, sent } = await connected();
    sent.length = 0;
    for await (const _ of api.tasks.list({ size: 5 })) {
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(sent.length, 1);
  });

  test('several pages are in flight, and one refresh serves them when the token expires among them', async () => {
    const { api, sandbox, sent } = await connected();
    sent.length = 0;
    const rows = [];
    for await (const page of api.tasks.list({ size: 10 }, { inFlight: 4 }).pages()) {
      if (rows.length === 0) {
        await sandbox.fail({ match: { path_prefix: '/solar_staff/api/customer/tasks' }, kind: 'expire_tokens' });
      }
      rows.push(...page);
    }
    assert.ok(rows.length > 60);
    assert.equal(new Set(rows.map((task) => task.id)).size, rows.length);
    assert.equal(sent.filter((request) => request === 'POST /token/refresh').length, 1);
  });
});
