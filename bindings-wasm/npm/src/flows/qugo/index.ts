export { type FileProblem, type ReadOptions, RegistryFileError, readInvitations, readPayouts } from './file.js';
export {
  type InvitationOptions,
  InvitationRun,
  type PayrollOptions,
  PayrollRun,
  type RegistryOptions,
} from './registry.js';
export type {
  ReasonCode,
  RegistryEvent,
  RegistryOutcome,
  RegistryPlan,
  RegistryReport,
  RegistryRowResult,
  RowProblem,
  UnmatchedRow,
} from './report.js';
export type { InvitationRow, PayoutRow } from './rows.js';
