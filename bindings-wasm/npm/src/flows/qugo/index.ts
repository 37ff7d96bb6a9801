export {
  type FileProblem,
  type FileProblemCode,
  type ReadOptions,
  RegistryFileError,
  readInvitations,
  readPayouts,
} from './file.js';
export {
  type InvitationOptions,
  InvitationRun,
  type PayrollOptions,
  PayrollRun,
  type RegistryOptions,
  RegistryStopped,
} from './registry.js';
export type {
  ReasonCode,
  RegistryEvent,
  RegistryOutcome,
  RegistryPlan,
  RegistryReport,
  RegistryRowResult,
  RegistryStopCode,
  RowProblem,
  UnmatchedRow,
} from './report.js';
export type { InvitationRow, PayoutRow } from './rows.js';
