/// <reference lib="esnext.disposable" preserve="true" />
/** JSON whose structure the platform does not document. Whole numbers past 2^53 stand in it as texts of their digits. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * An amount of money, a rate or a percentage as an argument: text such as `'1500.50'`, or a whole number. A number with a fraction
 * is refused with {@link InvalidRequest}: it would already have been rounded to binary.
 */
export type DecimalInput = string | number;

/**
 * A file as an argument: one that a person chose (`input.files[0]`), or a named content. Its content is read while it is sent, not
 * before, and again if the request must be repeated; so what does not fit into memory can be sent too: in Node.js
 * `{ name: 'act.pdf', content: await openAsBlob(path) }`. A content without a name is refused with {@link InvalidRequest}:
 * platforms take a file without a name for none.
 */
export type FileInput = File | NamedFile;

/** A content and what the platform is told of it. */
export interface NamedFile {
  /** The file's name. */
  name: string;
  /** Its media type; without one that of the `Blob`, or else `application/octet-stream`. */
  type?: string | undefined;
  /** The content itself. */
  content: Blob | Uint8Array;
}

/** Exactly one of the properties of `T`. */
export type ExactlyOne<T> = {
  [K in keyof T]: { [P in K]: T[P] } & { [P in Exclude<keyof T, K>]?: undefined };
}[keyof T];

/** At least one of the properties of `T`. */
export type AtLeastOne<T> = { [K in keyof T]: { [P in K]: T[P] } & Partial<Omit<T, K>> }[keyof T];

/**
 * `Symbol.dispose` where the engine has it, so that `using` works; elsewhere a symbol of our own.
 * @internal
 */
export const dispose: typeof Symbol.dispose = (Symbol.dispose ?? Symbol.for('Symbol.dispose')) as typeof Symbol.dispose;
