/** The answer that led to an error. */
export interface ErrorResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text. */
  readonly text: string;
}

/** How a 2FA code reaches the person. */
export interface CodeChallenge {
  /** `SMS` or `Google`. */
  readonly kind: string;
  /** The number that it was sent to, if any. */
  readonly number: string;
}

/** Rows that could not be read: all of one item, or those of its further pages. */
export interface MissingRows {
  /** The platform's id of the item that they stand below, such as a registry's; where it has none, its place in the answer. */
  readonly item: string;
  /** The catalog id of the call that would have told. */
  readonly operation: string;
  /** The name of its error, such as `NotFound`. */
  readonly error: string;
  /** What it said. */
  readonly problem: string;
}

/** What an error is made of, as the core tells it. */
export interface ErrorData {
  readonly name: string;
  readonly operation: string;
  readonly message: string;
  readonly argument?: string | null;
  readonly action?: string | null;
  readonly state?: number | null;
  readonly stateName?: string | null;
  readonly reason?: string | null;
  readonly transport?: TransportReason | null;
  readonly maybeSent?: boolean | null;
  readonly attempts?: number | null;
  readonly unknownCause?: string | null;
  readonly check?: string | null;
  readonly status?: number | null;
  readonly code?: string | null;
  readonly said?: string | null;
  readonly fields?: Readonly<Record<string, string>> | null;
  readonly requestId?: string | null;
  readonly retryAfterMs?: number | null;
  readonly challenge?: CodeChallenge | null;
  readonly platform?: string | null;
  readonly missing?: readonly MissingRows[] | null;
  readonly line?: number | null;
  readonly path?: string | null;
  readonly expected?: string | null;
  readonly found?: string | null;
  readonly response?: ErrorResponse | null;
}

/** Everything that {@link GigwireError.kind} can be. */
export type ErrorKind =
  | 'invalid_request'
  | 'transition'
  | 'transport'
  | 'outcome_unknown'
  | 'authentication'
  | 'two_factor_required'
  | 'permission_denied'
  | 'not_found'
  | 'conflict'
  | 'validation_failed'
  | 'rate_limited'
  | 'server'
  | 'api'
  | 'decode'
  | 'journal'
  | 'not_offered'
  | 'incomplete_rows'
  | 'cancelled'
  | 'webhook'
  | 'internal';

/** The root of everything that gigwire throws. */
export class GigwireError extends Error {
  /** What went wrong, for `switch`; each subclass has one of its own. `internal`: gigwire itself failed. */
  readonly kind: ErrorKind = 'internal';
  /** The catalog id of the call, such as `tasks.pay`. */
  readonly operation: string;
  readonly #response: ErrorResponse | null;

  constructor(data: ErrorData, options?: ErrorOptions) {
    super(data.message, options);
    this.name = new.target.name;
    this.operation = data.operation;
    this.#response = data.response ?? null;
  }

  /** The answer that led to the error, if there was one. Not printed with the error: it may hold personal data. */
  get response(): ErrorResponse | null {
    return this.#response;
  }
}

/** An argument is missing, of the wrong type, or breaks a documented rule. Nothing was sent. */
export class InvalidRequest extends GigwireError {
  override readonly kind = 'invalid_request';
  /** Which argument, such as `attributes[0].value`; empty when it is about several. */
  readonly argument: string;

  constructor(data: ErrorData, options?: ErrorOptions) {
    super(data, options);
    this.argument = data.argument ?? '';
  }
}

/** The life cycle does not allow the action in the state that the caller knows. Nothing was sent. */
export class TransitionError extends GigwireError {
  override readonly kind = 'transition';
  /** The action, such as `pay`. */
  readonly action: string;
  /** The code of the state, such as 3. */
  readonly state: number;
  /** Its name, such as `waiting_acceptance`. */
  readonly stateName: string;
  /** Why. */
  readonly reason: string;

  constructor(data: ErrorData, options?: ErrorOptions) {
    super(data, options);
    this.action = data.action ?? '';
    this.state = data.state ?? 0;
    this.stateName = data.stateName ?? '';
    this.reason = data.reason ?? '';
  }
}

