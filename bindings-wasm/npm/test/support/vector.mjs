// Runs one conformance vector beneath the real driver, with a clock, timers and a transport of its own. The same in Node.js and in
// a browser: it imports nothing but the package.
// What is loaded with the first rows is here before the script begins: it has a clock of its own.
import '../../dist/borrower.js';
import { Connection } from '../../dist/connection.js';
import { init } from '../../dist/core.js';
import { initFull } from '../../dist/init-full.js';
import { Tables } from '../../dist/tables.js';

const START = 1_640_995_200_000;

/** Rejects, saying where the script and the client part, if they do. */
export async function runVector(platform, vector) {
  await Promise.all([init(), initFull()]);
  const tables = new Tables(platform, new URL(`../../dist/tables/${platform}.tables`, import.meta.url));
  await tables.load();
  await new Run(tables, vector).run();
}

class Run {
  #tables;
  #steps;
  #vector;
  #now = START;
  #timers = new Set();
  #used = new Set();
  #inFlight = [];
  #outputs = [];
  #mismatch;
  #warnings = [];
  /** Bodies with a file in them are read first. */
  #reading;

  constructor(tables, vector) {
    this.#tables = tables;
    this.#vector = vector;
    this.#steps = vector.steps;
  }

  async run() {
    this.#client().then(
      (last) => this.#put(last),
      (error) => this.#put({ failed: error }),
    );
    for (;;) {
      await this.#settle();
      if (this.#mismatch !== undefined) {
        throw new Error(this.#mismatch);
      }
      const step = this.#next();
      if (this.#outputs.length > 0) {
        const { output, resolve } = this.#outputs.shift();
        compareOutput(step, output);
        this.#used.add(step);
        resolve(step);
        if ('done' in output || 'end' in output || 'failed' in output) {
          break;
        }
      } else if (this.#inFlight.length > 0) {
        this.#inFlight.shift()();
      } else if (step?.wait !== undefined) {
        this.#used.add(step);
        this.#advance(step.wait);
      } else {
        throw new Error(`the client does nothing where the script says ${JSON.stringify(step)}`);
      }
    }
    const left = this.#next();
    if (left !== undefined) {
      throw new Error(`the client ended before ${JSON.stringify(left)}`);
    }
    compareWarnings(this.#vector.warns ?? [], this.#warnings);
  }

  /** The client's side; each of its outputs is held until the script has it. */
  async #client() {
    const { client, start } = this.#vector;
    const options = renamed(client);
    const connection = await Connection.open(
      this.#tables,
      {
        ...options,
        tokens: client.tokens && renamed(client.tokens),
        askCode: async (challenge) => (await this.#put({ ask: challenge })).ask.code,
        onWarning: (warning) => this.#warnings.push(warning),
        onTokens: async (tokens) => void (await this.#put({ tokens })),
        login: start.login === true,
        fetch: (url, init) => this.#fetch(url, init),
      },
      {
        now: () => this.#now,
        entropy: () => 1n,
        after: (ms, run) => {
          const timer = { at: this.#now + ms, run };
          this.#timers.add(timer);
          return () => this.#timers.delete(timer);
        },
      },
    );
    if (start.login) {
      return { end: true };
    }
    const callOptions = renamed(start.options ?? {});
    if (start.call !== undefined) {
      const args = withFiles(start.args ?? {});
      // A script says itself whether a file is answered.
      const isFile = this.#steps.some((step) => step.done?.file !== undefined);
      const call = isFile
        ? connection.file(start.call, args, callOptions)
        : connection.call(start.call, args, callOptions);
      return { done: isFile ? described(await call) : await call };
    }
    const listOptions = { ...callOptions, inFlight: start.in_flight };
    if (start.rows !== undefined) {
      for await (const rows of connection.rows(start.rows, start.args ?? {}, listOptions)) {
        await this.#put({ rows });
      }
      return { end: true };
    }
    for await (const answer of connection.pages(start.pages, start.args ?? {}, listOptions)) {
      const page = answer.value();
      const rows = JSON.parse(answer.rows(0, answer.length));
      compare(rows, Object.values(page).find(Array.isArray) ?? [], 'the rows of the page');
      await this.#put({ page });
    }
    return { end: true };
  }

  #put(output) {
    return new Promise((resolve) => this.#outputs.push({ output, resolve }));
  }

  /** The first step that is not used up. */
  #next() {
    return this.#steps.find((step) => !this.#used.has(step));
  }

  #fetch(url, { method, headers, body, signal }) {
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      const take = (text) => {
        const step = this.#take({ method, url, headers: Object.fromEntries(headers), text });
        if (step === undefined) {
          this.#mismatch ??= `not in the script: ${method} ${url} where it says ${JSON.stringify(this.#next())}`;
        }
        this.#inFlight.push(() =>
          step?.reply === undefined ? reject(failure(step?.fail)) : resolve(response(step.reply)),
        );
      };
      if (body instanceof Blob) {
        this.#reading = body.text().then(take);
        this.#reading.catch(reject);
      } else {
        take(body === null ? '' : new TextDecoder().decode(body));
      }
    });
  }

  /** The first of the consecutive `send` steps that is this request. */
  #take(sent) {
    const first = this.#steps.indexOf(this.#next());
    for (const step of this.#steps.slice(Math.max(first, 0))) {
      if (step.send === undefined) {
        return undefined;
      }
      const { method, url, headers = {}, json, body } = step.send;
      const same =
        method === sent.method &&
        url === sent.url &&
        Object.entries(headers).every(([name, value]) => sent.headers[name] === value);
      if (!this.#used.has(step) && same) {
        this.#used.add(step);
        if (json === undefined) {
          compare(sent.text, body ?? '', 'the body');
        } else {
          compare(JSON.parse(sent.text), json, 'the body');
          compare(json, JSON.parse(sent.text), 'the body');
        }
        return step;
      }
    }
    return undefined;
  }

  #advance({ min_ms, max_ms }) {
    const [timer] = [...this.#timers].sort((a, b) => a.at - b.at);
    const wait = timer === undefined ? Number.POSITIVE_INFINITY : timer.at - this.#now;
    if (!(wait >= min_ms && wait <= max_ms)) {
      throw new Error(`the client waits ${wait} ms, not ${min_ms} to ${max_ms}`);
    }
    this.#now = timer.at;
    this.#timers.delete(timer);
    timer.run();
  }

  /** Until the client has done what it can do by itself. */
  async #settle() {
    for (let turn = 0; turn < 12; turn += 1) {
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve();
        };
        port2.postMessage(null);
      });
      await this.#reading;
    }
  }
}

