import type { TransportReason } from './errors.js';

/** What is called instead of the global `fetch`: `fetch` itself, or something with its signature. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A request as the core wants it sent. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: [string, string][];
  /** Undefined: it was to hold a file whose content was let go. */
  readonly body: Uint8Array<ArrayBuffer> | Blob | null | undefined;
  /** How many bytes of the answer are read; what is longer is cut off after. */
  readonly limit: number;
}

/** An answer as the core takes it. */
export interface Received {
  readonly status: number;
  /** Lines of `name:value`. */
  readonly headers: string;
  readonly body: Uint8Array;
}

/** Why a request got no answer, as the core wants to know it. */
export interface SendFailure {
  readonly kind: TransportReason;
  /** False only when it is certain that no byte reached the server. */
  readonly maybeSent: boolean;
  readonly detail: string;
}

/** Sends a request; never rejects. The signal is aborted by the driver's timer only, or when nobody waits for the outcome any more. */
export async function send(
  request: Outgoing,
  signal: AbortSignal,
  given: Fetch | undefined,
): Promise<Received | SendFailure> {
  const outcome = await attempt(request, signal, given);
  return 'kind' in outcome && signal.aborted ? { kind: 'timeout', maybeSent: true, detail: '' } : outcome;
}

async function attempt(
  { method, url, headers, body, limit }: Outgoing,
  signal: AbortSignal,
  given: Fetch | undefined,
): Promise<Received | SendFailure> {
  if (body === undefined) {
    return { kind: 'other', maybeSent: false, detail: 'the content of the file is gone' };
  }
  let response: Response;
  try {
    const fetch = given ?? globalThis.fetch;
    // Redirects are not followed: one would turn a payment into a GET and report its success. Neither cookies nor caches take part: the
    // token says who is calling, and a state that was read before a payment must not be read again from a cache.
    response = await fetch(url, {
      method,
      headers,
      body,
      signal,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
    });
  } catch (error) {
    return sendFailure(error);
  }
  if (response.type === 'opaqueredirect') {
    return { kind: 'other', maybeSent: true, detail: 'a redirect, which is not followed' };
  }
  try {
    const lines = [...response.headers].map(([name, value]) => `${name}:${value}`);
    return { status: response.status, headers: lines.join('\n'), body: await read(response, limit) };
  } catch (error) {
    return { kind: 'reset', maybeSent: true, detail: String(property(error, 'message') ?? '') };
  }
}

/** The body, up to the limit and one piece. */
async function read(response: Response, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader !== undefined && length <= limit) {
    const { done, value } = await reader.read();
    if (done) {
      break;
    }
    pieces.push(value);
    length += value.length;
  }
  if (length > limit) {
    // Whether the rest arrives is nobody's business any more.
    reader?.cancel().catch(() => {});
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    body.set(piece, at);
    at += piece.length;
  }
  return body;
}

const NEVER_SENT_CODES = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
const TIMEOUT_CODES = new Set([
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);
const RESET_CODES = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);
const TLS_CODE = /^(ERR_TLS_|ERR_SSL_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/;

/** Reads what Node.js puts into the `cause` of a failed fetch; of other errors nothing is certain. */
export function sendFailure(error: unknown): SendFailure {
  const cause = property(error, 'cause');
  const code = String(property(cause, 'code') ?? property(error, 'code') ?? '');
  const syscall = property(cause, 'syscall') ?? property(error, 'syscall');
  const neverSent =
    NEVER_SENT_CODES.has(code) || TLS_CODE.test(code) || syscall === 'connect' || syscall === 'getaddrinfo';
  const detail = String(property(cause, 'message') || property(error, 'message') || code);
  return { kind: reason(code, neverSent), maybeSent: !neverSent, detail };
}

function reason(code: string, neverSent: boolean): TransportReason {
  if (TLS_CODE.test(code)) {
    return 'tls';
  }
  if (TIMEOUT_CODES.has(code)) {
    return 'timeout';
  }
  if (neverSent) {
    return 'connect';
  }
  return RESET_CODES.has(code) ? 'reset' : 'other';
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
