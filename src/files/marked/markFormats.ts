import type { Severity } from '../../core/glossary/finding';
import type { FileMark } from '../../core/report/unitIssues';
import { childrenOf, joined, piecesOf, type Piece, type Pieces } from '../xml/pieces';

/** The same as the add-in's marks in Excel: always true, and known by it as ours. */
const SIGNED = 'N("jxmb")=0';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Colours say how grave, letters and the line around say it again. */
const LOOKS: Readonly<Record<Severity, { fill: string; color: string; line: string; letters: string }>> = {
  error: { fill: 'FFFDD7DA', color: 'FF8E1B23', line: 'dashed', letters: '<b/><u/>' },
  warning: { fill: 'FFFFE8B8', color: 'FF6B4400', line: 'dashDot', letters: '<b/>' },
  info: { fill: 'FFDCEBFA', color: 'FF0F4A7B', line: 'dotted', letters: '<i/>' },
};

/** What the schema has after `dxfs` in the looks of a workbook. */
const AFTER_LOOKS = ['tableStyles', 'colors', 'extLst'];

/** The looks of a workbook with those of our marks; `first` is the number of the first one. */
export function markLooks(xml: string): { readonly xml: string; readonly first: number } {
  const pieces = piecesOf(xml);
  const present = pieces.children.find(({ name }) => name === 'dxfs');
  const own = childrenOf(present?.source).map(({ source }) => source);
  const all = [...own, ...SEVERITIES.map(lookOf)];
  const source = `<dxfs count="${String(all.length)}">${all.join('')}</dxfs>`;
  const others = pieces.children.filter((piece) => piece !== present);
  const children = insertBefore(others, { name: 'dxfs', source }, AFTER_LOOKS);
  return { xml: joined({ ...pieces, children }), first: own.length };
}

function lookOf(severity: Severity): string {
  const { fill, color, line, letters } = LOOKS[severity];
  const sides = ['left', 'right', 'top', 'bottom'];
  const lines = sides.map((side) => `<${side} style="${line}"><color rgb="${color}"/></${side}>`).join('');
  return (
    `<dxf><font>${letters}<color rgb="${color}"/></font>` +
    `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor rgb="${fill}"/></patternFill></fill>` +
    `<border>${lines}</border></dxf>`
  );
}

/** What the schema of a sheet has after `conditionalFormatting`, and after `legacyDrawing`. */
const AFTER: Readonly<Record<'conditionalFormatting' | 'legacyDrawing', readonly string[]>> = (() => {
  const late = ['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems'];
  const last = [...late, 'tableParts', 'extLst'];
  const early = ['dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'];
  const middle = ['rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags'];
  return {
    conditionalFormatting: [...early, ...middle, 'drawing', 'legacyDrawing', ...last],
    legacyDrawing: last,
  };
})();

/** The sheet with a conditional format over the marked cells of each weight, before all others in rank. */
export function markFormats(sheet: Pieces, marks: readonly FileMark[], first: number): Pieces {
  const formats = SEVERITIES.flatMap((severity, index) => {
    const cells = gravest(marks)
      .filter((mark) => mark.severity === severity)
      .map(({ cell }) => cell);
    if (cells.length === 0) return [];
    const rule = `<cfRule type="expression" dxfId="${String(first + index)}" priority="${String(index + 1)}"><formula>${SIGNED}</formula></cfRule>`;
    return [
      `<conditionalFormatting sqref="${[...new Set(cells)].join(' ')}">${rule}</conditionalFormatting>`,
    ];
  });
  const lowered = sheet.children.map(({ name, source }) => ({
    name,
    source: name === 'conditionalFormatting' || name === 'extLst' ? lowerRank(source) : source,
  }));
  return putInOrder({ ...sheet, children: lowered }, 'conditionalFormatting', formats.join(''));
}

/** Several findings may stand in a cell: it looks like the gravest. */
function gravest(marks: readonly FileMark[]): FileMark[] {
  const byCell = new Map<string, FileMark>();
  for (const mark of marks) {
    const known = byCell.get(mark.cell);
    if (!known || SEVERITIES.indexOf(mark.severity) < SEVERITIES.indexOf(known.severity))
      byCell.set(mark.cell, mark);
  }
  return [...byCell.values()];
}

/** The rules that were there stand behind the three of ours. */
function lowerRank(source: string): string {
  return source.replace(
    /(<(?:\w+:)?cfRule\b[^>]*\spriority=["'])(\d+)/g,
    (_, before: string, rank: string) => `${before}${String(Number(rank) + SEVERITIES.length)}`,
  );
}

/** The sheet with an element where the schema wants it. */
export function putInOrder(
  sheet: Pieces,
  name: 'conditionalFormatting' | 'legacyDrawing',
  source: string,
): Pieces {
  return { ...sheet, children: insertBefore(sheet.children, { name, source }, AFTER[name]) };
}

function insertBefore(children: readonly Piece[], piece: Piece, later: readonly string[]): Piece[] {
  const at = children.findIndex((child) => later.includes(child.name));
  return at < 0 ? [...children, piece] : [...children.slice(0, at), piece, ...children.slice(at)];
}
