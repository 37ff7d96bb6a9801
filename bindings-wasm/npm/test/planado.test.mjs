import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { can, DecodeError, InvalidRequest, Planado, WebhookError } from 'gigwire';
import { verifyWebhook, webhookOrder } from 'gigwire/planado';

const UUID = '00000000-0000-4000-8000-000000000010';
const SECRET = 'a secret of the subscription';
const FIELDS = [
  { field_type: 'input', data_type: 'string', value: '12 м' },
  { field_type: 'checkbox', data_type: 'boolean', value: true, filled_at: '2020-06-01T07:17:28Z' },
  { field_type: 'image', data_type: 'attachment', value: null },
  { field_type: 'dictionary', data_type: 'dictionary', value: { uuid: UUID, name: 'Monday' } },
  { field_type: 'thermometer', data_type: 'float', value: 36 },
];
const JOB = { uuid: UUID, status: 'started', version: 7, report_fields: FIELDS };
const EVENT = { event_uuid: UUID, event_type: 'job_started', job: JOB };

/** A client of a platform that answers only this, and what it was sent. */
async function answering(answer) {
  const sent = [];
  const fetch = async (url, request) => {
    sent.push({ url, ...request });
    return new Response(JSON.stringify(answer));
  };
  return { api: await Planado.connect({ key: 'K', fetch }), sent };
}

const thrown = (verified) => verified.catch((error) => error);

const verified = (event, given = SECRET) => verifyWebhook(JSON.stringify(event), given, SECRET);

describe('webhooks of Planado', () => {
  test('an event is its model', async () => {
    const event = await verified(EVENT);
    assert.deepEqual([event.eventUuid, event.eventType, event.job.version], [UUID, 'job_started', 7]);
    assert.equal(event.client, null);
    assert.equal(event.job.reportFields[1].value, true);
  });

  test('another secret, or none: not to be trusted', async () => {
    for (const given of [null, '', SECRET.slice(1), SECRET.toUpperCase(), [SECRET]]) {
      const error = await thrown(verified(EVENT, given));
      assert.ok(error instanceof WebhookError, String(error));
      assert.equal(error.reason, 'signature');
      assert.ok(!error.message.includes(SECRET));
    }
    assert.equal((await thrown(verifyWebhook('{}', '', ''))).argument, 'secret');
  });

  test('what is no event says why', async () => {
    for (const body of [[], {}, { event_uuid: UUID }, 'text']) {
      const error = await thrown(verified(body));
      assert.equal(error.reason, 'body', String(error));
      assert.match(error.message, /\$/);
    }
  });

  test('versions tell what is news', async () => {
    const told = await Promise.all([8, 9, 7, 6].map((version) => webhookOrder(7, version)));
    assert.deepEqual(told, ['next', 'ahead', 'repeated', 'late']);
    assert.deepEqual([await webhookOrder(null, 1), await webhookOrder(null, 3)], ['next', 'ahead']);
  });
});

describe('jobs of Planado', () => {
  test('the value of a custom field has its declared type', async () => {
    const { api } = await answering({ job: JOB });
    const { reportFields } = await api.jobs.get({ uuid: UUID });
    assert.deepEqual(
      reportFields.map((field) => field.value),
      ['12 м', true, [], { uuid: UUID, name: 'Monday' }, 36],
    );
    assert.equal(reportFields[1].filledAt, '2020-06-01T07:17:28Z');
    assert.equal(reportFields[0].filledAt, null);
  });

  test('a value that does not fit its type is no answer', async () => {
    const broken = { field_type: 'checkbox', data_type: 'boolean', value: 'perhaps' };
    const { api } = await answering({ job: { ...JOB, report_fields: [broken] } });
    await assert.rejects(api.jobs.get({ uuid: UUID }), (error) => {
      assert.ok(error instanceof DecodeError, String(error));
      return error.path === '$.job.report_fields[0].value';
    });
  });

  test('what does not fit is never sent', async () => {
    const { api, sent } = await answering({ job_uuid: UUID });
    const unfit = {
      'customFields[0].value': { customFields: [{ uuid: UUID, fieldType: 'input', value: true }] },
      'reportFields[0].value': { reportFields: [{ name: 'Фото', fieldType: 'image', value: 'x' }] },
      assignee: { assignee: { team: { uuid: UUID }, worker: { uuid: UUID } } },
    };
    for (const [argument, args] of Object.entries(unfit)) {
      await assert.rejects(api.jobs.create({ description: 'x', ...args }), (error) => {
        assert.ok(error instanceof InvalidRequest, String(error));
        return error.argument.startsWith(argument);
      });
    }
    assert.deepEqual(sent, []);
  });

  test('assignees are told unless it is said otherwise', async () => {
    const { api, sent } = await answering({ job_uuid: UUID });
    await api.jobs.create({ description: 'x' });
    await api.jobs.create({ description: 'x', notifyAssignees: false });
    const header = (request) => new Headers(request.headers).get('x-planado-notify-assignees');
    assert.deepEqual(sent.map(header), [null, 'false']);
  });

  test('permissions are read by their names', async () => {
    const permissions = { web: { jobs: { view: true, edit: false }, jobs_export: true, audit: { read: true } } };
    const { api } = await answering({ users: [{ uuid: UUID, permissions }] });
    const [user] = (await api.experimental.users.list()).users;
    const names = ['jobs.view', 'jobs.edit', 'jobs.delete', 'jobs_export', 'jobsExport', 'audit.read'];
    assert.deepEqual(
      names.map((name) => can(user.permissions.web, name)),
      [true, false, false, true, true, true],
    );
    assert.deepEqual(
      [can(user.permissions, 'web.jobs.view'), can(user.permissions, 'mobile.jobs.complete')],
      [true, false],
    );
  });
});
