import * as glue from './full-core/gigwire_wasm.js';
import { Instance } from './instance.js';

/** The wasm module of flows, neutral rows, webhooks and currencies, loaded when the first of them is used. */
export const fullCore = /* @__PURE__ */ new Instance(
  glue,
  /* @__PURE__ */ new URL('./full-core/gigwire_wasm_bg.wasm', import.meta.url),
);
