import './support/hurry.mjs';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InvalidRequest, memoryJournal } from 'gigwire';
import { InvitationRun, PayrollRun, Qugo, RegistryFileError, readInvitations, readPayouts } from 'gigwire/qugo';
import { Sandbox } from 'gigwire/sandbox';

const connected = async () => {
  const sandbox = new Sandbox({ seed: 1 });
  const baseUrl = 'https://sandbox.invalid/qugo';
  return { sandbox, api: await Qugo.connect({ key: 'qugo-demo-token', baseUrl, fetch: sandbox.fetch }) };
};

const earnings = async (sandbox) => {
  const { entries, sound } = await sandbox.ledger();
  assert.equal(sound, true);
  const earned = entries.filter(({ reason, to }) => reason === 'earning' && /qugo/i.test(JSON.stringify(to)));
  return earned.map(({ amount }) => Number(amount));
};

const payout = (key, inn, price) => ({ key, inn, price, title: 'Доставка', service: 'courier' });

describe('registries of Qugo', () => {
  test('invite from a file, and tell the line of it that failed', async () => {
    const { api, sandbox } = await connected();
    await api.employees.invite({ phone: '+79007654321' });
    const file = new TextEncoder().encode('Телефон;Имя;key\n8 900 123-45-67;Анна;ann\n\n+79007654321;=1+1;bob\n');
    const rows = await readInvitations(file);
    assert.deepEqual(rows[1], { line: 4, phone: '+79007654321', name: '=1+1', key: 'bob' });
    const events = [];
    const journal = memoryJournal();
    const run = new InvitationRun(api, rows, { journal, onEvent: (event) => events.push(event) });
    const plan = await run.plan();
    assert.deepEqual([plan.ready, plan.canStart, plan.registryId], [2, true, null]);
    const report = await run.go();
    assert.deepEqual(
      report.rows.map(({ line, key, result, code, reason }) => [line, key, result, code, reason]),
      [
        [2, 'ann', 'invited', null, ''],
        [4, 'bob', 'failed', 'refused', 'Дубликат: исполнитель уже приглашён'],
      ],
    );
    assert.deepEqual([report.counts.invited, report.counts.failed, report.stopped], [1, 1, null]);
    assert.deepEqual(
      events.find(({ event }) => event === 'act'),
      { event: 'act', act: 'upload' },
    );
    // Again: it is only looked at.
    const again = new InvitationRun(api, [], { journal });
    assert.equal((await again.plan()).resumed, true);
    assert.deepEqual((await again.go()).rows, report.rows);
    const sms = (await sandbox.outbox()).filter(({ to }) => to === '+79001234567');
    assert.equal(sms.length, 1);
  });

  test('pay after a go, and never twice', async () => {
    const { api, sandbox } = await connected();
    const journal = memoryJournal();
    const rows = [payout('a', '770000000002', '1500.50'), payout('b', '770000000001', 10)];
    const first = new PayrollRun(api, rows, { journal });
    const plan = await first.plan();
    assert.deepEqual([plan.ready, plan.failed, plan.total, plan.canStart], [1, 1, '1500.50', false]);
    const { code, message } = plan.problems.find(({ key, severity }) => key === 'b' && severity === 'error');
    assert.deepEqual([code, message], ['refused', 'Самозанятым платят через задания']);
    await assert.rejects(first.go(), InvalidRequest);
    assert.deepEqual(await earnings(sandbox), []);
    const report = await new PayrollRun(api, [], { journal, skipInvalid: true }).go();
    assert.deepEqual([report.paid, report.counts.paid, report.counts.failed], ['1500.50', 1, 1]);
    const twin = new PayrollRun(api, rows, { journal: memoryJournal(), skipInvalid: true });
    await assert.rejects(twin.plan(), /the very same rows and its payment was ordered/);
    assert.deepEqual(await earnings(sandbox), [1500.5]);
  });

  test('tell what is wrong with a file, and where', async () => {
    const wrong = await readPayouts(new Blob(['ИНН;Сумма\n1;2\n'])).catch((error) => error);
    assert.ok(wrong instanceof RegistryFileError && wrong instanceof InvalidRequest);
    const [{ row, code, names }] = wrong.problems;
    assert.deepEqual([row, code, names], [1, 'missing_headings', ['Текст чека', 'Услуга']]);
    assert.match(wrong.message, /none for Текст чека, Услуга/);
    await assert.rejects(readPayouts(new TextEncoder().encode('%PDF-1.7')), /is a PDF/);
  });
});
