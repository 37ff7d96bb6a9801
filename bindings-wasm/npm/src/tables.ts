import { core } from './core.js';
import { internal, readable, type WasmSource } from './instance.js';

/** What the core knows of one platform: a file beside the wasm module, loaded when the platform is first connected to. */
export class Tables {
  /** The platform's name in the core. */
  readonly platform: string;
  readonly #url: URL;
  #loading: Promise<void> | undefined;

  /** `url` is where the file is. */
  constructor(platform: string, url: URL) {
    this.platform = platform;
    this.#url = url;
  }

  /** Loads the wasm module and the file, once; after a failure the next call tries again. */
  load(): Promise<void> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #load(): Promise<void> {
    const areThere = () => core.run((glue) => glue.hasTables(this.platform));
    if (core.isLoaded && areThere()) {
      return;
    }
    // Both at once, as a page waits for both.
    const file = bytes(this.#url);
    file.catch(() => {});
    await core.load();
    if (areThere()) {
      return;
    }
    const found = await file.catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw internal(`the tables of ${this.platform} could not be loaded: ${why}`, error);
    });
    core.run((glue) => glue.loadTables(found));
  }
}

/**
 * Loads the tables of a platform from somewhere else than beside the package's modules, where a bundler does not know of them: bytes, a
 * response or a URL of `dist/tables/<platform>.tables`. Call it before `connect()`.
 */
export async function initTables(source: Exclude<WasmSource, WebAssembly.Module>): Promise<void> {
  const [found] = await Promise.all([bytes(source), core.load()]);
  core.run((glue) => glue.loadTables(found));
}

async function bytes(source: WasmSource): Promise<Uint8Array> {
  const found = await readable(source);
  if (found instanceof ArrayBuffer) {
    return new Uint8Array(found);
  }
  if (ArrayBuffer.isView(found)) {
    return new Uint8Array(found.buffer, found.byteOffset, found.byteLength);
  }
  const response = found instanceof Response ? found : await fetch(found as string | URL);
  if (!response.ok) {
    throw new TypeError(`HTTP ${response.status}`);
  }
  return new Uint8Array(await response.arrayBuffer());
}
