import {
  type AddPayoutEndpointArgs,
  addPayoutEndpoint,
  BankAccountType,
  type CodeQuestion,
  indexedDbJournal,
  type PageQuestion,
  removeIndexedDbJournal,
  type SolarStaff,
  WalletType,
} from 'gigwire';

/** What can be added, and how the platform calls it. */
const MEANS = {
  card: { kind: 'card' },
  bik: { kind: 'bank_account', bankAccountType: BankAccountType.bik },
  sepa: { kind: 'bank_account', bankAccountType: BankAccountType.sepa },
  swift: { kind: 'bank_account', bankAccountType: BankAccountType.swift },
  webMoney: { kind: 'wallet', walletType: WalletType.webMoney },
  qiwi: { kind: 'wallet', walletType: WalletType.qiwi },
} as const;

export type MeansName = keyof typeof MEANS;
export const MEANS_NAMES = Object.keys(MEANS) as MeansName[];

/**
 * Adds a payment means. It may take the freelancer days: whoever begins again in this browser goes on where it was left, without
 * another code. Resolves to the number of the card, account or wallet.
 */
export const addMeans = async (
  api: SolarStaff,
  freelancerId: number,
  means: MeansName,
  ask: (question: CodeQuestion | PageQuestion) => Promise<string | boolean | null>,
  signal: AbortSignal,
): Promise<string> => {
  const name = `means of ${freelancerId}: ${means}`;
  const journal = await indexedDbJournal(name);
  try {
    const args = { freelancerId, ...MEANS[means] } as AddPayoutEndpointArgs<'card' | 'bank_account' | 'wallet'>;
    const added = await addPayoutEndpoint(api, args, { ask, journal, signal });
    await journal.close();
    await removeIndexedDbJournal(name);
    return added.number ?? '';
  } finally {
    await journal.close();
  }
};
