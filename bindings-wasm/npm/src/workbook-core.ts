import { Instance } from './instance.js';
import * as glue from './workbook-core/gigwire_wasm.js';

/** The wasm module that writes and reads workbooks, loaded with the first of them. */
export const workbookCore = /* @__PURE__ */ new Instance(
  glue,
  /* @__PURE__ */ new URL('./workbook-core/gigwire_wasm_bg.wasm', import.meta.url),
);
