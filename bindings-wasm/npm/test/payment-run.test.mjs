import './support/hurry.mjs';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Cancelled, InvalidRequest, JournalError, memoryJournal, PaymentRun } from 'gigwire';
import { connected } from './support/demo.mjs';

const row = (key, price, { email = 'ready@gigwire.test', ...rest } = {}) => ({
  key,
  freelancer: { email },
  service: 37,
  attributes: [{ id: 37, value: '5' }],
  title: 'Site',
  description: 'Five pages',
  deadline: '2099-01-01 10:00:00',
  price,
  ...rest,
});

/** How often each task was paid, by the books of the world. */
const payments = async (sandbox) => {
  const { entries, sound } = await sandbox.ledger();
  assert.equal(sound, true);
  const paid = new Map();
  for (const { reason, taskId } of entries) {
    if (reason === 'payment') {
      paid.set(taskId, (paid.get(taskId) ?? 0) + 1);
    }
  }
  return paid;
};

const FAST = { mode: 'act_for', requestsPerSecond: 1_000 };

describe('a payment run', () => {
  test('pays every row once and tells what became of it', async () => {
    const { api, sandbox } = await connected();
    const before = await payments(sandbox);
    const run = new PaymentRun(api, [row('a', '100.50'), row('b', 200), row('c', '0.01')], {
      ...FAST,
      payout: true,
      journal: memoryJournal(),
    });
    const plan = await run.plan();
    assert.deepEqual([plan.resumed, plan.rows, plan.payable, plan.total, plan.canStart], [false, 3, 3, '300.51', true]);
    const heard = [];
    const going = run.go();
    assert.equal(run.go(), going, 'one run, however often it is asked for');
    for await (const event of run) {
      heard.push(event);
    }
    const report = await going;
    assert.deepEqual([report.paidOut.rows, report.paidOut.price, report.stopped], [3, '300.51', null]);
    assert.deepEqual(
      report.rows.map(({ row, key, result, reason }) => [row, key, result, reason]),
      ['a', 'b', 'c'].map((key, row) => [row, key, 'paid_out', '']),
    );
    assert.deepEqual(
      heard.filter(({ event, row }) => event === 'act' && row === 0).map(({ act }) => act),
      ['create', 'take', 'finish', 'accept', 'pay', 'payout'],
    );
    assert.equal(heard.filter(({ event }) => event === 'ended').length, 3);
    const paid = [...(await payments(sandbox))].filter(([task]) => !before.has(task));
    assert.deepEqual(new Map(paid), new Map(report.rows.map(({ taskId }) => [taskId, 1])));
  });

  test('shows what is wrong with a plan, changes nothing, and starts without the bad rows when told', async () => {
    const { api, sent } = await connected();
    const rows = [row('a', '10'), row('a', '20'), row('b', '10', { email: 'nobody@gigwire.test' }), row('c', '10.005')];
    const journal = memoryJournal();
    const run = new PaymentRun(api, rows, { ...FAST, journal });
    const plan = await run.plan();
    assert.deepEqual([plan.canStart, plan.errors, plan.payable], [false, 3, 1]);
    const errors = plan.problems.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ row, key, argument }) => [row, key, argument]),
      [
        [1, 'a', 'key'],
        [3, 'c', 'price'],
        [2, 'b', 'freelancer'],
      ],
    );
    await assert.rejects(run.go(), InvalidRequest);
    assert.deepEqual(
      sent.filter((request) => request.startsWith('POST /customer')),
      [],
    );
    assert.deepEqual(await journal.read(0, 10), []);
    const report = await new PaymentRun(api, rows, { ...FAST, skipInvalid: true, journal }).go();
    assert.deepEqual([report.paid.rows, report.unpaid.rows], [1, 3]);
  });

  test('given up anywhere, goes on with its journal, and nobody is paid twice', async () => {
    for (const [crashAt, crashOn] of [
      [1, 'create'],
      [3, 'finish'],
      [2, 'pay'],
      [5, 'pay'],
    ]) {
      const { api, sandbox } = await connected();
      const before = await payments(sandbox);
      const journal = memoryJournal();
      const rows = Array.from({ length: 6 }, (_, at) => row(`k${at}`, `${at + 1}.50`));
      let left = crashAt;
      const run = new PaymentRun(api, rows, {
        ...FAST,
        journal,
        onEvent: (event) => {
          if (event.event === 'act' && event.act === crashOn) {
            left -= 1;
            if (left === 0) {
              // The request is about to go out, or on its way.
              setTimeout(() => run.close(), 0);
            }
          }
        },
      });
      await assert.rejects(run.go(), Cancelled);
      const again = new PaymentRun(api, [], { journal });
      const plan = await again.plan();
      assert.equal(plan.resumed, true);
      assert.equal(plan.rows, 6);
      const report = await again.go();
      assert.equal(report.paid.rows, 6, JSON.stringify(report));
      const paid = [...(await payments(sandbox))].filter(([task]) => !before.has(task));
      assert.deepEqual(
        paid.map(([, times]) => times),
        [1, 1, 1, 1, 1, 1],
        `after a crash at ${crashOn} ${crashAt}`,
      );
      api.close();
    }
  });

  test('a resumed run does nothing before go', async () => {
    const { api, sent } = await connected();
    const journal = memoryJournal();
    const first = new PaymentRun(api, [row('a', '1')], { ...FAST, journal });
    await first.plan();
    const going = first.go();
    await new Promise((resolve) => setTimeout(resolve, 100));
    first.close();
    await assert.rejects(going, Cancelled);
    const again = new PaymentRun(api, [], { journal });
    await again.plan();
    const before = sent.length;
    await new Promise((resolve) => setTimeout(resolve, 300_000));
    assert.equal(sent.length, before);
    assert.equal((await again.go()).paid.rows, 1);
  });

  test('pauses, goes on, and stops with the rest pending', async () => {
    const { api } = await connected();
    const rows = Array.from({ length: 40 }, (_, at) => row(`k${at}`, '1'));
    const journal = memoryJournal();
    let ended = 0;
    let pausedAt;
    const run = new PaymentRun(api, rows, {
      ...FAST,
      concurrency: 2,
      journal,
      onEvent: ({ event }) => {
        ended += event === 'ended' ? 1 : 0;
        if (ended === 4 && pausedAt === undefined) {
          pausedAt = ended;
          run.pause();
          setTimeout(() => {
            pausedAt = ended;
            run.resume();
          }, 120_000);
        }
        if (ended === 12) {
          run.stop();
        }
      },
    });
    const report = await run.go();
    assert.ok(pausedAt >= 4 && pausedAt <= 6, `${pausedAt} had ended when it went on`);
    assert.equal(report.stopped, 'stopped');
    assert.ok(report.pending.rows > 20 && report.paid.rows >= 10, JSON.stringify(report));
    assert.equal(report.rows.length, 40);
    const rest = await new PaymentRun(api, [], { journal }).go();
    assert.equal(rest.paid.rows, 40);
  });

  test('cancelled, it cannot be resumed', async () => {
    const { api } = await connected();
    const journal = memoryJournal();
    const run = new PaymentRun(api, [row('a', '1'), row('b', '1')], {
      ...FAST,
      concurrency: 1,
      journal,
      onEvent: ({ event }) => event === 'ended' && run.cancel(),
    });
    assert.equal((await run.go()).stopped, 'cancelled');
    await assert.rejects(new PaymentRun(api, [], { journal }).plan(), JournalError);
  });

  test('sends nothing that the journal does not hold', async () => {
    const { api, sent } = await connected();
    const kept = memoryJournal();
    const full = new Error('the disk is full');
    // The plan and the go are kept, no act is.
    const journal = {
      ...kept,
      append: async (after, lines) => {
        if (lines.some((line) => line.includes('"do"'))) {
          throw full;
        }
        return kept.append(after, lines);
      },
    };
    const error = await new PaymentRun(api, [row('a', '1')], { ...FAST, journal }).go().catch((error) => error);
    assert.ok(error instanceof JournalError, String(error));
    assert.equal(error.cause, full);
    assert.deepEqual(
      sent.filter((request) => request.startsWith('POST /customer')),
      [],
    );
    assert.equal((await new PaymentRun(api, [], { journal: kept }).go()).paid.rows, 1);
  });

  test('reads rows from a stream, tells what is wrong with one, and throws what the stream throws', async () => {
    const { api } = await connected();
    async function* stream() {
      for (let at = 0; at < 1_200; at += 1) {
        yield row(`k${at}`, '0.01', { email: 'nobody@gigwire.test' });
      }
    }
    const { rows, errors } = await new PaymentRun(api, stream(), { ...FAST, journal: memoryJournal() }).plan();
    assert.deepEqual([rows, errors], [1_200, 1_200]);
    const refused = async (rows) =>
      new PaymentRun(api, rows, { ...FAST, journal: memoryJournal() }).plan().catch((error) => error);
    for (const [price, why] of [
      [1500.5, /rows\[1\]\.price: must be a whole number, or text/],
      [Number.NaN, /rows\[1\]\.price/],
      [1n, /bigint/],
    ]) {
      const error = await refused([row('a', '1'), row('b', price)]);
      assert.ok(error instanceof InvalidRequest, String(error));
      assert.match(error.message, why);
    }
    const broken = new Error('the file ended early');
    assert.equal(
      await refused(
        (async function* () {
          yield row('a', '1');
          throw broken;
        })(),
      ),
      broken,
    );
    assert.ok((await refused([])) instanceof InvalidRequest);
    assert.throws(() => new PaymentRun(api, [], {}), InvalidRequest);
    assert.throws(() => new PaymentRun(api, 7, { journal: memoryJournal() }), InvalidRequest);
    assert.throws(() => new PaymentRun(api, [], undefined), InvalidRequest);
    const misspelt = new PaymentRun(api, [row('a', '1')], { journal: memoryJournal(), payuot: true });
    await assert.rejects(misspelt.plan(), /payuot/);
  });

  test('ends with its signal, and those who listen are told why', async () => {
    const { api } = await connected();
    const controller = new AbortController();
    const journal = memoryJournal();
    const run = new PaymentRun(api, [row('a', '1')], { ...FAST, journal, signal: controller.signal });
    const listening = (async () => {
      for await (const event of run) {
        if (event.event === 'act') {
          controller.abort(new Error('enough'));
        }
      }
    })();
    const going = run.go();
    const error = await listening.catch((error) => error);
    assert.ok(error instanceof Cancelled, String(error));
    assert.equal(error.cause.message, 'enough');
    await assert.rejects(going, Cancelled);
  });
});
