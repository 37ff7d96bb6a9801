import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  availableActions,
  Cancelled,
  Conflict,
  DecodeError,
  InvalidRequest,
  NotFound,
  OutcomeUnknown,
  ServerError,
  SolarStaff,
  TaskState,
  TransitionError,
  TransportError,
  taskLifeCycle,
  ValidationFailed,
} from 'gigwire';
import { connected } from './support/demo.mjs';

/** A client whose every call is answered with this body. */
async function answeredWith(body, status = 200) {
  const fetch = async () => new Response(body, { status, headers: { 'x-request-id': 'Q1' } });
  return SolarStaff.connect({ tokens: { token: 'T' }, baseUrl: 'https://api.example/api', fetch, maxAttempts: 1 });
}

describe('calls', () => {
  test('money is exact text, absent fields are null, unknown ones are kept', async () => {
    const api = await answeredWith('{"id": 7, "state": 99, "price": 81.50, "uuid": "", "brandNew": {"a": [1]}}');
    const task = await api.tasks.get({ taskId: 7 });
    assert.deepEqual([task.price, task.state, task.uuid, task.title], ['81.50', 99, null, null]);
    assert.deepEqual(task.extra, { brandNew: { a: [1] } });
  });

  test('answers that come together go each to its own call', async () => {
    const arrived = [];
    const fetch = async (url) => {
      // all are answered in one turn
      await new Promise((resolve) => arrived.push(resolve));
      return new Response(`{"id": ${/\d+$/.exec(url)[0]}, "state": 3}`);
    };
    const api = await SolarStaff.connect({ tokens: { token: 'T' }, baseUrl: 'https://api.example/api', fetch });
    const ids = [1, 2, 3, 4, 5, 6];
    const tasks = Promise.all(ids.map((taskId) => api.tasks.get({ taskId })));
    while (arrived.length < ids.length) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    for (const answer of arrived) {
      answer();
    }
    assert.deepEqual(
      (await tasks).map(({ id }) => id),
      ids,
    );
  });

  test('a whole number past 2^53 is never rounded', async () => {
    const api = await answeredWith('{"id": 9007199254740993, "state": 3}');
    const error = await api.tasks.get({ taskId: 7 }).catch((error) => error);
    assert.ok(error instanceof DecodeError, String(error));
    assert.deepEqual([error.path, error.found, error.operation], ['$.id', '9007199254740993', 'tasks.get']);

    const page =
      '{"items": [{"id": 1, "state": 3}, {"id": 2, "state": 3, "worker": {"id": 9007199254740993}}], "pagination": {"count": 2, "total": 2, "perPage": 2, "page": 1, "pages": 1}}';
    const rows = await (await answeredWith(page)).tasks
      .list()
      .toArray()
      .catch((error) => error);
    assert.ok(rows instanceof DecodeError, String(rows));
    assert.equal(rows.path, '$.items[1].worker.id');

    const other = String.raw`[9007199254740993, 9007199254740991, -2.5e3, -12345678901234567890, "9007199254740993 \" 1", {"k": 1}]`;
    const { extra } = await (await answeredWith(`{"id": 1, "state": 3, "other": ${other}}`)).tasks.get({ taskId: 1 });
    const exact = [
      '9007199254740993',
      9007199254740991,
      -2500,
      '-12345678901234567890',
      '9007199254740993 " 1',
      { k: 1 },
    ];
    assert.deepEqual(extra, { other: exact });
    const [row] = await (
      await answeredWith(page.replace('"worker": {"id": 9007199254740993}', '"o": 9007199254740993'))
    ).tasks
      .list()
      .toArray()
      .then((all) => all.slice(1));
    assert.deepEqual(row.extra, { o: '9007199254740993' });
  });

  test('every refusal names the argument, and nothing is sent', async () => {
    const { api, sent } = await connected();
    sent.length = 0;
    const refused = async (call) => {
      const error = await call.catch((error) => error);
      assert.ok(error instanceof InvalidRequest, String(error));
      return error.argument;
    };
    const task = {
      categoryId: 1,
      attributes: [{ id: 1, value: 'v' }],
      title: 't',
      description: 'd',
      workerId: 1,
      deadline: '2030-01-01T00:00:00',
    };
    assert.equal(await refused(api.tasks.create({ ...task, price: 1500.5 })), 'price');
    assert.equal(await refused(api.tasks.create({ ...task, price: '1500.555' })), 'price');
    assert.equal(await refused(api.tasks.get({ uuid: 'no' })), 'uuid');
    assert.equal(await refused(api.tasks.get({})), '');
    assert.equal(await refused(api.tasks.list({ state: [3, 99] }).toArray()), 'state[1]');
    assert.equal(await refused(api.tasks.get([])), '');
    assert.equal(await refused(api.tasks.get({ taskId: 2 ** 60 })), 'taskId');
    assert.equal(await refused(api.tasks.get({ taskId: 1 }, { timeoutMs: 'soon' })), 'timeoutMs');
    assert.deepEqual(sent, []);
    const error = await api.tasks.create({ ...task, price: 0.1 }).catch((error) => error);
    assert.match(error.message, /^tasks\.create: price: a number with a fraction/);
  });

  test('what the life cycle forbids is not sent', async () => {
    const { api, sent } = await connected();
    const [task] = await api.tasks.list({ state: [TaskState.notConfirmed] }).toArray();
    sent.length = 0;
    const error = await api.tasks.accept({ uuid: task.uuid }, { knownState: task.state }).catch((error) => error);
    assert.ok(error instanceof TransitionError);
    assert.deepEqual([error.action, error.state, error.stateName], ['accept', 1, 'not_confirmed']);
    assert.deepEqual(sent, []);
    const conflict = await api.tasks.accept({ uuid: task.uuid }).catch((error) => error);
    assert.ok(conflict instanceof Conflict);
    assert.deepEqual(sent, ['POST /customer/tasks/accept']);
  });

  test('the life cycle is there for user interfaces', async () => {
    assert.deepEqual(availableActions(3, 'customer'), ['accept', 'return_to_work', 'decline']);
    assert.deepEqual(availableActions(3, 'freelancer'), []);
    assert.deepEqual(availableActions(99), []);
    assert.throws(() => availableActions(3, 'nobody'), InvalidRequest);
    const table = taskLifeCycle.table();
    assert.equal(table.initial, 1);
    const accept = table.actions.find((action) => action.name === 'accept');
    assert.deepEqual([accept.operation, accept.cells.find((cell) => cell.from === 3).to], ['tasks.accept', [4]]);
  });

  test('each refusal of the platform has its class', async () => {
    const { api } = await connected();
    const missing = await api.tasks.get({ taskId: 1 }).catch((error) => error);
    assert.ok(missing instanceof NotFound);
    assert.deepEqual([missing.kind, missing.status, missing.response.status], ['not_found', 404, 404]);
    const invalid = await (await answeredWith('{"title": "too long"}', 422)).tasks.get({ taskId: 1 }).catch((e) => e);
    assert.ok(invalid instanceof ValidationFailed);
    assert.deepEqual([invalid.fields, invalid.requestId], [{ title: 'too long' }, 'Q1']);
    const down = await (await answeredWith('busy', 503)).tasks.get({ taskId: 1 }).catch((e) => e);
    assert.ok(down instanceof ServerError);
    assert.deepEqual([down.status, down.said, down.response.text], [503, 'busy', 'busy']);
    assert.ok(!Object.keys(down).includes('response'), 'a body may hold personal data, and printing shows keys');
  });

  test('a payment that got no answer is not repeated', async () => {
    const { api, sandbox, sent } = await connected();
    const [task] = await api.tasks.list({ state: [TaskState.toPay ?? 4] }).toArray();
    await sandbox.fail({ match: { path_prefix: '/solar_staff/api/customer/tasks/pay' }, kind: 'drop_after_act' });
    sent.length = 0;
    const error = await api.tasks.pay({ uuid: task.uuid }).catch((error) => error);
    assert.ok(error instanceof OutcomeUnknown, String(error));
    assert.deepEqual([error.check, sent], ['tasks.get', ['POST /customer/tasks/pay']]);
    assert.equal((await api.tasks.get({ uuid: task.uuid })).state, TaskState.inPaymentQueue ?? 12);
  });

  test('a read that got no answer is repeated', async () => {
    const { api, sandbox, sent } = await connected();
    await sandbox.fail({ match: { path_prefix: '/solar_staff/api/customer/balance' }, kind: 'drop_before_act' });
    sent.length = 0;
    await api.companies.balance();
    assert.equal(sent.length, 2);
  });

  test('an answer over the limit is not read', async () => {
    const api = await SolarStaff.connect({
      tokens: { token: 'T' },
      baseUrl: 'https://api.example/api',
      maxResponseBytes: 1000,
      fetch: async () => new Response(new Blob(['x'.repeat(2000)]).stream()),
    });
    const error = await api.companies.balance().catch((error) => error);
    assert.ok(error instanceof TransportError, String(error));
    assert.equal(error.reason, 'too_large');
  });
});

