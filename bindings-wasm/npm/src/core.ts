import * as glue from './core/gigwire_wasm.js';
import { Instance, type WasmSource } from './instance.js';

/** The wasm module of the client. */
export const core = /* @__PURE__ */ new Instance(
  glue,
  /* @__PURE__ */ new URL('./core/gigwire_wasm_bg.wasm', import.meta.url),
);

/**
 * Loads the wasm module. `connect()` does it by itself; call this to have it ready earlier, or to say where it is: bytes, a compiled
 * module, a response or a URL.
 */
export function init(source?: WasmSource): Promise<void> {
  return core.load(source);
}
