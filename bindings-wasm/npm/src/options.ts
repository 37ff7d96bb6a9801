import type { CodeChallenge } from './errors.js';
import type { Fetch } from './transport.js';

/** An access token and what renews it. */
export interface Tokens {
  /** Sent with every call. */
  readonly token: string;
  /** Renews the token; without it the session ends when the token expires. */
  readonly refreshToken?: string | null;
}

/** How calls are carried through; {@link ConnectOptions} sets it for all calls, {@link CallOptions} for one. */
export interface Carrying {
  /** Give up on one attempt after this many milliseconds (30 000). */
  timeoutMs?: number | undefined;
  /** Give up on a call as a whole after this many (120 000); the time in which a person is asked for a code does not count. */
  deadlineMs?: number | undefined;
  /** How many attempts there may be, the first included (4). What moves money is never repeated blindly. */
  maxAttempts?: number | undefined;
  /** The company to act for, where a user has several. */
  companyId?: number | undefined;
}

/** How one call is carried through. */
export interface CallOptions extends Carrying {
  /** Cancels the call: it throws {@link Cancelled} with the reason as `cause`. */
  signal?: AbortSignal | undefined;
}

/** How a call that acts on something with a life cycle is carried through. */
export interface ActionOptions<State> extends CallOptions {
  /** The state in which you last saw it: an action that is not possible there throws {@link TransitionError}, and nothing is sent. */
  knownState?: State | undefined;
}

/** How a listing is read. */
export interface ListOptions extends CallOptions {
  /** How many pages may be in flight once their number is known (3). */
  inFlight?: number | undefined;
}

/** An argument that is likely a mistake, although no documented rule forbids it: the call is made all the same. */
export interface Warning {
  /** The catalog id of the call, such as `freelancers.add_tax_document`. */
  readonly operation: string;
  /** Which argument, such as `taxNumber`. */
  readonly argument: string;
  /** What seems to be wrong with it, and why it is sent. Never the value itself. */
  readonly problem: string;
}

/** Who you are, on a platform with a key. */
export interface KeyOptions {
  /** The key, sent with every call. */
  key: string;
}

/** Who you are, on a platform that one logs in to. */
export interface LoginOptions {
  /** User name, with `password`. */
  username?: string | undefined;
  /** Password, with `username`. */
  password?: string | undefined;
  /** A token pair from elsewhere (a server of yours), so that a browser need not know the password. */
  tokens?: Tokens | undefined;
  /** Called with every new token pair, and awaited before the token is used: store it here. */
  onTokens?: ((tokens: Tokens) => void | Promise<void>) | undefined;
  /** Whether to log in at once (yes, unless `tokens` are given) or with the first call. */
  login?: boolean | undefined;
}

/** Where a login may ask for a code. */
export interface CodeOptions {
  /** The 2FA code if you have it already, which is sent with the first login; or a function like `askCode`. */
  code?: string | ((challenge: CodeChallenge) => Promise<string | null>) | undefined;
  /** Asks a person for the 2FA code whenever one is due; it may answer `null`: nobody is there. */
  askCode?: ((challenge: CodeChallenge) => Promise<string | null>) | undefined;
}

/** How to reach a platform, whichever it is. */
export interface ConnectOptions extends Carrying {
  /** Whether plain http is allowed off this machine. */
  allowHttp?: boolean | undefined;
  /** Replaces the global `fetch`: tests, proxies, the in-process sandbox. */
  fetch?: Fetch | undefined;
  /** Answers over this many bytes are not read (64 MiB). */
  maxResponseBytes?: number | undefined;
  /** Told of likely mistakes in a call, before it is sent; what it throws keeps the call from being sent (`console.warn`). */
  onWarning?: ((warning: Warning) => void) | undefined;
  /** Cancels connecting. */
  signal?: AbortSignal | undefined;
}

/** What a platform's own options come down to. */
export interface Settings extends ConnectOptions, LoginOptions, CodeOptions, Partial<KeyOptions> {
  baseUrl?: string | undefined;
  environment?: string | undefined;
  /** The addresses of other hosts, by their names. */
  hosts?: Record<string, string | undefined> | undefined;
  pathPrefix?: string | undefined;
  callsPerMinute?: number | undefined;
}
