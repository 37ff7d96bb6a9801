import { loadedFull } from '../init-full.js';
import type { Json } from '../values.js';
import { type RawBody, rawBytes, secretText } from './body.js';

/** What all events have. */
interface Told {
  /** When, in seconds since the Unix epoch. Repetitions carry the first time. */
  timestamp: number;
  /** The platform's name for it. */
  name: string;
  /** The payload as it came. */
  payload: Json;
  /** The same for every repetition of one event, as events have no id: keep those of the last 24 hours to tell repetitions. */
  fingerprint: string;
}

/** A freelancer added a means of payout (`cardAdded`; wallets and accounts, whose names are not documented, by the same payload). */
export interface PayoutEndpointAdded extends Told {
  kind: 'payout_endpoint_added';
  /** The freelancer. */
  ownerId: number;
  /** The means. */
  id: number;
}

/** A means of payout was removed (announced by the document; told by the name). */
export interface PayoutEndpointRemoved extends Told {
  kind: 'payout_endpoint_removed';
  /** The freelancer, if the payload says. */
  ownerId: number | null;
  /** The means, if the payload says. */
  id: number | null;
}

/** A freelancer registered (told by the payload: a UUID alone). */
export interface FreelancerRegistered extends Told {
  kind: 'freelancer_registered';
  /** UUID of the freelancer. */
  freelancer: string;
}

/** A freelancer's taxation status changed (told by the payload: a UUID and a number). */
export interface TaxationStatusChanged extends Told {
  kind: 'taxation_status_changed';
  /** UUID of the freelancer. */
  freelancer: string;
  /** The new status. */
  status: number;
}

/** A freelancer switched automatic tax payment on or off (told by the payload: a UUID and a flag). */
export interface TaxPaymentSwitched extends Told {
  kind: 'tax_payment_switched';
  /** UUID of the freelancer. */
  freelancer: string;
  /** Whether it is on now. */
  on: boolean;
}

/** Anything else; see `payload`. */
export interface UnknownEvent extends Told {
  kind: 'unknown';
}

/**
 * Something that happened, told apart by `kind`. The document prints one name, `cardAdded`, and describes the other kinds without
 * names or keys, so those are told by the shape of their payload, which is a guess. Tasks and payouts send no events.
 */
export type WebhookEvent =
  | PayoutEndpointAdded
  | PayoutEndpointRemoved
  | FreelancerRegistered
  | TaxationStatusChanged
  | TaxPaymentSwitched
  | UnknownEvent;

/**
 * Checks who sent a webhook, in constant time, then reads it. The first one loads a wasm module: `await initFull()` when the server starts
 * has it ready. Answer with status 200 exactly: anything else counts as a failure and is repeated for 24 hours.
 *
 * @param body - The raw body: not parsed, nothing trimmed.
 * @param signature - The header `X-Sign`.
 * @param secret - What `api.webhooks.get()` tells.
 * @throws {@link WebhookError} if the signature does not fit, or the body is no event.
 */
export async function verifyWebhook(
  body: RawBody,
  signature: string | null | undefined,
  secret: string,
): Promise<WebhookEvent> {
  const [bytes, text] = [rawBytes(body), secretText(secret)];
  // A header that was sent twice is a list in some servers: none of them is the signature.
  const given = typeof signature === 'string' ? signature : undefined;
  const full = await loadedFull();
  return full.run((glue) => glue.verifySolarStaffWebhook(bytes, given, text)) as WebhookEvent;
}

/** The signature that the platform puts on this body: for tests of a server. */
export async function signWebhook(body: RawBody, secret: string): Promise<string> {
  const [bytes, text] = [rawBytes(body), secretText(secret)];
  const full = await loadedFull();
  return full.run((glue) => glue.signSolarStaffWebhook(bytes, text));
}
