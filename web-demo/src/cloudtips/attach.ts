import { type CloudTips, type CodeQuestion, indexedDbJournal, removeIndexedDbJournal } from 'gigwire';
import { type AttachReceiverArgs, attachReceiver, type Receiver } from 'gigwire/cloudtips';

/** The code; `again`: another SMS; null: it is given up for now. */
export type CodeAnswer = string | 'again' | null;

/**
 * Makes someone a receiver, confirmed by the code of an SMS. Who waits already may take their time: whoever begins again in this
 * browser goes on where it was left, without another SMS that nobody asked for.
 */
export const attach = async (
  api: CloudTips,
  args: AttachReceiverArgs,
  ask: (question: CodeQuestion) => Promise<CodeAnswer>,
): Promise<Receiver> => {
  if (!('userId' in args)) return attachReceiver(api, args, { ask });
  const name = `receiver ${args.userId} at ${args.placeId}`;
  const journal = await indexedDbJournal(name);
  try {
    const receiver = await attachReceiver(api, args, { ask, journal });
    await journal.close();
    await removeIndexedDbJournal(name);
    return receiver;
  } finally {
    await journal.close();
  }
};
