// A workbook of one sheet, as small as it may be: a zip of four texts, none of them compressed.
import { crc32 } from 'node:zlib';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const escaped = (text) => text.replace(/[&<]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign]);
const place = (column, row) => `${String.fromCharCode(65 + column)}${row + 1}`;
const cell = (text, at) => (text === '' ? '' : `<c r="${at}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`);

const filesOf = (rows) => ({
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook xmlns="${SHEETS}" xmlns:r="${RELATIONS}"><sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${SHEETS}"><sheetData>${rows
    .map((cells, row) => `<row r="${row + 1}">${cells.map((text, at) => cell(text, place(at, row))).join('')}</row>`)
    .join('')}</sheetData></worksheet>`,
});

/** The numbers of a header, two or four bytes each. */
const packed = (...numbers) => {
  const bytes = Buffer.alloc(numbers.reduce((size, [, width]) => size + width, 0));
  let at = 0;
  for (const [value, width] of numbers) {
    bytes.writeUIntLE(value, at, width);
    at += width;
  }
  return bytes;
};

/** The bytes of a workbook with these rows of texts. */
export const workbookOf = (rows) => {
  const local = [];
  const central = [];
  let offset = 0;
  for (const [path, text] of Object.entries(filesOf(rows))) {
    const name = Buffer.from(path);
    const content = Buffer.from(text);
    // version 2.0, names in UTF-8, stored, the first day that a zip knows
    const shared = [
      [20, 2],
      [0x800, 2],
      [0, 2],
      [0, 2],
      [33, 2],
      [crc32(content), 4],
      [content.length, 4],
      [content.length, 4],
      [name.length, 2],
      [0, 2],
    ];
    local.push(packed([0x04034b50, 4], ...shared), name, content);
    central.push(packed([0x02014b50, 4], [20, 2], ...shared, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name);
    offset += 30 + name.length + content.length;
  }
  const directory = Buffer.concat(central);
  const count = central.length / 2;
  const end = packed([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [directory.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...local, directory, end]);
};
