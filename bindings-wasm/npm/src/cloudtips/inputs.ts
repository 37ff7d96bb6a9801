// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.
import type { DecimalInput } from '../values.js';
import type { DeviceType } from './codes.js';

/** A person to make a receiver of. */
export interface NewReceiver {
  /** Phone, such as `+79991234567`; the rule is not documented, a wrong one is refused under `PhoneNumber`. */
  phoneNumber: string;
  /** Name. */
  name: string;
  /** Your own id of the employee, unique within the company. */
  externalId?: string | undefined;
  /** Tell a person who is new to CloudTips. Default: false. */
  sendPassword?: boolean | undefined;
}

/** A receiver's share of a payment. */
export interface SplitShare {
  /** Short id of the receiver's payment page. */
  layoutId?: string | undefined;
  /** The share, in roubles. */
  amount?: DecimalInput | undefined;
}

/** The payer's rating. */
export interface PayerRating {
  /** Score; the scale is not documented. Known only from third-party code. */
  score?: number | undefined;
  /** Ids of the rating components that the payer named. Known only from third-party code. */
  selectedComponents?: readonly string[] | undefined;
}

/** The payer's device. Callers write its keys in different cases; these are the vendor's. */
export interface Device {
  /** Kind of device. Known only from third-party code. */
  type?: DeviceType | undefined;
  /** Operating system, such as `Android`. Known only from third-party code. */
  os?: string | undefined;
  /** Whether the page is inside an app. Known only from third-party code. */
  webView?: boolean | undefined;
  /** Browser. Known only from third-party code. */
  browser?: string | undefined;
}
