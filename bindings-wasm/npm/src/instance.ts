import { type ErrorData, errorOf, type GigwireError, refusal } from './errors.js';

/** What a wasm module can be loaded from. */
export type WasmSource = string | URL | Response | BufferSource | WebAssembly.Module;

/** What all wasm-bindgen outputs have. */
interface Glue {
  default(input: { module_or_path: WasmSource | Promise<WasmSource> }): Promise<unknown>;
  /** `core` tells nothing of a panic: its texts would be a tenth of it. */
  onPanic?(listener: (message: string) => void): void;
}

/** A wasm module: loaded once, called with errors translated, and given up for lost when it panicked. */
export class Instance<G extends Glue> {
  readonly #glue: G;
  readonly #url: URL;
  readonly #whenLost = new Set<() => void>();
  #loading: Promise<void> | undefined;
  #loaded = false;
  #panic: string | undefined;

  /** `url` is where the wasm file is if nobody says otherwise. */
  constructor(glue: G, url: URL) {
    this.#glue = glue;
    this.#url = url;
  }

  /** Loads the module, once; after a failure the next call tries again. */
  load(source?: WasmSource): Promise<void> {
    this.#loading ??= this.#load(source).catch((error: unknown) => {
      this.#loading = undefined;
      throw internal(
        `the wasm module could not be loaded: ${error instanceof Error ? error.message : String(error)}`,
        error,
      );
    });
    return this.#loading;
  }

  async #load(source: WasmSource | undefined): Promise<void> {
    await this.#glue.default({ module_or_path: await readable(source ?? this.#url) });
    this.#glue.onPanic?.((message) => this.#lose(message));
    this.#loaded = true;
  }

  /** Whether it can be called. */
  get isLoaded(): boolean {
    return this.#loaded;
  }

  /** Calls into wasm; what it throws becomes a {@link GigwireError}. */
  run<T>(action: (glue: G) => T): T {
    if (this.#panic !== undefined) {
      throw this.#lost();
    }
    if (!this.#loaded) {
      throw refusal('', 'the wasm module is not loaded yet: await connect() or init() first');
    }
    try {
      return action(this.#glue);
    } catch (error) {
      // A trap, or the stack ran over: the memory may be in any state.
      if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) {
        this.#lose(error.message);
        throw this.#lost(error);
      }
      throw isErrorData(error) ? errorOf(error) : error;
    }
  }

  /** Calls the listener when the instance is lost; returns how to stop that. */
  whenLost(listener: () => void): () => void {
    this.#whenLost.add(listener);
    return () => this.#whenLost.delete(listener);
  }

  #lose(message: string): void {
    if (this.#panic !== undefined) {
      return;
    }
    this.#panic = message;
    for (const listener of this.#whenLost) {
      // The panic is still on its way up: nothing may call into wasm from here.
      queueMicrotask(listener);
    }
  }

  #lost(cause?: unknown): GigwireError {
    return internal(
      `gigwire failed and cannot go on until it is loaded anew (please report this): ${this.#panic}`,
      cause,
    );
  }
}

/** An error that is nobody's but the package's, or of how it is served. */
export function internal(message: string, cause?: unknown): GigwireError {
  return errorOf({ name: 'GigwireError', operation: 'client', message }, cause);
}

function isErrorData(thrown: unknown): thrown is ErrorData {
  return typeof thrown === 'object' && thrown !== null && !(thrown instanceof Error) && 'operation' in thrown;
}

/** Node.js does not fetch files. */
export async function readable(source: WasmSource): Promise<WasmSource> {
  if (!(source instanceof URL) || source.protocol !== 'file:') {
    return source;
  }
  // The name in a variable keeps bundlers for browsers from looking for it.
  const name = 'node:fs/promises';
  const files = (await import(/* @vite-ignore */ /* webpackIgnore: true */ name)) as {
    readFile(path: URL): Promise<Uint8Array<ArrayBuffer>>;
  };
  return files.readFile(source);
}
