import assert from 'node:assert/strict';
import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { InvalidRequest, OutcomeUnknown, SolarStaff, TaskFileType } from 'gigwire';
import { BOT, connected } from './support/demo.mjs';
import { startSandbox } from './support/sandbox-process.mjs';

const TYPE = TaskFileType.rightsTransfer;

/** Bytes of every value, so that nothing on the way can take them for text. */
const BYTES = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256);

/** The file in a body that was sent, between the head of its part and the last boundary. */
async function contentOf(body) {
  assert.ok(body instanceof Blob, 'the content never enters wasm');
  const bytes = Buffer.from(await body.arrayBuffer());
  const end = bytes.lastIndexOf('\r\n--');
  const head = bytes.indexOf('\r\n\r\n', bytes.indexOf('filename='));
  return { head: bytes.subarray(0, head).toString(), content: bytes.subarray(head + 4, end) };
}

/** A client whose requests are kept and answered by `answers` in turn, the last one for ever. */
async function recording(...answers) {
  const sent = [];
  const fetch = async (_url, { body }) => {
    sent.push(body);
    return (answers.length > 1 ? answers.shift() : answers[0])();
  };
  const api = await SolarStaff.connect({ tokens: { token: 'T' }, baseUrl: 'https://api.example/api', fetch });
  return { api, sent };
}

const fine = () => new Response(null);

