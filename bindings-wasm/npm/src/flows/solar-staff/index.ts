export type { FlowOptions, Patience } from '../carry.js';
export type { AgreementQuestion, Answer, Ask, CodeQuestion, PageQuestion, Question } from '../questions.js';
export * from './add-payout-endpoint.js';
export * from './change-contacts.js';
export * from './follow-task.js';
export * from './onboard.js';
export type { PaymentLimits, PaymentRunOptions } from './payment-run/options.js';
export { PaymentRun } from './payment-run/payment-run.js';
export { type PlanFile, readPlanCsv } from './payment-run/plan-csv.js';
export type { PaymentReasonCode, PaymentStopCode, ReasonDetails } from './payment-run/reason.js';
export type {
  Group,
  NewPlan,
  Plan,
  Problem,
  Report,
  ResumedPlan,
  RowAct,
  RowOutcome,
  RowResult,
  RunEvent,
} from './payment-run/report.js';
export type { ExistingTaskRow, FreelancerName, NewTaskRow, PaymentRow, PayoutMeans } from './payment-run/rows.js';
export * from './take-task.js';
