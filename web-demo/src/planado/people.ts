import type { User } from 'gigwire/planado';

/** Who a user is, whatever is known. */
export const userName = ({ firstName, lastName, email, uuid }: User): string =>
  [firstName, lastName].filter(Boolean).join(' ') || email || uuid;
