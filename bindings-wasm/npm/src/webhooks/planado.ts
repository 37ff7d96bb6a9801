import { loadedFull } from '../init-full.js';
import type { WebhookBody } from '../planado/models.js';
import { type RawBody, rawBytes, secretText } from './body.js';

/** What a delivery is to a server that knows an earlier version of the same thing. */
export type WebhookOrder =
  /** The version after the known one: take it. */
  | 'next'
  /**
   * A later one, and others before it did not come yet. Take it if the last one wins, as what was missed is older than it; refuse it
   * (anything but 2xx) to be sent it again after the others.
   */
  | 'ahead'
  /** The known one: it was sent again. Answer 2xx and do nothing. */
  | 'repeated'
  /** An earlier one: it was overtaken. Answer 2xx and do nothing, or it is sent again for a week. */
  | 'late';

/**
 * Checks who sent a webhook, in constant time, then reads it. The first one loads a wasm module: `await initFull()` when the server starts
 * has it ready. Nothing is signed: the secret is the only check, so give every subscription one, and take events over https only. Answer 2xx
 * within 10 seconds; otherwise it is sent again, up to 17 times over about a week.
 *
 * @param body - The raw body.
 * @param given - The header `X-Planado-Secret`.
 * @param secret - The secret of the subscription.
 * @throws {@link WebhookError} if the secret does not fit, or the body is no event.
 */
export async function verifyWebhook(
  body: RawBody,
  given: string | null | undefined,
  secret: string,
): Promise<WebhookBody> {
  const [bytes, text] = [rawBytes(body), secretText(secret)];
  const header = typeof given === 'string' ? given : undefined;
  const full = await loadedFull();
  return full.run((glue) => glue.verifyPlanadoWebhook(bytes, header, text)) as WebhookBody;
}

/**
 * Whether a thing of this version, such as `event.job.version`, is news: deliveries come in any order, and more than once.
 *
 * @param known - The version that you have; `null`: none.
 */
export async function webhookOrder(known: number | null, version: number): Promise<WebhookOrder> {
  const full = await loadedFull();
  return full.run((glue) => glue.planadoWebhookOrder(known ?? undefined, version)) as WebhookOrder;
}
