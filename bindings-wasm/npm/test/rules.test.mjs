// What gigwire knows of Solar Staff apart from its calls: see tests/rules/README.md; and the warnings of a call.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import {
  availableActions,
  convertCurrency,
  InvalidRequest,
  initTables,
  SolarStaff,
  taskLifeCycle,
  taskStateOf,
} from 'gigwire';

const read = (name) => readFileSync(new URL(`../../../tests/rules/solar_staff/${name}`, import.meta.url), 'utf8');

/** A client whose every call is answered with this body. */
async function answeredWith(body, options = {}) {
  const sent = [];
  const fetch = async (url, init) => {
    sent.push({ url, ...init });
    return new Response(body);
  };
  const api = await SolarStaff.connect({
    tokens: { token: 'T' },
    baseUrl: 'https://api.example/api',
    fetch,
    ...options,
  });
  return { api, sent };
}

describe('exchange', () => {
  const exchange = JSON.parse(read('exchange.json'));
  let rates;

  before(async () => {
    // As they stand in the file: JSON.parse would make floats of them.
    const text = /"rates": (\[.*?\n {2}\])/s.exec(read('exchange.json'))[1];
    const { api } = await answeredWith(text);
    rates = await api.lookups.exchanges();
  });

  test('amounts are converted by the rates of an answer', async () => {
    for (const { amount, source, target, result } of exchange.conversions) {
      assert.equal(
        await convertCurrency({ amount, source, target, rates }),
        result,
        `${amount} ${source} in ${target}`,
      );
    }
    assert.equal(await convertCurrency({ amount: '1000', source: 3, target: 1, rates }), '79401.00');
  });

  test('what has no documented conversion is refused', async () => {
    for (const { amount, source, target, argument, problem } of exchange.refusals) {
      const refused = (error) =>
        error instanceof InvalidRequest && error.argument === argument && error.message.includes(problem);
      await assert.rejects(convertCurrency({ amount, source, target, rates }), refused, problem);
    }
    const [, ...others] = rates;
    const without = { amount: '1', source: 'EUR', target: 'RUB', rates: others };
    await assert.rejects(convertCurrency(without), /has no rate from EUR to RUB/);
  });
});

describe('the life of a task', () => {
  const cycle = JSON.parse(read('life_cycle.json'));

  before(() => initTables(readFileSync(new URL('../dist/tables/solar_staff.tables', import.meta.url))));

  test('what is possible in each state', () => {
    const operations = new Map(taskLifeCycle.table().actions.map(({ name, operation }) => [name, operation]));
    for (const { state, actions } of cycle.available) {
      for (const actor of [undefined, 'customer', 'freelancer', 'platform']) {
        const wanted = actions.filter((action) => actor === undefined || action.actor === actor);
        const found = availableActions(state, actor);
        assert.deepEqual(
          found.map((name) => [name, operations.get(name)]),
          wanted.map(({ name, operation }) => [name, operation]),
        );
      }
    }
  });

  test('a dispute is told from an approval of changes', () => {
    for (const { is, ...task } of cycle.told_apart) {
      assert.equal(taskStateOf(task), is, JSON.stringify(task));
    }
  });
});

describe('warnings', () => {
  const tax = { freelancerId: 1, type: 'INN', taxNumber: '709849850600' };

  test('a wrong INN is told of, without the number, and sent', async () => {
    const told = [];
    const { api, sent } = await answeredWith('', { onWarning: (warning) => told.push(warning) });
    await api.freelancers.addTaxDocument({ ...tax, taxNumber: '709849850606' });
    assert.deepEqual(told, []);
    await api.freelancers.addTaxDocument(tax);
    assert.equal(sent.length, 2);
    assert.deepEqual(
      [told.length, told[0].operation, told[0].argument],
      [1, 'freelancers.add_tax_document', 'taxNumber'],
    );
    assert.ok(!told[0].problem.includes(tax.taxNumber));
  });

  test('what the listener throws keeps the call from being sent', async () => {
    const refusal = new Error('no');
    const onWarning = () => {
      throw refusal;
    };
    const { api, sent } = await answeredWith('', { onWarning });
    await assert.rejects(api.freelancers.addTaxDocument(tax), refusal);
    assert.deepEqual(sent, []);
  });

  test('without a listener the console has it', async (t) => {
    const warn = t.mock.method(console, 'warn', () => {});
    const { api } = await answeredWith('');
    await api.freelancers.addTaxDocument(tax);
    assert.match(warn.mock.calls[0].arguments[0], /^gigwire: freelancers\.add_tax_document: taxNumber: is no INN/);
  });
});
