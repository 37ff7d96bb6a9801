// TEMPORARY: stands in for the npm package until it is there.
declare module 'gigwire' {
  export interface Currency { currency?: string | null; id?: number | null }
  export interface Company { id: number; companyName?: string | null; brandName?: string | null; isDefault?: boolean | null; currency?: Currency | null }
  export interface Balance { currency?: Currency | null; showVat?: boolean | null; balanceAmount: string; balanceAmountVat?: string | null; holdAmount?: string | null; holdAmountVat?: string | null }
  export interface Service { id: number; title?: string | null; titleEn?: string | null }
  export type Category = Service;
  export interface TaskAttributeEntry { attribute?: { title?: string | null; titleEn?: string | null } | null; values?: { title?: string | null }[] | null }
  export interface Task {
    id: number; uuid?: string | null; state: number; title?: string | null; description?: string | null; price?: string | null; currency?: Currency | null;
    commissionAmount?: string | null; commissionPercent?: string | null; serviceFeeCompensation?: string | null; serviceFeeCompensationPercent?: string | null;
    category?: Service | null; parentCategory?: Category | null; creator?: { id?: number | null; fullName?: string | null } | null;
    worker?: { id?: number | null; email?: string | null; firstName?: string | null; lastName?: string | null; isVerified?: boolean | null } | null;
    dateCreated?: string | null; dateEnd?: string | null; dateFinished?: string | null; dateAccepted?: string | null; datePayAt?: string | null; datePaid?: string | null; documentDate?: string | null;
    copyright?: boolean | null; needReport?: boolean | null; hasPayout?: boolean | null; hold?: { isActive?: boolean | null } | null; attributes?: TaskAttributeEntry[] | null; issueCode?: string | null; deadline?: { isComingUp?: boolean | null } | null;
  }
  export interface Freelancer { id: number; uuid?: string | null; email?: string | null; name?: string | null; taxationStatusId?: number | null; categoryTitle?: string | null; categoryTitleEn?: string | null; details?: { firstName?: string | null; lastName?: string | null; note?: string | null; specialization?: string | null } | null; country?: string | null; isVerified?: boolean | null; isInviteSent?: boolean | null; isRegistered?: boolean | null }
  export interface Wallet { id: number; type?: number | null; number?: string | null; status?: number | null; currency?: Currency | null }
  export interface Card extends Wallet { holder?: string | null; expire?: string | null; country?: string | null }
  export interface PayoutEndpoints { wallets?: Wallet[] | null; cards?: Card[] | null; ibans?: Wallet[] | null }
  export interface ServiceAttribute { id: number; title?: string | null; titleEn?: string | null; type?: string | null; options?: { id: number; value?: string | null; valueEn?: string | null }[] | null }
  export interface Page<T> { length: number; total: number | null; pages: number | null; toArray(): T[] }
  export interface Pager<T> extends AsyncIterable<T> { pages(): AsyncIterable<Page<T>>; toArray(): Promise<T[]>; total(): Promise<number | null> }
  export interface TokenPair { token: string; refreshToken?: string | null }
  export interface TwoFactorChallenge { kind: string; number: string }
  // biome-ignore lint/suspicious/noExplicitAny: temporary
  type A = any;
  export class SolarStaff {
    static connect(o: { baseUrl: string; username?: string; password?: string; code?: (c: TwoFactorChallenge) => Promise<string | null>; tokens?: TokenPair; onTokens?: (t: TokenPair) => void; companyId?: number }): Promise<SolarStaff>;
    tasks: { list(a: A, o?: A): Pager<Task>; get(a: A): Promise<Task>; create(a: A): Promise<{ uuid?: string | null } | null>; accept(a: A): Promise<void>; pay(a: A): Promise<void>; quickPay(a: A): Promise<void>; decline(a: A): Promise<void>; returnToWork(a: A): Promise<void>; setState(a: A): Promise<void>; prolongDeadline(a: A): Promise<void>; checkRequirements(a: A): Promise<A> };
    companies: { balance(): Promise<Balance>; list(): Promise<{ items: Company[] }> };
    freelancers: { list(a: A, o?: A): Pager<Freelancer>; invite(a: A): Promise<A>; get(a: A): Promise<Freelancer>; getByEmail(a: A): Promise<Freelancer>; getByPhone(a: A): Promise<Freelancer>; signAgreement(a: A): Promise<void> };
    finance: { payoutEndpoints: { list(a: A): Promise<PayoutEndpoints> }; createPayout(a: A): Promise<void>; payoutStatus(a: A): Promise<{ payoutStatus: number }> };
    lookups: { categories(): Promise<{ items: Category[] }>; services(a: A): Pager<Service>; serviceAttributes(a: A): Pager<ServiceAttribute> };
  }
  export function availableActions(state: number, actor?: string): string[];
  export class GigwireError extends Error { operation: string }
  export class ApiError extends GigwireError { status: number; code: string | null; said: string; fields: Record<string, string> }
  export class AuthenticationError extends ApiError {}
  export class PermissionDenied extends ApiError {}
  export class NotFound extends ApiError {}
  export class Conflict extends ApiError {}
  export class ValidationFailed extends ApiError {}
  export class RateLimited extends ApiError {}
  export class ServerError extends ApiError {}
  export class TwoFactorRequired extends GigwireError {}
  export class TransportError extends GigwireError { reason: string }
  export class DecodeError extends GigwireError {}
  export class InvalidRequest extends GigwireError {}
  export class TransitionError extends GigwireError {}
  export class Cancelled extends GigwireError {}
  export class OutcomeUnknown extends GigwireError { check: string | null }
}
