import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as gigwire from 'gigwire';
import * as solarStaff from 'gigwire/solar-staff';

const root = new URL('..', import.meta.url);

test('the package holds what it exports, and nothing else', () => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--loglevel', 'error'], { cwd: fileURLToPath(root) }),
  );
  const files = packed.files.map(({ path }) => path);
  for (const needed of [
    'README.md',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/sandbox.js',
    'dist/sandbox.d.ts',
    'dist/solar-staff/index.js',
    'dist/webhooks/solar-staff.js',
    'dist/core/gigwire_wasm.js',
    'dist/core/gigwire_wasm_bg.wasm',
    'dist/full-core/gigwire_wasm_bg.wasm',
    'dist/sandbox-core/gigwire_wasm_bg.wasm',
    'dist/tables/solar_staff.tables',
  ]) {
    assert.ok(files.includes(needed), `${needed} is not packed`);
  }
  const strange = files.filter((path) => !/^(dist\/.*\.(js|d\.ts|tables|wasm)|README\.md|package\.json)$/.test(path));
  assert.deepEqual(strange, []);
});

test('every operation of the catalog has its method', async () => {
  const catalog = JSON.parse(readFileSync(new URL('../../core/catalog/solar_staff.json', root), 'utf8'));
  const api = await gigwire.SolarStaff.connect({ tokens: { token: 'T' }, baseUrl: 'https://api.example/api' });
  const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
  for (const id of Object.keys(catalog.operations)) {
    const path = id.split('.').map(camel);
    const method = path.reduce((place, name) => place?.[name], api);
    assert.equal(typeof method, 'function', `api.${path.join('.')}`);
  }
});

test('one platform can be imported alone', () => {
  assert.equal(solarStaff.SolarStaff, gigwire.SolarStaff);
});

test('the lines of the README and of the documentation of flows run', async () => {
  const read = (path) => readFileSync(new URL(path, root), 'utf8');
  const text = read('README.md') + read('../../docs/flows.md');
  const samples = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
  assert.equal(samples.length, 3);
  assert.ok(samples[0].trim().split('\n').length <= 12, 'ten lines, give or take');
  const AsyncFunction = (async () => {}).constructor;
  for (const code of samples) {
    const printed = [];
    const body = code.replace(/^import (\{.*\}) from '(.*)';$/gm, "const $1 = await import('$2');");
    const run = new AsyncFunction('console', 'load', body.replaceAll('await import(', 'await load('));
    await run({ log: (...line) => printed.push(line) }, (name) => import(name));
    assert.ok(printed.length > 0, code);
    if (code.includes('PaymentRun')) {
      assert.deepEqual(printed, [
        ['march-1', 'paid', ''],
        ['march-2', 'paid', ''],
      ]);
    }
  }
});
