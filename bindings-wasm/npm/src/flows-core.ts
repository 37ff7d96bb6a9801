import * as glue from './flows-core/gigwire_wasm.js';
import { Instance } from './instance.js';

/** The wasm module that carries flows, loaded when the first one is started. */
export const flowsCore = /* @__PURE__ */ new Instance(
  glue,
  /* @__PURE__ */ new URL('./flows-core/gigwire_wasm_bg.wasm', import.meta.url),
);
