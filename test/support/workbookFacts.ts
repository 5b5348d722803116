import { strFromU8, unzipSync } from 'fflate';
import { all, first, readXml, type XmlElement } from './xmlTree';

type Facts = Record<string, unknown>;

/**
 * What an .xlsx file says of its sheets, read straight from its XML and freed of all that is a matter of writing
 * (ids of styles, shared strings, order of attributes), so that two files can be compared.
 */
export function workbookFacts(bytes: Uint8Array): Record<string, Facts> {
  const parts = unzipSync(bytes);
  const part = (name: string) => (parts[name] ? readXml(strFromU8(parts[name])) : undefined);
  const strings = all(part('xl/sharedStrings.xml'), 'si').map(textOf);
  const styles = readStyles(part('xl/styles.xml')!);
  const workbook = part('xl/workbook.xml')!;
  const relations = relationsOf(part('xl/_rels/workbook.xml.rels'));
  const facts: Record<string, Facts> = {
    '': {
      names: all(workbook, 'definedName')
        .map(
          (name) =>
            `${name.attributes['name']}@${name.attributes['localSheetId'] ?? ''}=${plainReference(name.text)}`,
        )
        .sort(),
    },
  };
  for (const sheet of all(workbook, 'sheet')) {
    const target = relations[sheet.attributes['id'] ?? '']!.replace(/^\//, '').replace(/^xl\//, '');
    const xml = part(`xl/${target}`)!;
    const rels = relationsOf(part(`xl/${target.replace('worksheets/', 'worksheets/_rels/')}.rels`));
    const comments = Object.values(rels).find((name) => /comments?[^/]*\.xml$/.test(name));
    const commentPart = comments ? part(comments.replace(/^(\.\.\/|\/xl\/)?/, 'xl/')) : undefined;
    facts[sheet.attributes['name'] ?? ''] = {
      state: sheet.attributes['state'] ?? 'visible',
      ...sheetFacts(xml, strings, styles),
      comments: Object.fromEntries(
        all(commentPart, 'comment').map((comment) => [comment.attributes['ref'], textOf(comment)]),
      ),
    };
  }
  return facts;
}

function sheetFacts(xml: XmlElement, strings: readonly string[], styles: Styles): Facts {
  const cells: Record<string, unknown> = {};
  for (const cell of all(xml, 'c')) {
    const type = cell.attributes['t'] ?? 'n';
    const value = first(cell, 'v')?.text;
    const text = type === 's' ? strings[Number(value)] : type === 'inlineStr' ? textOf(cell) : value;
    const formula = first(cell, 'f')?.text;
    const style = styles.cells[Number(cell.attributes['s'] ?? 0)];
    if (
      text === undefined &&
      formula === undefined &&
      JSON.stringify(style) === JSON.stringify(styles.cells[0])
    )
      continue;
    const kind = type === 's' || type === 'inlineStr' || type === 'str' ? 'text' : type;
    // The result of a formula is a matter of who calculated last.
    cells[cell.attributes['r']!] = {
      kind: formula ? 'formula' : kind,
      text: formula ? `=${formula}` : text,
      style,
    };
  }
  const widths: Record<string, unknown> = {};
  for (const { attributes: column } of all(xml, 'col')) {
    if (!column['customWidth'] && !isOn(column['hidden'])) continue;
    for (let at = Number(column['min']); at <= Math.min(Number(column['max']), 50); at += 1) {
      widths[at] = isOn(column['hidden']) ? 'hidden' : Math.round(Number(column['width']) * 100) / 100;
    }
  }
  const heights: Record<string, unknown> = {};
  for (const { attributes: row } of all(xml, 'row')) {
    if (isOn(row['hidden'])) heights[row['r']!] = 'hidden';
    else if (row['ht'] && isOn(row['customHeight']))
      heights[row['r']!] = Math.round(Number(row['ht']) * 100) / 100;
  }
  const pane = first(xml, 'pane')?.attributes;
  return {
    cells,
    widths,
    heights,
    merges: all(xml, 'mergeCell')
      .map((merge) => merge.attributes['ref'])
      .sort(),
    validations: all(xml, 'dataValidation').map(validationFacts).sort(),
    conditionalFormats: all(xml, 'conditionalFormatting')
      .flatMap((block) =>
        all(block, 'cfRule').map((rule) => ruleFacts(rule, block.attributes['sqref'] ?? '', styles)),
      )
      .sort(),
    page: known(first(xml, 'pageSetup')?.attributes, [
      'orientation',
      'paperSize',
      'fitToWidth',
      'fitToHeight',
    ]),
    fitToPage: isOn(first(xml, 'pageSetUpPr')?.attributes['fitToPage']),
    margins: known(first(xml, 'pageMargins')?.attributes, ['left', 'right', 'top', 'bottom']),
    centered: isOn(first(xml, 'printOptions')?.attributes['horizontalCentered']),
    footer: first(xml, 'oddFooter')?.text ?? '',
    freeze: pane ? { x: pane['xSplit'] ?? '0', y: pane['ySplit'] ?? '0', state: pane['state'] } : null,
    gridLines: isOn(first(xml, 'sheetView')?.attributes['showGridLines'] ?? '1'),
    tab: first(xml, 'tabColor')?.attributes['rgb']?.slice(-6) ?? '',
    links: all(xml, 'hyperlink')
      .map((link) => `${link.attributes['ref']}>${link.attributes['location'] ?? ''}`)
      .sort(),
  };
}

function validationFacts(rule: XmlElement): string {
  const read = (name: string, fallback = '') => rule.attributes[name] ?? fallback;
  return JSON.stringify({
    type: read('type', 'none'),
    style: read('errorStyle', 'stop'),
    operator: read('operator', 'between'),
    areas: read('sqref'),
    blank: isOn(read('allowBlank', '0')),
    texts: [read('promptTitle'), read('prompt'), read('errorTitle'), read('error')],
    formulas: [first(rule, 'formula1')?.text ?? '', first(rule, 'formula2')?.text ?? ''],
  });
}

function ruleFacts(rule: XmlElement, areas: string, styles: Styles): string {
  return JSON.stringify({
    areas,
    type: rule.attributes['type'],
    operator: rule.attributes['operator'] ?? '',
    formulas: all(rule, 'formula').map((formula) => formula.text),
    colors: all(rule, 'color').map((color) => color.attributes['rgb']?.slice(-6)),
    style:
      rule.attributes['dxfId'] === undefined ? null : styles.differences[Number(rule.attributes['dxfId'])],
  });
}

interface Styles {
  readonly cells: readonly unknown[];
  readonly differences: readonly unknown[];
}

function readStyles(xml: XmlElement): Styles {
  const formats = new Map(
    all(first(xml, 'numFmts'), 'numFmt').map(({ attributes: a }) => [a['numFmtId'], a['formatCode']]),
  );
  const fonts = (first(xml, 'fonts')?.children ?? []).map(fontFacts);
  const fills = (first(xml, 'fills')?.children ?? []).map(fillFacts);
  const borders = (first(xml, 'borders')?.children ?? []).map(borderFacts);
  const cells = (first(xml, 'cellXfs')?.children ?? []).map((xf) => {
    const at = (name: string) => Number(xf.attributes[name] ?? 0);
    const alignment = first(xf, 'alignment')?.attributes;
    return {
      format: plainFormat(
        formats.get(xf.attributes['numFmtId'] ?? '0') ?? BUILT_IN[at('numFmtId')] ?? at('numFmtId'),
      ),
      font: fonts[at('fontId')],
      fill: fills[at('fillId')],
      border: borders[at('borderId')],
      alignment: known(alignment, ['horizontal', 'vertical', 'wrapText', 'textRotation']),
      unlocked:
        first(xf, 'protection') !== undefined && !isOn(first(xf, 'protection')?.attributes['locked'] ?? '1'),
    };
  });
  const differences = (first(xml, 'dxfs')?.children ?? []).map((dxf) => {
    const { name, size, ...font } = fontFacts(first(dxf, 'font'));
    return { font, fill: first(dxf, 'bgColor')?.attributes['rgb']?.slice(-6) ?? '' };
  });
  return { cells, differences };
}

const BUILT_IN: Record<number, string> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  49: '@',
};

