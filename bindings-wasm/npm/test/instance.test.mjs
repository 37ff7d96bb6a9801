import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { availableActions, GigwireError, InvalidRequest, init, initTables, Qugo, SolarStaff } from 'gigwire';
import { Instance } from '../dist/instance.js';
import * as sandboxGlue from '../dist/sandbox-core/gigwire_wasm.js';
import { Tables } from '../dist/tables.js';

const wasm = (name) => readFileSync(new URL(`../dist/${name}/gigwire_wasm_bg.wasm`, import.meta.url));

// Each test file is a process of its own: here nothing is loaded yet.
test('before it is loaded it says so; a failed loading can be repeated, with bytes too', async () => {
  assert.throws(() => availableActions(3), InvalidRequest);
  const error = await init(new Uint8Array([1, 2, 3])).catch((error) => error);
  assert.ok(error instanceof GigwireError && error.kind === 'internal', String(error));
  await init(wasm('core'));
  assert.throws(() => availableActions(3), /its tables are not loaded yet/);
  await initTables(readFileSync(new URL('../dist/tables/solar_staff.tables', import.meta.url)));
  assert.ok(availableActions(3).includes('accept'));
});

test('tables that are damaged, or from nowhere, are told; what was given is used', async () => {
  const file = readFileSync(new URL('../dist/tables/qugo.tables', import.meta.url));
  const connect = () =>
    Qugo.connect({ key: 'k', baseUrl: 'https://api.example', fetch: () => assert.fail('it was sent') });
  const damaged = Buffer.from(file);
  damaged[100] ^= 1;
  for (const bytes of [damaged, file.subarray(0, 900), new Uint8Array()]) {
    const error = await initTables(bytes).catch((error) => error);
    assert.ok(error instanceof InvalidRequest && error.argument === 'tables', String(error));
    assert.match(error.message, /damaged, or of another version/);
  }
  const missing = new Tables('qugo', new URL('../dist/tables/nowhere.tables', import.meta.url));
  const error = await missing.load().catch((error) => error);
  assert.ok(error instanceof GigwireError && error.kind === 'internal', String(error));
  assert.match(error.message, /the tables of qugo could not be loaded/);
  await initTables(file);
  await missing.load();
  (await connect()).close();
});

test('a stack that ran over inside is a loss too', async () => {
  const instance = new Instance(sandboxGlue, new URL('../dist/sandbox-core/gigwire_wasm_bg.wasm', import.meta.url));
  await instance.load();
  const deeper = () => 1 + deeper();
  const lost = (error) => error instanceof GigwireError && error.cause instanceof RangeError;
  assert.throws(() => instance.run(deeper), lost);
  assert.throws(() => instance.run(() => 1), GigwireError);
});

test('a panic is an error with its message, and what is lost stays lost', async () => {
  const instance = new Instance(sandboxGlue, new URL('../dist/sandbox-core/gigwire_wasm_bg.wasm', import.meta.url));
  await instance.load();
  const world = instance.run(({ SandboxWorld }) => new SandboxWorld(1n, 1, false, 0));
  let told = 0;
  instance.whenLost(() => {
    told += 1;
  });
  const lost = (error) => {
    assert.ok(error instanceof GigwireError);
    assert.equal(error.kind, 'internal');
    assert.match(error.message, /the tax table is on fire/);
    return true;
  };
  assert.throws(() => instance.run(() => world.panic('the tax table is on fire')), lost);
  assert.throws(() => instance.run(() => world.takeBody()), lost);
  await Promise.resolve();
  assert.equal(told, 1);
});

test('a stack that runs over is an error, not a RangeError', async () => {
  const api = await SolarStaff.connect({ tokens: { token: 'T' }, baseUrl: 'https://api.example/api' });
  let deep = [];
  for (let depth = 0; depth < 200_000; depth += 1) {
    deep = [deep];
  }
  const error = await api.tasks.create({ attributes: deep }).catch((error) => error);
  assert.ok(error instanceof GigwireError, String(error));
});