/** The arguments, with `{ file: { name, content_type, id } }` as a file whose content is `<<file ID>>`. */
function withFiles(args) {
  const file = ({ name, content_type, id }) => ({ name, type: content_type, content: new Blob([`<<file ${id}>>`]) });
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, value?.file ? file(value.file) : value]),
  );
}

function compareOutput(step, output) {
  const [kind, value] = Object.entries(output)[0];
  if (step === undefined || !(kind in step)) {
    const what = kind === 'failed' ? `${value.stack}` : JSON.stringify(value);
    throw new Error(`the client says ${kind} ${what} where the script says ${JSON.stringify(step)}`);
  }
  if (kind === 'failed') {
    compareError(value, step.failed);
  } else if (kind === 'ask') {
    compare(value, step.ask.challenge, 'the challenge');
  } else if (kind === 'tokens') {
    compare({ token: value.token, refresh_token: value.refreshToken }, step.tokens, 'the tokens');
  } else if (kind !== 'end') {
    compare(value, step[kind], 'the answer');
  }
}

function compareError(error, expected) {
  const contained = (text, part) => {
    if (!String(text).includes(part)) {
      throw new Error(`${JSON.stringify(part)} is not in ${JSON.stringify(text)}`);
    }
  };
  const checks = {
    error: (name) => compare(error.name, name, 'the error'),
    operation: (id) => compare(error.operation, id, 'the operation'),
    message: (part) => contained(error.message, part),
    problem: (part) => contained(error.message, part),
    expected: (part) => contained(error.expected, part),
    found: (part) => contained(error.found, part),
    kind: (kind) => compare(error.reason, kind, 'the reason'),
    sent: (sent) => compare(error.maybeSent ? 'maybe' : 'no', sent, 'whether it was sent'),
  };
  for (const [key, value] of Object.entries(expected)) {
    if (checks[key] === undefined) {
      compare(error[key], value, key);
    } else {
      checks[key](value);
    }
  }
}

/** Every key that is expected must be there and equal. */
function compare(actual, expected, at) {
  const both = (value) => typeof value === 'object' && value !== null;
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) {
      throw new Error(`${at}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
    }
    expected.forEach((item, index) => {
      compare(actual[index], item, `${at}[${index}]`);
    });
  } else if (both(expected) && both(actual)) {
    for (const [key, value] of Object.entries(expected)) {
      compare(actual[key], value, `${at}.${key}`);
    }
  } else if (!Object.is(actual, expected)) {
    throw new Error(`${at}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
}

/** A file as scripts describe it. */
function described({ name, contentType, content }) {
  const bytes = btoa(String.fromCharCode(...content));
  return { file: { name, content_type: contentType, bytes, text: new TextDecoder().decode(content) } };
}

function response({ status, headers, json, text, bytes }) {
  const file = bytes && Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
  const body = file ?? (json === undefined ? text : JSON.stringify(json));
  // A 204 with a body, even an empty one, cannot be made.
  return new Response(body || null, { status, headers });
}

const CODES = {
  'connect no': 'ECONNREFUSED',
  'timeout no': 'UND_ERR_CONNECT_TIMEOUT',
  'timeout maybe': 'UND_ERR_HEADERS_TIMEOUT',
  'reset maybe': 'ECONNRESET',
  'tls no': 'CERT_HAS_EXPIRED',
  'other maybe': '',
};

/** The error with which Node.js tells this kind of failure. */
function failure({ kind, sent } = { kind: 'other', sent: 'maybe' }) {
  const code = CODES[`${kind} ${sent}`];
  if (code === undefined) {
    throw new Error(`no fetch fails with ${kind} and sent ${sent}`);
  }
  return new TypeError('fetch failed', { cause: Object.assign(new Error(kind), { code }) });
}

/** Keys in camelCase. */
function renamed(object) {
  const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [camel(name), value]));
}

function compareWarnings(expected, found) {
  const fits = ({ operation, argument, problem }, warning) =>
    warning !== undefined &&
    operation === warning.operation &&
    argument === warning.argument &&
    warning.problem.includes(problem);
  if (expected.length !== found.length || !expected.every((each, place) => fits(each, found[place]))) {
    throw new Error(`expected the warnings ${JSON.stringify(expected)}, got ${JSON.stringify(found)}`);
  }
}
