import type { WasmSource } from './instance.js';

/** Loads the wasm module of flows, which the first flow does by itself; `source` says where it is, as for `init()`. */
export async function initFlows(source?: WasmSource): Promise<void> {
  const { flowsCore } = await import('./flows-core.js');
  await flowsCore.load(source);
}
