import type { WasmSource } from './instance.js';

/**
 * Loads the wasm module of flows, neutral rows, webhooks and currencies. The first of them does it by itself; call this to have it ready
 * earlier (when a server starts, say), or to say where it is, as for `init()`.
 */
export async function initFull(source?: WasmSource): Promise<void> {
  await loadedFull(source);
}

/** The module, loaded. Whoever only makes calls never loads it. */
export async function loadedFull(source?: WasmSource) {
  const { fullCore } = await import('./full-core.js');
  await fullCore.load(source);
  return fullCore;
}