describe('files', () => {
  test('every kind of file arrives whole, with its name and type, in the sandbox of this process', async () => {
    const { api } = await connected();
    const [task] = await api.tasks.list({ state: [4] }).toArray();
    const before = (await api.tasks.get({ uuid: task.uuid })).files?.length ?? 0;
    await api.taskFiles.add({ uuid: task.uuid, type: TYPE, file: { name: 'bytes.bin', content: BYTES } });
    await api.taskFiles.add({ uuid: task.uuid, type: TYPE, file: { name: 'blob.bin', content: new Blob([BYTES]) } });
    await api.taskFiles.add({ uuid: task.uuid, type: TYPE, file: new File([BYTES], 'отчёт "май".pdf') });
    const { files } = await api.tasks.get({ uuid: task.uuid });
    assert.deepEqual(
      files.slice(before).map(({ name }) => name),
      ['bytes.bin', 'blob.bin', 'отчёт %22май%22.pdf'],
    );
  });

  test('the content is what was given, byte for byte, and the type is the first that is known', async () => {
    const { api, sent } = await recording(fine);
    const cases = [
      [{ name: 'a', content: BYTES }, 'application/octet-stream'],
      [{ name: 'a', content: BYTES, type: 'application/pdf' }, 'application/pdf'],
      [{ name: 'a', content: new Blob([BYTES], { type: 'text/xml' }) }, 'text/xml'],
      [{ name: 'a', content: new Blob([BYTES], { type: 'text/xml' }), type: 'application/pdf' }, 'application/pdf'],
      [new File([BYTES], 'a', { type: 'image/png' }), 'image/png'],
      [new File([BYTES], 'a'), 'application/octet-stream'],
      // a window into a larger memory
      [
        { name: 'a', content: new Uint8Array([9, ...BYTES, 9]).subarray(1, BYTES.length + 1) },
        'application/octet-stream',
      ],
      [
        { name: 'a', content: new Uint8Array(new SharedArrayBuffer(70_000)).map((_, at) => (at * 7) % 256) },
        'application/octet-stream',
      ],
    ];
    for (const [index, [file, type]] of cases.entries()) {
      await api.taskFiles.add({ taskId: 1, type: TYPE, file });
      const { head, content } = await contentOf(sent[index]);
      assert.ok(content.equals(BYTES), `case ${index}`);
      assert.ok(head.endsWith(`filename="a"\r\ncontent-type: ${type}`), head);
    }
  });

  test('two calls at once send each its own file', async () => {
    const { api, sent } = await recording(fine);
    const letters = [...'abcdef'];
    const add = (name) =>
      api.taskFiles.add({ taskId: 1, type: TYPE, file: { name, content: new Blob([name.repeat(9)]) } });
    await Promise.all(letters.map(add));
    for (const body of sent) {
      const { head, content } = await contentOf(body);
      const [, name] = /filename="(.)"/.exec(head);
      assert.equal(content.toString(), name.repeat(9));
      letters.splice(letters.indexOf(name), 1);
    }
    assert.deepEqual(letters, []);
  });

  test('a repeat after 429 sends the content again', async () => {
    const busy = () => new Response(null, { status: 429, headers: { 'retry-after': '0' } });
    const { api, sent } = await recording(busy, fine);
    await api.taskFiles.add({ taskId: 1, type: TYPE, file: { name: 'a', content: BYTES } });
    assert.equal(sent.length, 2);
    for (const body of sent) {
      assert.ok((await contentOf(body)).content.equals(BYTES));
    }
  });

  test('what is no file with a name is refused, and nothing is sent', async () => {
    const { api, sent } = await recording(fine);
    const refused = async (file) => {
      const error = await api.taskFiles.add({ taskId: 1, type: TYPE, file }).catch((error) => error);
      assert.ok(error instanceof InvalidRequest, String(error));
      assert.equal(error.operation, 'task_files.add');
      return [error.argument, error.message];
    };
    for (const unnamed of [new Blob([BYTES]), BYTES, BYTES.buffer, Buffer.from('x')]) {
      const [argument, message] = await refused(unnamed);
      assert.equal(argument, 'file');
      assert.match(message, /without a name: pass a File, or \{ name/);
    }
    assert.equal((await refused({ content: BYTES }))[0], 'file.name');
    assert.equal((await refused({ name: '', content: BYTES }))[0], 'file.name');
    assert.equal((await refused({ name: 'a', type: 7, content: BYTES }))[0], 'file.type');
    for (const other of ['path.pdf', { name: 'a', content: 'text' }, { name: 'a' }, new ReadableStream(), 7]) {
      assert.equal((await refused(other))[0].split('.')[0], 'file');
    }
    // where no file belongs
    const elsewhere = await api.taskGroups.create({ title: new File([], 'a') }).catch((error) => error);
    assert.ok(elsewhere instanceof InvalidRequest, String(elsewhere));
    assert.deepEqual(sent, []);
  });
});

describe('files over a socket', () => {
  let sandbox;
  let folder;
  before(async () => {
    sandbox = await startSandbox();
    folder = mkdtempSync(join(tmpdir(), 'gigwire-'));
  });
  after(async () => {
    await sandbox.stop();
    rmSync(folder, { recursive: true });
  });

  test('a file of the disk arrives whole, and again after the token was refused', async () => {
    const path = join(folder, 'act.pdf');
    writeFileSync(path, BYTES);
    const api = await SolarStaff.connect({ ...BOT, baseUrl: sandbox.baseUrl });
    const [task] = await api.tasks.list({ state: [4] }).toArray();
    await sandbox.control('POST', 'faults', { faults: [{ kind: 'expire_tokens' }] });
    const file = { name: 'act.pdf', type: 'application/pdf', content: await openAsBlob(path) };
    await api.taskFiles.add({ uuid: task.uuid, type: TYPE, file });
    const { files } = await api.tasks.get({ uuid: task.uuid });
    assert.equal(files.at(-1).name, 'act.pdf');
  });

  test('a connection that is cut: the file is not sent twice', async () => {
    const api = await SolarStaff.connect({ ...BOT, baseUrl: sandbox.baseUrl });
    const [task] = await api.tasks.list({ state: [4] }).toArray();
    await sandbox.control('POST', 'faults', {
      faults: [{ match: { path_prefix: '/solar_staff/api/customer/tasks/files' }, kind: 'drop_after_act' }],
    });
    const file = { name: 'once.bin', content: BYTES };
    const error = await api.taskFiles.add({ uuid: task.uuid, type: TYPE, file }).catch((error) => error);
    assert.ok(error instanceof OutcomeUnknown, String(error));
    const { files } = await api.tasks.get({ uuid: task.uuid });
    assert.equal(files.filter(({ name }) => name === 'once.bin').length, 1);
  });
});
