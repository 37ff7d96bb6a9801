import { InvalidRequest } from '../../errors.js';
import { workbookCore } from '../../workbook-core.js';
import type { InvitationRow, PayoutRow } from './rows.js';

/** What is wrong with a file: for programs, and for whoever tells it in another language. New ones may come. */
export type FileProblemCode =
  /** The file is empty. */
  | 'empty'
  /** A workbook of the old kind .xls, or protected by a password. */
  | 'old_workbook'
  /** A binary workbook (.xlsb). */
  | 'binary_workbook'
  /** An OpenDocument file (.ods). */
  | 'open_document'
  /** A text document (.docx, .rtf). */
  | 'text_document'
  /** A PDF. */
  | 'pdf'
  /** A picture. */
  | 'picture'
  /** A web page, or XML. */
  | 'web_page'
  /** An archive without a workbook's parts. */
  | 'archive'
  /** Nothing that is known. */
  | 'unknown'
  /** It is text, but not in UTF-8, UTF-16 or CP1251. */
  | 'no_text'
  /** It is no CSV; the message tells why. */
  | 'no_csv'
  /** The workbook is damaged; the message tells where. */
  | 'damaged'
  /** There is too much in it: bytes when unpacked, or text. */
  | 'too_large'
  /** There are more rows than `limit`. */
  | 'too_many_rows'
  /** There is no sheet called `value`; `names` are those that there are. */
  | 'no_sheet'
  /** The workbook has no visible sheet. */
  | 'no_visible_sheet'
  /** The sheet has no heading: its first row must name the columns. */
  | 'no_headings'
  /** There are no headings for the columns `names`. */
  | 'missing_headings'
  /** The heading `value` means the same as `names`. */
  | 'same_heading'
  /** The heading `value` is none that the registry has: those are `names`. */
  | 'unknown_heading'
  /** There are no rows below the headings. */
  | 'no_rows'
  /** The cells `value` are merged. */
  | 'merged'
  /** A cell stands below no heading. */
  | 'no_heading'
  /** A cell holds the formula `value`. */
  | 'formula'
  /** A cell holds the error `value`. */
  | 'cell_error'
  /** A cell holds TRUE or FALSE, which is `value`. */
  | 'flag'
  /** A cell holds the day `value`, where none is meant. */
  | 'day'
  /** A cell holds the number `value`, where a day is meant. */
  | 'no_day'
  /** A cell holds the number `value`, which cannot be read. */
  | 'no_number'
  /** A row has `value`, for which the workbook that is to be written has no heading. */
  | 'no_place'
  /** A spreadsheet cannot hold it; the message tells why. */
  | 'not_writable'
  | (string & {});

/** Something wrong with a file. */
export interface FileProblem {
  /** The sheet, if it is about one. */
  readonly sheet: string | null;
  /** The row as the spreadsheet counts, from 1; of CSV the line. */
  readonly row: number | null;
  /** The column as the spreadsheet names it, such as `C`. */
  readonly column: string | null;
  /** What it is. */
  readonly code: FileProblemCode;
  /** What stands there, or is wanted: see the code. */
  readonly value: string | null;
  /** Headings or sheets: see the code. */
  readonly names: readonly string[];
  /** What is exceeded. */
  readonly limit: number | null;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** A file cannot be read as a registry. */
export class RegistryFileError extends InvalidRequest {
  /** What is wrong with it, from top to bottom, up to a hundred problems. */
  readonly problems: readonly FileProblem[];
  /** How many problems there are besides. */
  readonly more: number;

  constructor(operation: string, problems: readonly FileProblem[], more: number) {
    const lines = problems.map(told);
    const message = [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
    super({ name: 'InvalidRequest', operation, message, argument: 'rows' });
    this.problems = problems;
    this.more = more;
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
