// Decodes a page of 500 items of each platform, beside what it would cost without gigwire. The ratios count, not the times.
//
//   npm run bench            prints
//   npm run bench -- check   fails when a budget is exceeded
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { core, init } from '../dist/core.js';
import { Page } from '../dist/page.js';
import { listings } from './others.mjs';
import { page } from './page.mjs';
import { taskPage } from './zod.mjs';

const ROUNDS = 40;
const COUNT = 500;
const solarStaff = {
  platform: 'solar_staff',
  operation: 'tasks.list',
  what: 'tasks of solar_staff',
  field: 'id',
  options: { token: 'T', baseUrl: 'http://localhost/api' },
  schema: taskPage,
  bytes: page(COUNT),
};

/** The bytes as an answer to the listing, without the network. */
function answered({ platform, operation, options, bytes }) {
  const client = core.run(({ Client }) => new Client(platform, options));
  const handle = client.startPages(operation, {}, {}, 1n);
  const { ticket } = client.poll(handle, 0);
  return {
    decode() {
      client.onResponse(ticket, 200, 'content-type:application/json', bytes, 0);
      client.poll(handle, 0);
      return new Page(client.takeAnswer());
    },
    free: () => client.free(),
  };
}

function first20(found, field) {
  let seen = 0;
  for (let index = 0; index < 20; index += 1) {
    seen += found.at(index)[field] === null ? 0 : 1;
  }
  return seen;
}

/** Median times on one listing, by contender; they take turns. */
async function measure(listing) {
  const { bytes, field, schema } = listing;
  const text = new TextDecoder();
  const contenders = {
    'JSON.parse': () => JSON.parse(text.decode(bytes)),
    'JSON.parse + zod': () => schema.parse(JSON.parse(text.decode(bytes))),
    'gigwire, first 20 rows': (answer) => first20(answer.decode(), field),
    'gigwire, all rows': (answer) => answer.decode().toArray(),
  };
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const answer = answered(listing);
      const start = performance.now();
      const found = run(answer);
      times[name].push(performance.now() - start);
      if (name === 'gigwire, all rows' && found.length !== COUNT) {
        throw new Error(`${listing.what}: ${found.length} rows`);
      }
      answer.free();
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]]),
  );
}

function print({ what, bytes }, median) {
  console.log(`a page of ${COUNT} ${what}, ${Math.round(bytes.length / 1000)} KB; median of ${ROUNDS} rounds`);
  for (const [name, time] of Object.entries(median)) {
    console.log(`  ${name.padEnd(24)} ${time.toFixed(2).padStart(7)} ms`);
  }
}

const ratios = (median) => [
  ['first 20 rows / JSON.parse', median['gigwire, first 20 rows'] / median['JSON.parse']],
  ['all rows / (JSON.parse + zod)', median['gigwire, all rows'] / median['JSON.parse + zod']],
];

await init();
const others = listings(COUNT);
for (const { platform } of [solarStaff, ...others]) {
  const tables = readFileSync(new URL(`../dist/tables/${platform}.tables`, import.meta.url));
  core.run(({ loadTables }) => loadTables(tables));
}

const median = await measure(solarStaff);
print(solarStaff, median);
const gzip = (file) => gzipSync(readFileSync(new URL(`../dist/${file}`, import.meta.url)), { level: 9 }).length / 1024;
const size = gzip('core/gigwire_wasm_bg.wasm') + gzip('core/gigwire_wasm.js');
const platforms = ['solar_staff', 'cloudtips', 'planado', 'qugo'].map((name) => gzip(`tables/${name}.tables`));
const budgets = [
  [...ratios(median)[0], 0.5],
  [...ratios(median)[1], 0.6],
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
for (const listing of others) {
  const own = await measure(listing);
  print(listing, own);
  for (const [name, value] of ratios(own)) {
    console.log(`  ${name.padEnd(32)} ${value.toFixed(2).padStart(7)}`);
  }
}
process.exitCode = process.argv[2] === 'check' && exceeded ? 1 : 0;
