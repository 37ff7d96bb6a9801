import { Cancelled, type CloudTips, ValidationFailed } from 'gigwire';
import { LayoutStatus, type Receiver } from 'gigwire/cloudtips';

/** A new person, or someone who waits for confirmation already. */
export type AttachArgs = { placeId: string } & (
  | { phoneNumber: string; name: string; externalId?: string; sendPassword?: boolean }
  | { userId: string }
);

/** What has to be asked from the person who got the SMS. */
export interface CodeQuestion {
  /** The phone, where it is known. */
  sentTo: string;
  /** What was wrong with the code before this one, in the words of the platform; empty the first time. */
  problem: string;
  /** In so many milliseconds another SMS may be sent. */
  anotherInMs: number;
}

/** The code; `again`: another SMS; null: it is given up. */
export type CodeAnswer = string | 'again' | null;

/** Between two SMS there must be a minute. */
const PAUSE_MS = 60_000;

/** Makes someone a receiver of a place; the link is confirmed by the code of an SMS where it must be. */
export const attachReceiver = async (
  api: CloudTips,
  args: AttachArgs,
  ask: (question: CodeQuestion) => Promise<CodeAnswer>,
): Promise<Receiver | null> => {
  const { placeId } = args;
  let userId: string;
  if ('userId' in args) {
    userId = args.userId;
    await confirm(api, { placeId, userId }, '', ask);
  } else {
    const { phoneNumber, name, externalId, sendPassword } = args;
    const made = await api.receivers.createMany({ placeId, receivers: [{ phoneNumber, name, externalId, sendPassword }] });
    const one = [...(made.created ?? []), ...(made.skipped ?? [])][0];
    if (!one) return null;
    userId = one.userId;
    if (one.layoutStatus === LayoutStatus.waitingForConfirmation) await confirm(api, { placeId, userId }, phoneNumber, ask);
  }
  return (await api.receivers.list({ userId: [userId] }).toArray())[0] ?? null;
};

const confirm = async (
  api: CloudTips,
  who: { placeId: string; userId: string },
  sentTo: string,
  ask: (question: CodeQuestion) => Promise<CodeAnswer>,
): Promise<void> => {
  await api.places.attachSendSms(who);
  let sentAt = Date.now();
  let problem = '';
  for (;;) {
    const answer = await ask({ sentTo, problem, anotherInMs: Math.max(0, sentAt + PAUSE_MS - Date.now()) });
    if (answer === null) throw new Cancelled({ name: 'Cancelled', operation: 'places.attach_confirm', message: 'given up' });
    problem = '';
    if (answer === 'again') {
      await api.places.attachSendSms(who);
      sentAt = Date.now();
      continue;
    }
    try {
      return await api.places.attachConfirm({ ...who, smsCode: answer });
    } catch (error) {
      if (!(error instanceof ValidationFailed)) throw error;
      problem = Object.values(error.fields).join(' ') || error.said;
    }
  }
};
