import { refusal } from './errors.js';

/** A file as the core's wrapper takes it. */
interface Content {
  readonly name: string;
  readonly type: string | null;
  readonly content: Blob;
}

/** The arguments, with every file among them as the core's wrapper takes it. */
export function withFiles(operation: string, args: object): object {
  if (args === null || typeof args !== 'object' || Array.isArray(args)) {
    return args;
  }
  return Object.fromEntries(
    Object.entries(args).map(([argument, value]) => [argument, fileOf(operation, argument, value) ?? value]),
  );
}

/** Undefined: it is something else. */
function fileOf(operation: string, argument: string, value: unknown): Content | undefined {
  if (value instanceof Blob) {
    // `instanceof File` fails where there is no File, and a name is all that it would tell.
    const { name } = value as Blob & { name?: unknown };
    if (typeof name !== 'string') {
      throw unnamed(operation, argument, 'a Blob');
    }
    return { name, type: value.type || null, content: value };
  }
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    throw unnamed(operation, argument, 'bytes');
  }
  if (typeof value !== 'object' || value === null || !('content' in value)) {
    return undefined;
  }
  const { name, type, content } = value as { name?: unknown; type?: unknown; content: unknown };
  if (!(content instanceof Blob || content instanceof Uint8Array)) {
    return undefined;
  }
  if (typeof name !== 'string') {
    throw refusal(`${argument}.name`, 'must be text', operation);
  }
  if (type !== undefined && type !== null && typeof type !== 'string') {
    throw refusal(`${argument}.type`, 'must be text', operation);
  }
  const blob = content instanceof Blob ? content : new Blob([unshared(content)]);
  return { name, type: type || blob.type || null, content: blob };
}

/** A Blob takes no shared memory. */
function unshared(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : Uint8Array.from(bytes);
}

function unnamed(operation: string, argument: string, what: string): Error {
  return refusal(argument, `${what} without a name: pass a File, or { name: 'act.pdf', content }`, operation);
}
