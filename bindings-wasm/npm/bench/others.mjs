// Pages of the other platforms, and what a careful program checks of them by hand.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const samples = JSON.parse(readFileSync(new URL('../../../tests/benchmarks/pages.json', import.meta.url), 'utf8'));
const text = z.string().nullish();
const moment = z.iso.datetime({ offset: true }).nullish();

const planadoPage = z.object({
  jobs: z.array(
    z.object({
      uuid: z.uuid(),
      external_id: text,
      external_order_id: text,
      serial_no: z.int().nullish(),
      status: z.string(),
      scheduled_at: moment,
      scheduled_duration: z.object({ minutes: z.int() }).nullish(),
      description: text,
      assignee: z.object({ worker_uuid: z.uuid().nullish(), team_uuid: z.uuid().nullish() }).nullish(),
      type_uuid: z.uuid().nullish(),
      template_uuid: z.uuid().nullish(),
      client_uuid: z.uuid().nullish(),
      site_uuid: z.uuid().nullish(),
      contacts: z.array(z.object({ name: text, type: z.string(), value: z.string() })).nullish(),
      territory_uuid: z.uuid().nullish(),
      skill_uuids: z.array(z.uuid()).nullish(),
      version: z.int().nullish(),
      created_at: moment,
      updated_at: moment,
    }),
  ),
});

const layout = z.object({
  id: text,
  layoutId: text,
  default: z.boolean().nullish(),
  disabled: z.boolean().nullish(),
  title: text,
  description: text,
  text,
  backgroundId: text,
  placeId: text,
  placeName: text,
  userId: text,
  externalInfo: text,
});
const receiver = z.object({
  userId: z.string(),
  phoneNumber: text,
  email: text,
  fullName: text,
  type: z.int().nullish(),
  layouts: z.array(layout).nullish(),
  manager: z.object({ managerId: text, name: text, externalId: text, email: text }).nullish(),
  photoId: text,
  photoUrl: text,
  cardFirstSix: text,
  cardLastFour: text,
  cardExpDate: text,
  payoutMethod: z.int().nullish(),
  lockoutEnd: moment,
  phoneNumberConfirmed: z.boolean().nullish(),
  createdDate: moment,
  updatedDate: moment,
});
const cloudtipsPage = z.object({
  succeed: z.boolean(),
  data: z.object({ items: z.array(receiver), totalCount: z.int() }),
});

const qugoPage = z.object({
  items: z.array(
    z.object({
      workmanId: z.int().nullish(),
      inn: text,
      jobId: z.int().nullish(),
      receiptUrl: text,
      receiptDate: text,
      description: text,
      title: text,
      actUrl: text,
      transactionAmount: z.number().nullish(),
      taxAmount: z.number().nullish(),
      commissionAmount: z.number().nullish(),
      name: text,
      yearlyContract2SignedByWorkmanAt: text,
      yearlyContract2SignedByAccountAt: text,
      yearlyContract2CreatedAt: text,
      yearlyContract2IsCanceled: z.boolean().nullish(),
      receiptState: text,
      state: z.object({ id: text, title: text }).nullish(),
      budget: z.number().nullish(),
    }),
  ),
  meta: z.object({ pageIndex: z.int(), pageSize: z.int(), total: z.int() }),
});

/** The page with so many items, as bytes: its one item is repeated, with its number in place of 777777. */
function repeated(page, count) {
  const inner = JSON.stringify(page);
  const list = Object.values(page.data ?? page).find(Array.isArray);
  const [item] = list.map((one) => JSON.stringify(one));
  const items = Array.from({ length: count }, (_, at) => item.replaceAll('777777', String(at).padStart(6, '0')));
  return new TextEncoder().encode(inner.replace(`[${item}]`, () => `[${items.join(',')}]`));
}

const LOGIN = { baseUrl: 'http://localhost' };
const OTHERS = [
  ['planado', 'uuid', { ...LOGIN, key: 'K' }, planadoPage],
  ['cloudtips', 'userId', { ...LOGIN, hosts: { identity: 'http://localhost/identity' }, token: 'T' }, cloudtipsPage],
  ['qugo', 'jobId', { ...LOGIN, key: 'K' }, qugoPage],
];

/** The listings: of which platform, by which call, the field that is read, the page as bytes and as zod checks it. */
export const listings = (count) =>
  OTHERS.map(([platform, field, options, schema]) => {
    const { operation, what, page } = samples[platform];
    return {
      platform,
      operation,
      what: `${what} of ${platform}`,
      field,
      options,
      schema,
      bytes: repeated(page, count),
    };
  });
