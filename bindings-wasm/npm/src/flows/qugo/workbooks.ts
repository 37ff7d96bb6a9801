import { workbookCore } from '../../workbook-core.js';

/** What a registry's flow wants of workbooks. */
export type WorkbookQuestion =
  | { ask: 'write_workbook'; registry: string; sheet?: string; headings?: string[]; rows: unknown[] }
  | { ask: 'read_workbook'; registry: string; part: 'template' | 'faulty'; content: string };

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Does it, and answers as the flow reads it. */
export async function answer(question: WorkbookQuestion, hold: (content: Blob) => bigint): Promise<string> {
  await workbookCore.load();
  try {
    if (question.ask === 'write_workbook') {
      const { registry, sheet, headings, rows } = question;
      const content = workbookCore.run((glue) => glue.writeWorkbook(registry, sheet, headings, JSON.stringify(rows)));
      const held = hold(new Blob([content as Uint8Array<ArrayBuffer>], { type: XLSX }));
      return JSON.stringify({ file: Number(held) });
    }
    const bytes = Uint8Array.from(atob(question.content), (sign) => sign.charCodeAt(0));
    const read = workbookCore.run((glue) => glue.readWorkbook(question.registry, question.part, bytes));
    return `{"read":${read}}`;
  } catch (problem) {
    // Text is what is wrong with the workbook; anything else is not the workbook's fault.
    if (typeof problem === 'string') {
      return JSON.stringify({ problem });
    }
    throw problem;
  }
}
