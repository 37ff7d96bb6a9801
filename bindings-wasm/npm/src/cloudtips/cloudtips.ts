// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.
import { Connection } from '../connection.js';
import type { ConnectOptions, LoginOptions } from '../options.js';
import { LoginPlatform } from '../platform.js';
import { Tables } from '../tables.js';
import { Auth, Cards, Experimental, PaymentPages, Payments, Places, Receivers } from './resources.js';

const tables = /* @__PURE__ */ new Tables(
  'cloudtips',
  /* @__PURE__ */ new URL('../tables/cloudtips.tables', import.meta.url),
);

/** How to connect to CloudTips. */
export interface CloudTipsOptions extends ConnectOptions, LoginOptions {
  /**
   * Where the platform is; its production address unless this or an environment is given. Plain `http` is refused off
   * this machine.
   */
  baseUrl?: string | undefined;
  /** A known address, by its name: `sandbox`, The vendor's test environment; logins come from the CloudTips manager. */
  environment?: 'sandbox' | undefined;
  /**
   * Where its host `identity` is (Gives tokens: the only place that passwords go to). Given together with the
   * platform's own address.
   */
  identityUrl?: string | undefined;
}

/**
 * CloudTips.
 *
 * Receivers of tips, their places, cards and payouts, and payments of tips. The source is the vendor's wiki, in
 * Russian: the page on receivers, as a comparison of two of its versions without marks of what was added, and what
 * could be read of the pages around it; the notes of a call say which reading is taken. Calls that only public client
 * code shows are under `experimental`.
 */
export class CloudTips extends LoginPlatform {
  /** `auth.…`, Авторизация. */
  readonly auth: Auth;
  /** `receivers.…`, Получатели. */
  readonly receivers: Receivers;
  /** `places.…`, Получатели. */
  readonly places: Places;
  /** `paymentPages.…`, Получатели. */
  readonly paymentPages: PaymentPages;
  /** `cards.…`, Карты. */
  readonly cards: Cards;
  /** `payments.…`, Сплитование. */
  readonly payments: Payments;
  /** `experimental.…`, Вне документации. */
  readonly experimental: Experimental;

  private constructor(connection: Connection) {
    super(connection);
    this.auth = new Auth(connection);
    this.receivers = new Receivers(connection);
    this.places = new Places(connection);
    this.paymentPages = new PaymentPages(connection);
    this.cards = new Cards(connection);
    this.payments = new Payments(connection);
    this.experimental = new Experimental(connection);
  }

  /** Loads the wasm module and logs in. */
  static async connect(options: CloudTipsOptions): Promise<CloudTips> {
    return new CloudTips(await Connection.open(tables, { ...options, hosts: { identity: options.identityUrl } }));
  }
}
