// What a careful program checks by hand: the same page with zod.
import { z } from 'zod';

const text = z.string().nullable();
const category = z.object({
  id: z.number(),
  title: z.string(),
  titleEn: z.string().nullish(),
  titleDoc: z.string().nullish(),
  titleDocEn: z.string().nullish(),
});
const task = z.object({
  category,
  parentCategory: category,
  commissionAmount: z.number(),
  commissionPercent: z.number(),
  copyright: z.boolean(),
  createType: z.string(),
  currency: z.object({ id: z.number(), currency: z.string() }),
  customer: z.object({ id: z.number(), title: z.string() }),
  creator: z.object({ id: z.number(), fullName: z.string() }),
  worker: z.object({
    id: z.number(),
    email: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    isVerified: z.boolean(),
  }),
  dateCreated: z.string(),
  dateAccepted: text,
  dateEnd: text,
  dateFinished: text,
  datePaid: text,
  datePayAt: text,
  documentDate: text,
  description: z.string(),
  uuid: z.uuid(),
  files: z.array(z.object({ id: z.number(), name: z.string(), typeId: z.number(), ownerId: z.number() })),
  id: z.number(),
  needReport: z.boolean(),
  price: z.number(),
  state: z.number(),
  title: z.string(),
  deadline: z.object({ type: z.number(), triggerDate: text, isComingUp: z.boolean() }),
  hold: z.object({ type: z.string(), isActive: z.boolean() }),
  insurance: z.object({ status: z.number() }),
  group: z.object({ id: z.number(), title: z.string() }).nullable(),
  messageCount: z.number(),
  activeDispute: z.boolean().nullable(),
  activeChangesetId: z.number().nullable(),
});

export const taskPage = z.object({
  items: z.array(task),
  pagination: z.object({
    count: z.number(),
    total: z.number(),
    perPage: z.number(),
    page: z.number(),
    pages: z.number(),
  }),
});
