/** Office Open XML workbooks with the parts that every reader asks for, and no more. */
import {escapeXml} from './xml.mjs';
import {zip} from './zip.mjs';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Cell format 1 is a date, 2 a bold heading, 3 a number with two decimals. */
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function columnName(index) {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Days since 1899-12-30, as Excel counts. */
function serialOf(isoDay) {
  return Math.round((Date.parse(isoDay) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function cellXml(value, place, isHead, strings) {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${Number(value)}</v></c>`;
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return `<c r="${place}" s="1"><v>${serialOf(value)}</v></c>`;
  const style = isHead ? ' s="2"' : '';
  return `<c r="${place}"${style} t="s"><v>${strings.indexOf(value)}</v></c>`;
}

function sharedStrings() {
  const known = new Map();
  return {
    indexOf(text) {
      if (!known.has(text)) known.set(text, known.size);
      return known.get(text);
    },
    xml: () =>
      `${head}<sst xmlns="${main}" uniqueCount="${known.size}">${[...known.keys()]
        .map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
        .join('')}</sst>`,
  };
}

function sheetXml({rows, headRow = 0}, strings) {
  const lines = rows.map((cells, row) => {
    const inner = cells
      .map((value, column) =>
        cellXml(value, `${columnName(column)}${row + 1}`, row === headRow, strings),
      )
      .join('');
    return `<row r="${row + 1}">${inner}</row>`;
  });
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function relationships(list) {
  const inner = list
    .map(([type, target], index) => {
      const kind = `${office}/relationships/${type}`;
      return `<Relationship Id="rId${index + 1}" Type="${kind}" Target="${target}"/>`;
    })
    .join('');
  return `${head}<Relationships xmlns="${packages}/relationships">${inner}</Relationships>`;
}

function workbookXml(sheets) {
  const inner = sheets
    .map(
      ({name}, index) =>
        `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    )
    .join('');
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets>${inner}</sheets></workbook>`;
}

const part = (path, type) =>
  `<Override PartName="/xl/${path}" ContentType="${spreadsheet}.${type}+xml"/>`;

function contentTypes(sheets) {
  const parts = sheets.map((_sheet, index) =>
    part(`worksheets/sheet${index + 1}.xml`, 'worksheet'),
  );
  return `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('workbook.xml', 'sheet.main')}${parts.join('')}${part('sharedStrings.xml', 'sharedStrings')}${part('styles.xml', 'styles')}</Types>`;
}

/**
 * @param {readonly {name: string, rows: readonly (readonly unknown[])[], headRow?: number}[]} sheets
 *   texts like `2026-01-31` become dates
 */
export function xlsx(sheets) {
  const strings = sharedStrings();
  const worksheets = sheets.map((sheet, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(sheet, strings),
  ]);
  const targets = sheets.map((_sheet, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  return zip({
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...targets,
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(worksheets),
    'xl/sharedStrings.xml': strings.xml(),
  });
}
