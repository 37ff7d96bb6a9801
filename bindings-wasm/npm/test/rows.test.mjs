import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { CloudTips, InvalidRequest, NotOffered, Planado, Qugo, rows, SolarStaff } from 'gigwire';
import { Sandbox } from 'gigwire/sandbox';

const ROOT = 'https://sandbox.invalid';

const world = async () => {
  const { fetch } = new Sandbox({ seed: 1 });
  const solarStaff = await SolarStaff.connect({
    baseUrl: `${ROOT}/solar_staff/api`,
    username: 'bot@gigwire.test',
    password: 'bot-password',
    fetch,
  });
  const qugo = await Qugo.connect({ baseUrl: `${ROOT}/qugo`, key: 'qugo-demo-token', fetch });
  const cloudTips = await CloudTips.connect({
    baseUrl: `${ROOT}/cloudtips/api`,
    identityUrl: `${ROOT}/cloudtips/identity`,
    username: 'partner@gigwire.test',
    password: 'partner-password',
    fetch,
  });
  const planado = await Planado.connect({ baseUrl: `${ROOT}/planado`, key: 'planado-demo-key', fetch });
  const ledger = async () => (await fetch(`${ROOT}/_sandbox/ledger`)).json();
  return { solarStaff, qugo, cloudTips, planado, ledger };
};

const all = async (generator) => {
  const found = [];
  for await (const row of generator) {
    found.push(row);
  }
  return found;
};

/** Texts of money in kopecks: sums of fractions are not exact. */
const kopecks = (amounts) =>
  amounts.reduce((sum, amount) => {
    const [roubles, rest = ''] = String(amount).split('.');
    return sum + BigInt(`${roubles}${rest.padEnd(2, '0')}`);
  }, 0n);

describe('neutral rows', () => {
  test('one report over all platforms, held against the books of the sandbox', async () => {
    const { solarStaff, qugo, cloudTips, planado, ledger } = await world();
    const people = await Promise.all([solarStaff, qugo, cloudTips, planado].map((api) => all(rows.people(api))));
    assert.deepEqual(
      people.map((found) => [found[0].platform, found.length]),
      [
        ['solar_staff', 25],
        ['qugo', 20],
        ['cloudtips', 21],
        ['planado', 6],
      ],
    );
    const { entries, balances } = await ledger();
    const paid = (await all(rows.payouts(solarStaff))).filter(({ state }) => state === 'paid');
    const tasks = new Set(paid.map(({ workItemId }) => Number(workItemId)));
    const earned = entries.filter(({ reason, taskId }) => reason === 'earning' && tasks.has(taskId));
    assert.equal(earned.length, paid.length);
    assert.equal(kopecks(paid.map(({ amount }) => amount)), kopecks(earned.map(({ amount }) => amount)));
    const [company] = await all(rows.balances(solarStaff));
    const { amount } = balances.find(({ account, currency }) => account === 'company:2955' && currency === 'RUB');
    assert.deepEqual(company, {
      platform: 'solar_staff',
      id: null,
      name: null,
      amount: String(amount),
      held: company.held,
      currency: 'RUB',
    });
    assert.equal((await all(rows.balances(cloudTips))).length, 21);
  });

  test('states, days, and what a platform does not tell', async () => {
    const { solarStaff, planado } = await world();
    const items = await all(rows.workItems(planado));
    assert.equal(items.length, 24);
    // One with days before and after it.
    const days = [...new Set(items.map(({ created }) => created.slice(0, 10)))].sort();
    assert(days.length >= 3);
    const day = days[1];
    const some = await all(rows.workItems(planado, { since: day, until: day }));
    assert.deepEqual(
      some,
      items.filter((item) => item.created.startsWith(day)),
    );
    assert.deepEqual(Object.keys(items[0]).sort(), Object.keys((await all(rows.workItems(solarStaff)))[0]).sort());
    assert.equal(items[0].amount, null);
  });

  test('a platform without rows of a kind says why; nothing is sent', async () => {
    const { planado, qugo } = await world();
    await assert.rejects(all(rows.payouts(planado)), (error) => {
      assert(error instanceof NotOffered);
      assert.equal(error.kind, 'not_offered');
      assert.deepEqual(
        [error.operation, error.platform, error.reason],
        ['rows.payouts', 'planado', 'it plans field work and moves no money'],
      );
      return true;
    });
    await assert.rejects(all(rows.people(qugo, { since: '2026-01-01' })), InvalidRequest);
    planado.close();
    await assert.rejects(all(rows.people(planado)), /the client was closed/);
  });

  test('an aborted signal ends a reading', async () => {
    const { solarStaff } = await world();
    const controller = new AbortController();
    const reading = rows.people(solarStaff, { signal: controller.signal });
    await reading.next();
    controller.abort();
    await assert.rejects(all(rows.people(solarStaff, { signal: controller.signal })), { name: 'Cancelled' });
  });

  test('the rows have every column and term of the catalogs', () => {
    const source = readFileSync(new URL('../src/rows.ts', import.meta.url), 'utf8');
    for (const platform of ['solar_staff', 'qugo', 'cloudtips', 'planado']) {
      const path = new URL(`../../../core/catalog/${platform}.json`, import.meta.url);
      for (const declared of Object.values(JSON.parse(readFileSync(path, 'utf8')).rows)) {
        for (const column of Object.keys(declared.columns ?? {})) {
          assert.match(source, new RegExp(`readonly ${column}: `));
        }
        for (const { terms } of declared.states ?? []) {
          for (const term of Object.values(terms).filter((found) => found !== null)) {
            assert(source.includes(`'${term}'`), term);
          }
        }
      }
    }
  });
});
