import { InvalidRequest } from '../../errors.js';
import { workbookCore } from '../../workbook-core.js';
import type { InvitationRow, PayoutRow } from './rows.js';

/** Something wrong with a file. */
export interface FileProblem {
  /** The sheet, if it is about one. */
  readonly sheet: string | null;
  /** The row as the spreadsheet counts, from 1; of CSV the line. */
  readonly row: number | null;
  /** The column as the spreadsheet names it, such as `C`. */
  readonly column: string | null;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** A file cannot be read as a registry. */
export class RegistryFileError extends InvalidRequest {
  /** What is wrong with it, from top to bottom, up to a hundred problems. */
  readonly problems: readonly FileProblem[];

  constructor(operation: string, problems: readonly FileProblem[], more: number) {
    const lines = problems.map(told);
    const message = [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
    super({ name: 'InvalidRequest', operation, message, argument: 'rows' });
    this.problems = problems;
  }
}

/** How a file is read. */
export interface ReadOptions {
  /** The sheet; the first visible one unless named. */
  sheet?: string | undefined;
  /** More rows than this are refused (50,000). */
  mostRows?: number | undefined;
}

/**
 * Reads performers to invite from a workbook (.xlsx) or CSV. The first row that is not empty names the columns, in any order: Телефон, ФИО,
 * Теги, and `key` for your own name of a row. Rejects with a {@link RegistryFileError}.
 */
export function readInvitations(file: Blob | Uint8Array, options: ReadOptions = {}): Promise<InvitationRow[]> {
  return read('invitation', file, options);
}

/**
 * Reads payouts from a workbook (.xlsx) or CSV, with the columns ИНН, Сумма, Текст чека, Услуга, Дата акта, Теги, and `key`. Rejects with a
 * {@link RegistryFileError}.
 */
export function readPayouts(file: Blob | Uint8Array, options: ReadOptions = {}): Promise<PayoutRow[]> {
  return read('payroll', file, options);
}

async function read<T>(registry: string, file: Blob | Uint8Array, { sheet, mostRows }: ReadOptions): Promise<T[]> {
  const content = file instanceof Uint8Array ? file : new Uint8Array(await file.arrayBuffer());
  await workbookCore.load();
  const told = JSON.parse(workbookCore.run((glue) => glue.readRegistry(registry, content, sheet, mostRows)));
  if (Array.isArray(told)) {
    return told;
  }
  throw new RegistryFileError(`${registry}_registry`, told.problems, told.more);
}

function told({ sheet, row, column, message }: FileProblem): string {
  const places = [
    ...(sheet === null ? [] : [`sheet "${sheet}"`]),
    ...(row === null ? [] : [`row ${row}`]),
    ...(column === null ? [] : [`column ${column}`]),
  ];
  return places.length === 0 ? message : `${places.join(', ')}: ${message}`;
}
