export { init } from './core.js';
export * from './errors.js';
export * from './indexed-db-journal.js';
export { initFull } from './init-full.js';
export type { WasmSource } from './instance.js';
export { type Journal, memoryJournal } from './journal.js';
export type { Actor, Basis, LifeCycle, LifeCycleTable } from './life-cycle.js';
export type {
  ActionOptions,
  CallOptions,
  Carrying,
  CodeOptions,
  ConnectOptions,
  KeyOptions,
  ListOptions,
  LoginOptions,
  Tokens,
  Warning,
} from './options.js';
export type { Page } from './page.js';
export type { Pager } from './pager.js';
export { can } from './permissions.js';
export * from './platforms.js';
export type { ReceivedFile } from './received-file.js';
export * as rows from './rows.js';
export * from './solar-staff/index.js';
export { initTables } from './tables.js';
export type { Fetch } from './transport.js';
export type { AtLeastOne, DecimalInput, ExactlyOne, FileInput, Json, NamedFile } from './values.js';