describe('giving up', () => {
  test('an aborted signal cancels the call and the request', async () => {
    const controller = new AbortController();
    let aborted = 0;
    const fetch = (_url, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          aborted += 1;
          reject(signal.reason);
        });
        setTimeout(() => controller.abort('not needed any more'), 5);
      });
    const api = await SolarStaff.connect({ tokens: { token: 'T' }, baseUrl: 'https://api.example/api', fetch });
    const error = await api.tasks.pay({ taskId: 1 }, { signal: controller.signal }).catch((error) => error);
    assert.ok(error instanceof Cancelled, String(error));
    assert.deepEqual([error.cause, error.operation, aborted], ['not needed any more', 'tasks.pay', 1]);
    const late = await api.tasks.pay({ taskId: 1 }, { signal: controller.signal }).catch((error) => error);
    assert.ok(late instanceof Cancelled);
  });

  test('no answer in time is a timeout', async () => {
    const fetch = (_url, { signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const api = await SolarStaff.connect({ tokens: { token: 'T' }, baseUrl: 'https://api.example/api', fetch });
    const error = await api.companies.balance({ timeoutMs: 20, maxAttempts: 1 }).catch((error) => error);
    assert.ok(error instanceof TransportError, String(error));
    assert.deepEqual([error.reason, error.maybeSent, error.attempts], ['timeout', true, 1]);

    const settings = {
      tokens: { token: 'T' },
      baseUrl: 'https://api.example/api',
      fetch,
      timeoutMs: 20,
      maxAttempts: 1,
    };
    const impatient = await SolarStaff.connect(settings);
    const start = performance.now();
    await assert.rejects(impatient.companies.balance({ timeoutMs: undefined }), TransportError);
    assert.ok(performance.now() - start < 5000, 'an option given as undefined is not given');
  });

  test('a closed client cancels what is under way and refuses the rest', async () => {
    const fetch = () => new Promise(() => {});
    const api = await SolarStaff.connect({ tokens: { token: 'T' }, baseUrl: 'https://api.example/api', fetch });
    const call = api.companies.balance();
    const page = api.tasks.list().toArray();
    await new Promise((resolve) => setTimeout(resolve));
    api.close();
    api[Symbol.dispose]();
    await assert.rejects(call, Cancelled);
    await assert.rejects(page, Cancelled);
    await assert.rejects(api.companies.balance(), InvalidRequest);
    assert.throws(() => api.tokens, InvalidRequest);
  });

  test('when the one who renews the token gives up, the token is renewed all the same, and once', async () => {
    const { api, sandbox } = await connected();
    const { refreshToken } = api.tokens;
    const controller = new AbortController();
    const refreshes = [];
    const fetch = async (url, init) => {
      if (url.endsWith('/token/refresh')) {
        refreshes.push(init.signal);
        controller.abort();
        await new Promise((resolve) => setTimeout(resolve, 20));
        init.signal.throwIfAborted();
      }
      return sandbox.fetch(url, init);
    };
    const stored = [];
    const second = await SolarStaff.connect({
      tokens: { token: 'old', refreshToken },
      baseUrl: sandbox.baseUrl,
      fetch,
      onTokens: (tokens) => void stored.push(tokens),
    });
    const first = await second.companies.balance({ signal: controller.signal }).catch((error) => error);
    assert.ok(first instanceof Cancelled, String(first));
    // one that came in the meantime waits for it, one that comes later finds it done
    await second.companies.list();
    await second.companies.balance();
    assert.deepEqual([refreshes.length, refreshes[0].aborted], [1, false]);
    assert.deepEqual(stored, [second.tokens]);
  });

  test('closing the client ends a refresh as well', async () => {
    const { api, sandbox } = await connected();
    let refresh;
    const fetch = (url, init) => {
      if (!url.endsWith('/token/refresh')) {
        return sandbox.fetch(url, init);
      }
      refresh = init.signal;
      setTimeout(() => second.close());
      return new Promise((_resolve, reject) => init.signal.addEventListener('abort', () => reject(init.signal.reason)));
    };
    const tokens = { token: 'old', refreshToken: api.tokens.refreshToken };
    const second = await SolarStaff.connect({ tokens, baseUrl: sandbox.baseUrl, fetch });
    await assert.rejects(second.companies.balance(), Cancelled);
    assert.equal(refresh.aborted, true);
  });
});
