import { handmadeWorkbook } from '../../../files/handmade';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a workbook of one feature consists of beside the least that makes a sound one. */
export interface Feature {
  /** The rows of the first sheet; by default 项目 in A1 and 48 in B1. */
  readonly rows?: string;
  /** What stands before and behind the rows in the first sheet. */
  readonly before?: string;
  readonly after?: string;
  /** Namespaces that the first sheet's root declares beside the two that each has. */
  readonly namespaces?: string;
  /** More sheets: name, part, state, kind. */
  readonly sheets?: readonly {
    name: string;
    xml: string;
    state?: string;
    kind?: 'chartsheet' | 'dialogsheet';
  }[];
  /** Relations of the first sheet, of the workbook and of the package: id, type, target; external where it says so. */
  readonly relations?: readonly Relation[];
  readonly bookRelations?: readonly Relation[];
  readonly packageRelations?: readonly Relation[];
  /** Elements of the workbook: before the sheets, what it names and links to, and the rest; and attributes of its root. */
  readonly bookBefore?: string;
  readonly names?: string;
  readonly bookAfter?: string;
  readonly bookNamespaces?: string;
  readonly strings?: string;
  /** Children of the style sheet. */
  readonly styles?: string;
  /** More parts with their content types; a part without one is told by its extension. */
  readonly parts?: Readonly<Record<string, readonly [content: string | Uint8Array, type?: string]>>;
  readonly bookType?: string;
  /** The cell of the first sheet that a person types into, where it isn't C1. */
  readonly edited?: string;
}

export type Relation = readonly [id: string, type: string, target: string, external?: 'external'];

export const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>';

export const ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>项目</t></is></c><c r="B1"><v>48</v></c></row>' +
  '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2"><v>3</v></c></row>' +
  '<row r="3"><c r="A3"><v>4</v></c><c r="B3"><v>5</v></c><c r="C3"><v>6</v></c></row>';

/** A worksheet part. */
export const sheetXml = (rows: string, { before = '', after = '', namespaces = '' } = {}): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"${namespaces}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** A workbook with one feature, sound by the format's rules: 目标表 first, with something in A1 to C3. */
export function featureBook(feature: Feature): Uint8Array {
  const { rows = ROWS, sheets = [], relations = [], bookRelations = [], strings, parts = {} } = feature;
  const all = [
    { name: '目标表', xml: sheetXml(rows, feature), state: undefined, kind: undefined },
    ...sheets,
  ];
  const folder = (kind?: string) => `${kind ?? 'worksheet'}s`;
  const path = (index: number, kind?: string) => `${folder(kind)}/sheet${index + 1}.xml`;
  const tags = all.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const ofBook: Relation[] = [
    ...all.map(({ kind }, index): Relation => [`rId${index + 1}`, kind ?? 'worksheet', path(index, kind)]),
    ['rId100', 'styles', 'styles.xml'],
    ...(strings === undefined ? [] : [['rId101', 'sharedStrings', 'sharedStrings.xml'] as const]),
    ...bookRelations,
  ];
  const types = [
    ['xl/workbook.xml', feature.bookType ?? `${SPREADSHEET}.sheet.main+xml`],
    ...all.map(({ kind }, index) => [`xl/${path(index, kind)}`, `${SPREADSHEET}.${kind ?? 'worksheet'}+xml`]),
    ['xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ...(strings === undefined ? [] : [['xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`]]),
    ...Object.entries(parts).flatMap(([name, [, type]]) => (type ? [[name, type]] : [])),
  ];
  return handmadeWorkbook({
    sheets: [],
    ...(strings === undefined ? {} : { strings }),
    styles: feature.styles ?? STYLES,
    parts: {
      '[Content_Types].xml':
        `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${DEFAULTS}` +
        types.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('') +
        '</Types>',
      '_rels/.rels': relationsXml([
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ...(feature.packageRelations ?? []),
      ]),
      'xl/workbook.xml':
        `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"${feature.bookNamespaces ?? ''}>${feature.bookBefore ?? ''}` +
        `<sheets>${tags.join('')}</sheets>${feature.names ?? ''}<calcPr calcId="191029"/>${feature.bookAfter ?? ''}</workbook>`,
      'xl/_rels/workbook.xml.rels': relationsXml(ofBook),
      ...Object.fromEntries(all.map(({ xml, kind }, index) => [`xl/${path(index, kind)}`, xml])),
      ...(relations.length === 0 ? {} : { 'xl/worksheets/_rels/sheet1.xml.rels': relationsXml(relations) }),
      ...Object.fromEntries(Object.entries(parts).map(([name, [content]]) => [name, content])),
    },
  });
}

export const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';

const DEFAULTS = [
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
  ['png', 'image/png'],
  ['bin', 'application/vnd.ms-office.activeX'],
  ['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing'],
]
  .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
  .join('');

/** A part of relations; a type with a colon is a whole one. */
export function relationsXml(relations: readonly Relation[]): string {
  const each = relations.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}">${each.join('')}</Relationships>`;
}
