import type { Borrower } from './borrower.js';
import { Calls } from './calls.js';
import type { Answer } from './core/gigwire_wasm.js';
import { core } from './core.js';
import { refusal } from './errors.js';
import { withFiles } from './files.js';
import type { FlowHost, FlowUnderWay } from './flow.js';
import { type Host, realHost } from './host.js';
import type { CallOptions, Carrying, ListOptions, Settings, Tokens, Warning } from './options.js';
import { Pager } from './pager.js';
import type { ReceivedFile } from './received-file.js';
import type { Tables } from './tables.js';

/** A neutral row as the core tells it: what the platform did not tell is absent. */
export type Cells = Readonly<Record<string, string>>;

/** What the calls of a platform are made on. */
export class Connection {
  readonly #calls: Calls;
  readonly #defaults: Carrying;
  readonly #openBorrower: () => Promise<Borrower>;
  #borrowing: Promise<Borrower> | undefined;

  private constructor(calls: Calls, defaults: Carrying, openBorrower: () => Promise<Borrower>) {
    this.#calls = calls;
    this.#defaults = defaults;
    this.#openBorrower = openBorrower;
  }

  /** Loads the wasm module and the platform's tables, and logs in. */
  static async open(tables: Tables, options: Settings, host: Host = realHost): Promise<Connection> {
    if (options === null || typeof options !== 'object') {
      throw refusal('', 'connect() needs an object of options');
    }
    await tables.load();
    const { platform } = tables;
    const { code, key, tokens, timeoutMs, deadlineMs, maxAttempts } = options;
    const client = core.run(
      ({ Client }) =>
        new Client(platform, {
          ...options,
          hosts: defined(options.hosts ?? {}),
          code: typeof code === 'function' ? null : code,
          token: tokens?.token,
          refreshToken: tokens?.refreshToken,
        }),
    );
    const hooks = {
      fetch: options.fetch,
      ask: typeof code === 'function' ? code : options.askCode,
      onTokens: options.onTokens,
      onWarning: options.onWarning ?? logWarning,
    };
    // The company is the client's own setting: a call that names none inherits it there.
    const calls = new Calls(client, hooks, host);
    const openBorrower = async () => {
      const { Borrower } = await import('./borrower.js');
      return Borrower.open(platform, withoutCredentials(options), calls, hooks.fetch, host);
    };
    const connection = new Connection(calls, { timeoutMs, deadlineMs, maxAttempts }, openBorrower);
    if (options.login ?? (tokens === undefined && key === undefined)) {
      try {
        await connection.#calls.login(options.signal);
      } catch (error) {
        connection.close();
        throw error;
      }
    }
    return connection;
  }

  /** A call whose answer is the value. */
  async call<T>(operation: string, args: object, options: CallOptions = {}): Promise<T> {
    const answer = await this.#answer(operation, args, options);
    try {
      return core.run(() => answer.value()) as T;
    } finally {
      answer.free();
    }
  }

  /** A call whose answer is nothing. */
  async perform(operation: string, args: object, options: CallOptions = {}): Promise<void> {
    const answer = await this.#answer(operation, args, options);
    answer.free();
  }

  /** A call whose answer is a file. */
  async file(operation: string, args: object, options: CallOptions = {}): Promise<ReceivedFile> {
    const file = await this.fileOrNull(operation, args, options);
    if (file === null) {
      throw refusal(operation, 'the platform answered without a file');
    }
    return file;
  }

  /** A call whose answer may be a file. */
  async fileOrNull(operation: string, args: object, options: CallOptions = {}): Promise<ReceivedFile | null> {
    const answer = await this.#answer(operation, args, options);
    try {
      return (core.run(() => answer.file()) as ReceivedFile | undefined) ?? null;
    } finally {
      answer.free();
    }
  }

  /** A listing. */
  list<T>(operation: string, args: object, options: ListOptions, smallest: object): Pager<T> {
    return new Pager<T>(this, operation, args, options, smallest);
  }

  /** The pages of a listing. */
  pages(operation: string, args: object, options: ListOptions): AsyncGenerator<Answer, void, undefined> {
    return this.#calls.pages(operation, args, this.#carrying(options), options.signal);
  }

  /** A reading of neutral rows, some at a time. The first one loads what reads them. */
  async *rows(kind: string, args: object, options: ListOptions): AsyncGenerator<Cells[], void, undefined> {
    const borrower = await this.#borrower();
    for await (const json of borrower.rows(kind, args, this.#carrying(options), options.signal)) {
      yield JSON.parse(json);
    }
  }

  /** Starts a flow, which ends with the value of an answer or with a report. The first one loads what carries them. */
  startFlow(name: string, args: object, host: FlowHost, options: CallOptions): FlowUnderWay<unknown> {
    const start = async () => {
      const borrower = await this.#borrower();
      return borrower.start(name, args, host, this.#carrying(options), options.signal);
    };
    const started = start();
    return {
      ended: started.then((flow) => flow.ended),
      command: (command) =>
        void started.then(
          (flow) => flow.command(command),
          () => {},
        ),
    };
  }

  /** The current token pair; `null` before the login and when the platform refused it. */
  tokens(): Tokens | null {
    return this.#calls.tokens();
  }

  /** Cancels everything under way and frees the core's memory. */
  close(): void {
    this.#calls.close();
    void this.#borrowing?.then(
      (borrower) => borrower.close(),
      () => {},
    );
  }

  /** What carries flows and reads rows; after a failure the next one tries again. */
  #borrower(): Promise<Borrower> {
    this.#borrowing ??= this.#openBorrower().catch((error: unknown) => {
      this.#borrowing = undefined;
      throw error;
    });
    return this.#borrowing;
  }

  #answer(operation: string, args: object, options: CallOptions): Promise<Answer> {
    return this.#calls.call(operation, withFiles(operation, args), this.#carrying(options), options.signal);
  }

  #carrying(options: CallOptions): object {
    const { signal: _, ...own } = options;
    return { ...this.#defaults, ...defined(own) };
  }
}

/** What a client needs that is lent a token. A key is not: it never changes. */
function withoutCredentials(options: Settings): object {
  const { username: _, password: _password, code: _code, tokens: _tokens, ...rest } = options;
  return { ...rest, hosts: defined(options.hosts ?? {}) };
}

function logWarning({ operation, argument, problem }: Warning): void {
  console.warn(`gigwire: ${operation}: ${argument}: ${problem}`);
}

/** An option that is given as `undefined` is not given. */
function defined(options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
