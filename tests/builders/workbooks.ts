import { strToU8, zipSync } from 'fflate';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type WorkbookCell = string | number | { formula: string; value?: string } | null;

function cellXml(cell: WorkbookCell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  const value = cell.value === undefined ? '' : `<v>${escaped(cell.value)}</v>`;
  return `<c r="${at}" t="str"><f>${escaped(cell.formula)}</f>${value}</c>`;
}

function columnName(i: number): string {
  return i < 26 ? String.fromCharCode(65 + i) : columnName(Math.floor(i / 26) - 1) + columnName(i % 26);
}

/** A workbook (XLSX) with these sheets, as small as one can be. */
export function aWorkbook(...sheets: WorkbookCell[][][]): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const put = (path: string, content: string) => void (files[path] = strToU8(xml + content));
  put(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map((_, i) => `<sheet name="Blad${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`
  );
  put(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packageRels}">${sheets
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`
      )
      .join('')}</Relationships>`
  );
  sheets.forEach((rows, i) => {
    const data = rows
      .map((cells, r) => {
        const inside = cells.map((cell, c) => cellXml(cell, `${columnName(c)}${r + 1}`)).join('');
        return `<row r="${r + 1}">${inside}</row>`;
      })
      .join('');
    put(
      `xl/worksheets/sheet${i + 1}.xml`,
      `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`
    );
  });
  return zipSync(files);
}
