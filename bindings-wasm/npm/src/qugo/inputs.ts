// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.
import type { DecimalInput } from '../values.js';

/** A row of a payroll registry as JSON. A guess: the documents do not show rows, the direct payout has these inputs. */
export interface PayrollRow {
  /** Code of the service (from `services_groups.list`). Inferred: the documents do not say so. */
  type: string;
  /** Text of the receipt. Inferred: the documents do not say so. */
  title: string;
  /** Performer's tax number. Inferred: the documents do not say so. */
  inn: string;
  /** Amount, in roubles (assumed); a text, as in the direct payout. Inferred: the documents do not say so. */
  price: DecimalInput;
  /** Date of the act. Inferred: the documents do not say so. */
  actDate?: string | undefined;
  /** Tags. Inferred: the documents do not say so. */
  tags?: readonly string[] | undefined;
}

/** A row of a registry of jobs. A guess: the documents do not show rows, the calls for one job have these inputs. */
export interface JobRegistryRow {
  /** Performer's tax number. Inferred: the documents do not say so. */
  inn?: string | undefined;
  /**
   * Performer's phone. Any usual way to write a Russian number; it is sent as `+7XXXXXXXXXX`. Inferred: the documents
   * do not say so.
   */
  phone?: string | undefined;
  /** Service (`id` in `services_groups.list`). Inferred: the documents do not say so. */
  serviceId: number;
  /** Title. Inferred: the documents do not say so. */
  title: string;
  /** Text. Inferred: the documents do not say so. */
  description?: string | undefined;
  /** Budget, in roubles (assumed). Inferred: the documents do not say so. */
  budget: DecimalInput;
  /** When it is done. Inferred: the documents do not say so. */
  schedule?: JobRegistrySchedule | undefined;
  /** Tags. Inferred: the documents do not say so. */
  tags?: readonly string[] | undefined;
}

/** When the job of a row is done. A guess, like the row. */
export interface JobRegistrySchedule {
  /** First day. Inferred: the documents do not say so. */
  start?: string | undefined;
  /** Last day. Inferred: the documents do not say so. */
  finish?: string | undefined;
}
