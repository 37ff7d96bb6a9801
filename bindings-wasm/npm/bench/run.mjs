// Decodes a page of 500 tasks, beside what it would cost without gigwire. The ratios count, not the times.
//
//   npm run bench            prints
//   npm run bench -- check   fails when a budget is exceeded
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { core, init } from '../dist/core.js';
import { Page } from '../dist/page.js';
import { page } from './page.mjs';
import { taskPage } from './zod.mjs';

const ROUNDS = 40;
const bytes = page(500);
await init();
const tables = readFileSync(new URL('../dist/tables/solar_staff.tables', import.meta.url));
core.run(({ loadTables }) => loadTables(tables));

/** The bytes as an answer to `tasks.list`, without the network. */
async function answered() {
  const client = core.run(({ Client }) => new Client('solar_staff', { token: 'T', baseUrl: 'http://localhost/api' }));
  const handle = client.startPages('tasks.list', {}, {}, 1n);
  const { ticket } = client.poll(handle, 0);
  const send = async () => new Response(bytes);
  await client.send(ticket, new AbortController().signal, send);
  return {
    decode() {
      client.report(ticket, 0);
      client.poll(handle, 0);
      return new Page(client.takeAnswer());
    },
    free: () => client.free(),
  };
}

function first20(found) {
  let sum = 0;
  for (let index = 0; index < 20; index += 1) {
    sum += found.at(index).id;
  }
  return sum;
}

const text = new TextDecoder();
const contenders = {
  'JSON.parse': () => JSON.parse(text.decode(bytes)),
  'JSON.parse + zod': () => taskPage.parse(JSON.parse(text.decode(bytes))),
  'gigwire, first 20 rows': (answer) => first20(answer.decode()),
  'gigwire, all rows': (answer) => answer.decode().toArray(),
};

const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, run] of Object.entries(contenders)) {
    const answer = await answered();
    const start = performance.now();
    run(answer);
    times[name].push(performance.now() - start);
    answer.free();
  }
}
const median = Object.fromEntries(
  Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]]),
);

console.log(`a page of 500 tasks, ${Math.round(bytes.length / 1000)} KB; median of ${ROUNDS} rounds`);
for (const [name, time] of Object.entries(median)) {
  console.log(`  ${name.padEnd(24)} ${time.toFixed(2).padStart(7)} ms`);
}

const gzip = (file) => gzipSync(readFileSync(new URL(`../dist/${file}`, import.meta.url)), { level: 9 }).length / 1024;
const size = gzip('core/gigwire_wasm_bg.wasm') + gzip('core/gigwire_wasm.js');
const platforms = ['solar_staff', 'cloudtips', 'planado', 'qugo'].map((name) => gzip(`tables/${name}.tables`));
const budgets = [
  ['first 20 rows / JSON.parse', median['gigwire, first 20 rows'] / median['JSON.parse'], 0.5],
  ['all rows / (JSON.parse + zod)', median['gigwire, all rows'] / median['JSON.parse + zod'], 0.6],
  ['wasm + glue + Solar Staff, KB gzip', size + platforms[0], 110],
  ['the same with four platforms', size + platforms.reduce((sum, one) => sum + one), 110],
  ['a platform more', Math.max(...platforms), 20],
];
let exceeded = false;
for (const [name, value, budget] of budgets) {
  const fits = value <= budget;
  exceeded ||= !fits;
  console.log(`  ${name.padEnd(32)} ${value.toFixed(2).padStart(7)}  (budget ${budget})${fits ? '' : '  EXCEEDED'}`);
}
process.exitCode = process.argv[2] === 'check' && exceeded ? 1 : 0;