/** A file says yes as 1 or as true. */
function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** yyyy\年 and yyyy"年" are the same format. */
function plainFormat(format: string | number): string {
  return String(format).replace(/\\(.)/g, '"$1"').replaceAll('""', '');
}

function fontFacts(font: XmlElement | undefined) {
  return {
    name: first(font, 'name')?.attributes['val'] ?? '',
    size: first(font, 'sz')?.attributes['val'] ?? '',
    bold: on(font, 'b'),
    italic: on(font, 'i'),
    underline: on(font, 'u'),
    strike: on(font, 'strike'),
    color: first(font, 'color')?.attributes['rgb']?.slice(-6) ?? '000000',
  };
}

function on(font: XmlElement | undefined, name: string): boolean {
  const element = first(font, name);
  return element !== undefined && !['0', 'false', 'none'].includes(element.attributes['val'] ?? '1');
}

function fillFacts(fill: XmlElement): string {
  const pattern = first(fill, 'patternFill');
  return pattern?.attributes['patternType'] === 'solid'
    ? (first(pattern, 'fgColor')?.attributes['rgb']?.slice(-6) ?? '')
    : '';
}

function borderFacts(border: XmlElement): Record<string, string> {
  return Object.fromEntries(
    ['left', 'right', 'top', 'bottom'].flatMap((side) => {
      const line = first(border, side);
      const style = line?.attributes['style'];
      return style && style !== 'none'
        ? [[side, `${style} ${first(line, 'color')?.attributes['rgb']?.slice(-6) ?? '000000'}`]]
        : [];
    }),
  );
}

function known(
  attributes: Readonly<Record<string, string>> | undefined,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = attributes?.[name];
      return value === undefined || value === 'general' || value === '0'
        ? []
        : [[name, value === 'true' ? '1' : value]];
    }),
  );
}

function textOf(element: XmlElement): string {
  return all(element, 't')
    .map((part) => part.text)
    .join('');
}

function relationsOf(xml: XmlElement | undefined): Record<string, string> {
  return Object.fromEntries(
    all(xml, 'Relationship').map(({ attributes: a }) => [a['Id'], a['Target'] ?? '']),
  );
}

/** 'Sheet1'!A1 and Sheet1!A1 are the same place. */
function plainReference(reference: string): string {
  return reference.replaceAll("'", '');
}
