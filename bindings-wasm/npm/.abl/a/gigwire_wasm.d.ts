/* tslint:disable */
/* eslint-disable */

/**
 * An answer, and for a listing one page of it.
 */
export class Answer {
    private constructor();
    free(): void;
    [Symbol.dispose](): void;
    /**
     * How many pages the listing has, as the platform counts.
     */
    pages(): any;
    /**
     * Items `from..to` as the JSON text of a list.
     */
    rows(from: number, to: number): string;
    /**
     * How many items the listing has, as the platform counts.
     */
    total(): any;
    /**
     * The whole answer as a plain object; null for an empty one.
     */
    value(): any;
    /**
     * How many items the page has.
     */
    readonly length: number;
}

/**
 * See [the module](self).
 */
export class Client {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Gives up on a machine.
     */
    cancel(handle: bigint): void;
    /**
     * A client of Solar Staff that has sent nothing yet.
     */
    constructor(settings: any);
    /**
     * Reports the 2FA code that a person gave; nothing: there is nobody to ask.
     */
    onCode(code: string | null | undefined, now: number): void;
    /**
     * The next step of a machine, as `{ step, … }`. `failed` is thrown as the data of the error.
     */
    poll(handle: bigint, now: number): any;
    /**
     * Hands the machine what came of a sending.
     */
    report(ticket: bigint, now: number): void;
    /**
     * Performs a `send` step; settles when there is something to report. It never rejects.
     */
    send(ticket: bigint, signal: AbortSignal, fetch?: Function | null): Promise<any>;
    /**
     * Starts a login without a call.
     */
    startLogin(entropy: bigint): bigint;
    /**
     * Starts a listing.
     */
    startPages(operation: string, args: any, options: any, entropy: bigint): bigint;
    /**
     * Starts one call.
     */
    start(operation: string, args: any, options: any, now: number, entropy: bigint): bigint;
    /**
     * What the last `page` or `done` step brought.
     */
    takeAnswer(): Answer | undefined;
    /**
     * The current token pair, if there is one.
     */
    tokens(): any;
}

/**
 * The names of the actions that are possible in a state, for one actor or for all.
 */
export function availableActions(life_cycle: string, state: number, actor?: string | null): string[];

/**
 * The whole table.
 */
export function lifeCycle(name: string): any;

/**
 * Calls `listener` with the message of a panic, just before the instance is lost.
 */
export function onPanic(listener: Function): void;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly __wbg_answer_free: (a: number, b: number) => void;
    readonly __wbg_client_free: (a: number, b: number) => void;
    readonly answer_length: (a: number) => number;
    readonly answer_pages: (a: number) => [number, number, number];
    readonly answer_rows: (a: number, b: number, c: number) => [number, number, number, number];
    readonly answer_total: (a: number) => [number, number, number];
    readonly answer_value: (a: number) => [number, number, number];
    readonly availableActions: (a: number, b: number, c: number, d: number, e: number) => [number, number, number, number];
    readonly client_cancel: (a: number, b: bigint) => void;
    readonly client_new: (a: any) => [number, number, number];
    readonly client_onCode: (a: number, b: number, c: number, d: number) => void;
    readonly client_poll: (a: number, b: bigint, c: number) => [number, number, number];
    readonly client_report: (a: number, b: bigint, c: number) => void;
    readonly client_send: (a: number, b: bigint, c: any, d: number) => any;
    readonly client_start: (a: number, b: number, c: number, d: any, e: any, f: number, g: bigint) => [bigint, number, number];
    readonly client_startLogin: (a: number, b: bigint) => bigint;
    readonly client_startPages: (a: number, b: number, c: number, d: any, e: any, f: bigint) => [bigint, number, number];
    readonly client_takeAnswer: (a: number) => number;
    readonly client_tokens: (a: number) => [number, number, number];
    readonly lifeCycle: (a: number, b: number) => [number, number, number];
    readonly onPanic: (a: any) => void;
    readonly wasm_bindgen__convert__closures_____invoke__h51eb4ae3d83fc22c: (a: number, b: number, c: any, d: any) => void;
    readonly wasm_bindgen__convert__closures_____invoke__hffd9278dca3d5a78: (a: number, b: number, c: any) => [number, number];
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __wbindgen_exn_store: (a: number) => void;
    readonly __externref_table_alloc: () => number;
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __wbindgen_destroy_closure: (a: number, b: number) => void;
    readonly __externref_table_dealloc: (a: number) => void;
    readonly __externref_drop_slice: (a: number, b: number) => void;
    readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path?: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
