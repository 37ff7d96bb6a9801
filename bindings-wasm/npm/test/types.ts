// What the types promise. Compiled, never run; a `@ts-expect-error` without an error is an error.
import {
  type AnyGigwireError,
  ApiError,
  addPayoutEndpoint,
  availableActions,
  changeContacts,
  type FileInput,
  type GigwireError,
  indexedDbJournal,
  type Journal,
  OutcomeUnknown,
  type Page,
  PaymentRun,
  type Plan,
  type Report,
  type RowResult,
  readPlanCsv,
  rows,
  SolarStaff,
  type Task,
  type TaskAction,
  TaskState,
  takeTask,
  WebhookError,
} from 'gigwire';
import { type CloudTips, FlowControl, payOut } from 'gigwire/cloudtips';
import type { FileProblem, RegistryReport } from 'gigwire/qugo';
import { Sandbox } from 'gigwire/sandbox';
import { signWebhook, type TasksListArgs, taskLifeCycle, verifyWebhook, type WebhookEvent } from 'gigwire/solar-staff';

const sandbox = new Sandbox({ seed: 1 });
const api = await SolarStaff.connect({ username: 'u', password: 'p', fetch: sandbox.fetch, baseUrl: sandbox.baseUrl });
await SolarStaff.connect({ tokens: { token: 'T' }, code: async ({ kind, number }) => `${kind}${number}`, fetch });
// @ts-expect-error: a misspelt option
await SolarStaff.connect({ usrname: 'u' });
// @ts-expect-error: only connect() makes clients
new SolarStaff();

// Listings
for await (const task of api.tasks.list({ state: [TaskState.waitingAcceptance, 4] })) {
  const known: Task = task;
  const id: number = known.id;
  const price: string | null = known.price;
  // @ts-expect-error: money is text, there is nothing to add up by accident
  const sum: number = known.price;
  // @ts-expect-error: most fields may be absent
  known.title.length;
  void [id, price, sum];
}
const page: Page<Task> = (await api.tasks.list().pages().next()).value as Page<Task>;
const total: number | null = await api.tasks.list().total();
const filter: TasksListArgs = { state: [3], dateCreatedFrom: '2026-01-01' };
// @ts-expect-error: no such filter
const wrong: TasksListArgs = { status: 3 };
void [page, total, filter, wrong];

// Neutral rows
for await (const payout of rows.payouts(api, { since: '2026-01-01', inFlight: 2 })) {
  const row: rows.Payout = payout;
  const state: 'waiting' | 'in_progress' | 'paid' | 'failed' | 'unknown' = row.state;
  // @ts-expect-error: money is text
  const sum: number = row.amount;
  void [state, sum];
}
// @ts-expect-error: a balance is of no day
rows.balances(api, { since: '2026-01-01' });

// Exactly one of two names
await api.tasks.get({ taskId: 1 });
await api.tasks.get({ uuid: 'u' });
// @ts-expect-error: none
await api.tasks.get({});
// @ts-expect-error: both
await api.tasks.get({ taskId: 1, uuid: 'u' });
// @ts-expect-error: a listing is no promise
api.tasks.list().then;

// At least one of two
await api.freelancers.invite({ country: 'RU', email: 'a@example.com' });
await api.freelancers.invite({ country: 'RU', email: 'a@example.com', phone: '+7' });
// @ts-expect-error: neither
await api.freelancers.invite({ country: 'RU' });

// Options
const controller = new AbortController();
await api.tasks.accept({ uuid: 'u' }, { knownState: TaskState.waitingAcceptance, signal: controller.signal });
// @ts-expect-error: a read has no state to check
await api.tasks.get({ uuid: 'u' }, { knownState: 3 });
// @ts-expect-error: only listings have several in flight
await api.tasks.get({ uuid: 'u' }, { inFlight: 3 });
// @ts-expect-error: it answers nothing
(await api.tasks.pay({ taskId: 1 })).id;

// Codes are open
const undocumented: TaskState = 99;
// @ts-expect-error: but not to text
const text: TaskState = 'accepted';
const state = TaskState.waitingAcceptance satisfies 3;
void [undocumented, text, state];

// The life cycle
const actions: TaskAction[] = availableActions(3, 'customer');
// @ts-expect-error: nobody
availableActions(3, 'nobody');
for (const { name, cells } of taskLifeCycle.table().actions) {
  const action: TaskAction = name;
  const to: TaskState[] = cells.flatMap((cell) => cell.to);
  void [action, to];
}
void actions;

// Names of the catalog in camelCase
await api.finance.payoutEndpoints.list({ freelancerId: 1 });
const currencies: Record<string, number> = await api.lookups.currencies();
const requirement = await api.tasks.checkRequirements({ taskUuid: 'a', freelancerUuid: 'b' });
// @ts-expect-error: it may be empty
requirement.name;
void currencies;

// Errors are told apart by class or by kind
function told(error: GigwireError): string {
  if (error instanceof OutcomeUnknown) {
    return error.check ?? '';
  }
  if (error instanceof ApiError) {
    return Object.keys(error.fields).join() + error.status;
  }
  // @ts-expect-error: not every error has a status
  error.status;
  return error.operation;
}
function switched(error: AnyGigwireError): string | number {
  switch (error.kind) {
    case 'transport':
      return error.reason;
    case 'invalid_request':
      return error.argument;
    case 'transition':
      return error.stateName;
    case 'two_factor_required':
      return error.challenge.number;
    case 'validation_failed':
      return error.fields.title ?? '';
    case 'rate_limited':
      return error.retryAfterMs ?? 0;
    default:
      return error.message;
  }
}
void [told, switched];

