import type { TransportReason } from './errors.js';

/** What is called instead of the global `fetch`: `fetch` itself, or something with its signature. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How the core wants a request sent. */
export type Send = (
  method: string,
  url: string,
  headers: [string, string][],
  body: Uint8Array<ArrayBuffer> | Blob | null,
  signal: AbortSignal,
) => Promise<Response>;

/** Why a request got no answer, as the core wants to know it. */
export interface SendFailure {
  readonly kind: TransportReason;
  /** False only when it is certain that no byte reached the server. */
  readonly maybeSent: boolean;
  readonly detail: string;
}

/**
 * How requests are sent. Undefined: by the core itself, through the browser's fetch. A given fetch, and the one of Node.js (whose errors
 * tell whether anything was sent), are called from here.
 */
export function sender(given: Fetch | undefined): Send | undefined {
  const inBrowser = 'document' in globalThis || 'WorkerGlobalScope' in globalThis;
  if (given === undefined && inBrowser) {
    return undefined;
  }
  return async (method, url, headers, body, signal) => {
    try {
      const fetch = given ?? globalThis.fetch;
      // Redirects, cookies and caches: see by_gloo in transport.rs.
      return await fetch(url, {
        method,
        headers,
        body,
        signal,
        redirect: 'manual',
        credentials: 'omit',
        cache: 'no-store',
      });
    } catch (error) {
      throw sendFailure(error);
    }
  };
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