/** The platform has no rows of this kind. Nothing was sent. */
export class NotOffered extends GigwireError {
  override readonly kind = 'not_offered';
  /** The platform, such as `planado`. */
  readonly platform: string;
  /** Why it has none. */
  readonly reason: string;

  constructor(data: ErrorData, options?: ErrorOptions) {
    super(data, options);
    this.platform = data.platform ?? '';
    this.reason = data.reason ?? '';
  }
}

/** A reading of rows came to its end, and some could not be read. All others were handed over before. */
export class IncompleteRows extends GigwireError {
  override readonly kind = 'incomplete_rows';
  /** What is missing, in the order of the reading. */
  readonly missing: readonly MissingRows[];

  constructor(data: ErrorData, options?: ErrorOptions) {
    super(data, options);
    this.missing = data.missing ?? [];
  }
}

/** Why no answer came. Browsers do not tell more than `other` and `timeout`. */
export type TransportReason = 'connect' | 'timeout' | 'reset' | 'tls' | 'too_large' | 'other';

/** No answer came, and a repeat was not possible or did not help. */
export class TransportError extends GigwireError {
  override readonly kind = 'transport';
  /** Why. */
  readonly reason: TransportReason;
  /** Whether the server may have seen the last attempt. */
  readonly maybeSent: boolean;
  /** How many times it was tried. */
  readonly attempts: number;

  constructor(data: ErrorData, options?: ErrorOptions) {
    super(data, options);
    this.reason = data.transport ?? 'other';
    this.maybeSent = data.maybeSent ?? true;
    this.attempts = data.attempts ?? 0;
  }
}

/** Something that must not be repeated got no clear answer: it may or may not have been done. */
export class OutcomeUnknown extends GigwireError {
  override readonly kind = 'outcome_unknown';
  /** What happened instead of an answer. */
  readonly happened: string;
  /** The catalog id of the read that tells whether it was done, such as `tasks.get`. */
  readonly check: string | null;

  constructor(data: ErrorData, options?: ErrorOptions) {
    super(data, options);
    this.happened = data.unknownCause ?? '';
    this.check = data.check ?? null;
  }
}

/** The kinds of an {@link ApiError} and its subclasses. */
export type ApiErrorKind = Extract<
  ErrorKind,
  | 'api'
  | 'authentication'
  | 'two_factor_required'
  | 'permission_denied'
  | 'not_found'
  | 'conflict'
  | 'validation_failed'
  | 'rate_limited'
  | 'server'
>;

/** The platform said no. */
export class ApiError extends GigwireError {
  override readonly kind: ApiErrorKind = 'api';
  /** The HTTP status. */
  readonly status: number;
  /** The platform's own code, where it gives one. */
  readonly code: string | null;
  /** What it said; empty when it said nothing. */
  readonly said: string;
  /** What is wrong with which field, where it says so. */
  readonly fields: Readonly<Record<string, string>>;
  /** The id that the platform gave the request, for its support. */
  readonly requestId: string | null;
  /** How long it asks to wait, in milliseconds. */
  readonly retryAfterMs: number | null;

  constructor(data: ErrorData, options?: ErrorOptions) {
    super(data, options);
    this.status = data.status ?? 0;
    this.code = data.code ?? null;
    this.said = data.said ?? '';
    this.fields = data.fields ?? {};
    this.requestId = data.requestId ?? null;
    this.retryAfterMs = data.retryAfterMs ?? null;
  }
}

/** 401: the credentials or the token do not serve. */
export class AuthenticationError extends ApiError {
  override readonly kind: 'authentication' | 'two_factor_required' = 'authentication';
}

/** A 2FA code is needed and nobody was there to ask: pass `code`. Its `status` is 0, as the platform did not refuse. */
export class TwoFactorRequired extends AuthenticationError {
  override readonly kind = 'two_factor_required';
  /** How the code reaches the person. */
  readonly challenge: CodeChallenge;

  constructor(data: ErrorData, options?: ErrorOptions) {
    super(data, options);
    this.challenge = data.challenge ?? { kind: '', number: '' };
  }
}

/** 403: not for you. */
export class PermissionDenied extends ApiError {
  override readonly kind = 'permission_denied';
}