// Files have names
const blob = new Blob(['content']);
await api.taskFiles.add({ taskId: 1, type: 5, file: new File([blob], 'act.pdf') });
await api.taskFiles.add({ taskId: 1, type: 5, file: { name: 'act.pdf', type: 'application/pdf', content: blob } });
const input: FileInput = { name: 'act.pdf', content: new Uint8Array(3) };
// @ts-expect-error: a Blob has none
await api.taskFiles.add({ taskId: 1, type: 5, file: blob });
// @ts-expect-error: nor have bytes
await api.taskFiles.add({ taskId: 1, type: 5, file: new Uint8Array(3) });
// @ts-expect-error: a path is no file
await api.taskFiles.add({ taskId: 1, type: 5, file: '/tmp/act.pdf' });
void input;

// Webhooks are told apart by kind
function heard(event: WebhookEvent): string | number {
  // @ts-expect-error: not every event has an owner
  event.ownerId;
  switch (event.kind) {
    case 'payout_endpoint_added': {
      const owner: number = event.ownerId;
      return owner;
    }
    case 'payout_endpoint_removed': {
      // @ts-expect-error: it may not be told
      const owner: number = event.ownerId;
      return owner ?? 0;
    }
    case 'freelancer_registered':
      return event.freelancer;
    case 'taxation_status_changed':
      return event.status;
    case 'tax_payment_switched':
      return event.on ? event.freelancer : event.timestamp;
    case 'unknown':
      return event.fingerprint + event.name + JSON.stringify(event.payload);
    default: {
      const none: never = event;
      return none;
    }
  }
}
const signature: string = await signWebhook('body', 'secret');
heard(await verifyWebhook(new Uint8Array(1), signature, 'secret'));
heard(await verifyWebhook('body', new Headers().get('x-sign'), 'secret'));
// @ts-expect-error: what was parsed is not what was signed
verifyWebhook({ timestamp: 1 }, signature, 'secret');
function refusedWebhook(error: AnyGigwireError): 'signature' | 'body' | null {
  return error.kind === 'webhook' ? error.reason : null;
}
const sameError: GigwireError = new WebhookError({ name: 'WebhookError', operation: 'webhook', message: '' });
void [refusedWebhook, sameError];

// Flows: each asks what it can ask, and answers with what it is about
const { number, cardType } = await addPayoutEndpoint(
  api,
  { freelancerId: 1, kind: 'card' },
  { ask: async (question) => (question.ask === 'code' ? prompt(question.sentBy) : confirm(question.url)) },
);
// @ts-expect-error: a wallet has no holder
(await addPayoutEndpoint(api, { freelancerId: 1, kind: 'wallet', walletType: 3 }, { ask: async () => null })).holder;
// @ts-expect-error: there are several types of accounts
await addPayoutEndpoint(api, { freelancerId: 1, kind: 'bank_account' }, { ask: async () => null });
// @ts-expect-error: no document is agreed to here
await changeContacts(api, { freelancerId: 1, email: 'e' }, { ask: async ({ templateUuid }) => templateUuid });
// @ts-expect-error: one of the two
await changeContacts(api, { freelancerId: 1, email: 'e', phone: '7' }, { ask: async () => null });
// @ts-expect-error: there is nobody to ask
await takeTask(api, { uuid: 'u', freelancerUuid: 'f' });
void [number, cardType];

// A payment run
const journal: Journal = await indexedDbJournal('march');
const run = new PaymentRun(api, readPlanCsv('key').rows, { journal, mode: 'act_for', limits: { total: '1000' } });
const plan: Plan = await run.plan();
const sum: string = plan.resumed ? `${plan.open}` : plan.needed;
// @ts-expect-error: what a resumed run would need is not known
plan.needed;
// @ts-expect-error: a run without a journal could not be resumed
new PaymentRun(api, [], {});
// @ts-expect-error: nobody to pay
new PaymentRun(api, [{ key: 'a', service: 1 }], { journal });
// @ts-expect-error: the run makes the task for the freelancer of the row
new PaymentRun(api, [{ key: 'a', task: { id: 1 }, workerId: 2 }], { journal });
for await (const event of run) {
  switch (event.event) {
    case 'problem':
      console.log(event.row ?? 0, event.severity satisfies 'error' | 'warning');
      break;
    case 'resumed':
      console.log(event.open);
      break;
    case 'act':
      console.log(event.act satisfies string);
      break;
    default: {
      const ended: RowResult = event;
      console.log(ended.cost);
    }
  }
}
const report: Report = await run.go();
void [sum, report.paidOut.price satisfies string];
const { code, details } = report.rows[0] as RowResult;
if (code === 'over_limit') console.log(details.against?.padStart(9));
// @ts-expect-error: amounts are text
report.stopDetails.amount satisfies number | undefined;

// Reasons of registries and of their files
const { stopCode, stopRegistries } = {} as RegistryReport;
if (stopCode === 'several') console.log(stopRegistries.map((id) => id satisfies number));
const { names, limit } = {} as FileProblem;
void [names satisfies readonly string[], limit satisfies number | null];

// A payout of tips that can be told to pause
const control = new FlowControl();
const paying = payOut({} as CloudTips, { userIds: [] }, { go: () => true, control });
control.pause();
void [(await paying).paidOut];
