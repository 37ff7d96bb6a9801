// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
import type { DecimalInput } from '../values.js';

/** A value for one attribute of the service. */
export interface TaskAttribute {
  /** Attribute id (from `lookups.service_attributes`). */
  id: number;
  /** The value; for a select attribute the text of the option, not its id. */
  value: string;
}

/**
 * Ad-marking data. Several contracts make a re-allocation: a task sum above the sum of the contracts leaves the rest as
 * ad production, one below it is refused.
 */
export interface AdvData {
  /** Contracts. */
  endContracts?: readonly AdvContract[] | undefined;
}

/** A contract that an advertising task belongs to. */
export interface AdvContract {
  /** Contract UUID. */
  uuid?: string | undefined;
  /** Share of this contract (typed integer by the table). Required if there is more than one contract. */
  sum?: DecimalInput | undefined;
}
