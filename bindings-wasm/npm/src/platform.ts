import type { Connection } from './connection.js';
import type { Tokens } from './options.js';
import { dispose } from './values.js';

/** What the clients of all platforms have besides their calls. */
export class Platform {
  readonly #connection: Connection;

  /** @internal */
  protected constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * What flows are carried on.
   * @internal
   */
  static connectionOf(platform: Platform): Connection {
    return platform.#connection;
  }

  /** Cancels everything under way and frees the memory in wasm; `using api = …` does it at the end of a block. */
  close(): void {
    this.#connection.close();
  }

  /** The same as {@link close}. */
  [dispose](): void {
    this.close();
  }
}

/** The same, where one logs in. */
export class LoginPlatform extends Platform {
  readonly #connection: Connection;

  /** @internal */
  protected constructor(connection: Connection) {
    super(connection);
    this.#connection = connection;
  }

  /** The current token pair; `null` before the login and when the platform refused it. */
  get tokens(): Tokens | null {
    return this.#connection.tokens();
  }
}
