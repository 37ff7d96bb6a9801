import type { BankAccountType, WalletType } from '../../solar-staff/codes.js';
import type { BankAccount, Card, Wallet } from '../../solar-staff/models.js';
import type { SolarStaff } from '../../solar-staff/solar-staff.js';
import { carry, type FlowOptions, type Patience } from '../carry.js';
import type { Ask, CodeQuestion, PageQuestion } from '../questions.js';

/** The payment means of each kind, as `finance.payoutEndpoints.list` shows it. */
interface Means {
  card: Card;
  bank_account: BankAccount;
  wallet: Wallet;
}

/** What has to be known of each kind. */
interface Details {
  card: unknown;
  bank_account: { bankAccountType: BankAccountType };
  wallet: { walletType: WalletType };
}

/** What {@link addPayoutEndpoint} takes; of an account and a wallet also of which type it is. */
export type AddPayoutEndpointArgs<Kind extends keyof Means> = Patience &
  Details[Kind] & {
    /** The freelancer. */
    freelancerId: number;
    /** What to add. */
    kind: Kind;
    /** Where the page leads when they are done. */
    redirectUrl?: string | undefined;
  };

/**
 * Adds a card, an account or a wallet: the freelancer gets a code, with it there is a page that only they can fill in. Answers with
 * the payment means once it can be used. With a journal they need not get another code when it is started again.
 */
export function addPayoutEndpoint<Kind extends keyof Means>(
  api: SolarStaff,
  args: AddPayoutEndpointArgs<Kind>,
  options: FlowOptions & { ask: Ask<CodeQuestion | PageQuestion> },
): Promise<Means[Kind]> {
  const { ask, ...rest } = options;
  return carry(api, 'add_payout_endpoint', args, rest, ask);
}