/** 404: no such thing. */
export class NotFound extends ApiError {
  override readonly kind = 'not_found';
}

/** 409: not in this state. */
export class Conflict extends ApiError {
  override readonly kind = 'conflict';
}

/** 422, or 400 with fields: see `fields`. */
export class ValidationFailed extends ApiError {
  override readonly kind = 'validation_failed';
}

/** 429: too many calls; see `retryAfterMs`. */
export class RateLimited extends ApiError {
  override readonly kind = 'rate_limited';
}

/** 5xx: the platform failed. */
export class ServerError extends ApiError {
  override readonly kind = 'server';
}

/** The answer breaks the contract, or holds a whole number past 2^53 that JavaScript would round. */
export class DecodeError extends GigwireError {
  override readonly kind = 'decode';
  /** Where: `$.items[3].price`. */
  readonly path: string;
  /** What the catalog says. */
  readonly expected: string;
  /** What the answer holds. */
  readonly found: string;

  constructor(data: ErrorData, options?: ErrorOptions) {
    super(data, options);
    this.path = data.path ?? '$';
    this.expected = data.expected ?? '';
    this.found = data.found ?? '';
  }
}

/** The journal of a flow cannot be written, read or continued. Nothing was sent that it does not hold. */
export class JournalError extends GigwireError {
  override readonly kind = 'journal';
  /** Which line, counted from 1; 0 when it is about the journal as a whole. */
  readonly line: number;

  constructor(data: ErrorData, options?: ErrorOptions) {
    super(data, options);
    this.line = data.line ?? 0;
  }
}

/** The caller gave up (`cause` is the reason of the `AbortSignal`), or the deadline passed before anything was sent. */
export class Cancelled extends GigwireError {
  override readonly kind = 'cancelled';
}

/** What is wrong with a webhook. */
export type WebhookProblem = 'signature' | 'body';

/** A webhook that is not to be trusted or cannot be read; thrown by `verifyWebhook`. */
export class WebhookError extends GigwireError {
  override readonly kind = 'webhook';
  /**
   * `signature`: it is missing, or not the one of this body and secret: answer 401 and do nothing. `body`: it is signed, but is no
   * event.
   */
  readonly reason: WebhookProblem;

  constructor(data: ErrorData, options?: ErrorOptions) {
    super(data, options);
    this.reason = data.reason === 'body' ? 'body' : 'signature';
  }
}

/** Every error, told apart by `kind`. */
export type AnyGigwireError =
  | InvalidRequest
  | TransitionError
  | TransportError
  | OutcomeUnknown
  | (AuthenticationError & { readonly kind: 'authentication' })
  | TwoFactorRequired
  | PermissionDenied
  | NotFound
  | Conflict
  | ValidationFailed
  | RateLimited
  | ServerError
  | (ApiError & { readonly kind: 'api' })
  | DecodeError
  | JournalError
  | NotOffered
  | IncompleteRows
  | Cancelled
  | WebhookError
  | (GigwireError & { readonly kind: 'internal' });

const CLASSES: Readonly<Record<string, new (data: ErrorData, options?: ErrorOptions) => GigwireError>> = {
  InvalidRequest,
  TransitionError,
  TransportError,
  OutcomeUnknown,
  ApiError,
  AuthenticationError,
  TwoFactorRequired,
  PermissionDenied,
  NotFound,
  Conflict,
  ValidationFailed,
  RateLimited,
  ServerError,
  DecodeError,
  JournalError,
  NotOffered,
  IncompleteRows,
  Cancelled,
  WebhookError,
};

/**
 * The error of what the core told.
 * @internal
 */
export function errorOf(data: ErrorData, cause?: unknown): GigwireError {
  const options = cause === undefined ? undefined : { cause };
  const known = CLASSES[data.name] ?? GigwireError;
  return new known(data, options);
}

/**
 * A refusal by the package itself, before the core was asked.
 * @internal
 */
export function refusal(argument: string, problem: string, operation = 'client'): InvalidRequest {
  const at = argument === '' ? '' : `${argument}: `;
  return new InvalidRequest({
    name: 'InvalidRequest',
    operation,
    argument,
    message: `${operation}: ${at}${problem}`,
  });
}
