import { areaToA1, columnLetters, toA1 } from '../../../core/grid/address';
import { union } from './areas';
import type { CellArea } from '../../../core/grid/address';
import { defaultStyle } from './style';
import type { DefinedName, Sheet, SheetExtras, Workbook } from './Workbook';

/** All that a person could see of a workbook, as plain data: two workbooks are the same if these are equal. */
export interface WorkbookSnapshot {
  readonly active: string;
  readonly names: readonly DefinedName[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sheets: readonly SheetSnapshot[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: string;
  readonly tabColor: string;
  readonly gridlines: boolean;
  /** By A1 address, only cells that hold something or look like something. */
  readonly cells: Readonly<Record<string, object>>;
  readonly merges: readonly string[];
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  readonly validations: readonly object[];
  readonly conditionalFormats: readonly object[];
  readonly notes: readonly object[];
  readonly frozen: object;
  readonly extras: SheetExtras;
}

/** Beyond what is used, sheets are alike; a little is looked at all the same, for widths and heights. */
const margin: CellArea = { top: 0, left: 0, bottom: 49, right: 25 };

const sorted = (texts: readonly string[]) => [...texts].sort((a, b) => (a < b ? -1 : 1));

function cellsOf(sheet: Sheet, area: CellArea): Record<string, object> {
  const cells: Record<string, object> = {};
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cell(row, column);
      const style = sheet.style(row, column);
      const plain = JSON.stringify(style) === JSON.stringify(defaultStyle);
      const locked = sheet.locked({ top: row, bottom: row, left: column, right: column }) !== false;
      if (cell.value === null && cell.formula === null && plain && locked) continue;
      cells[toA1({ row, column })] = {
        value: cell.value,
        ...(cell.formula === null ? {} : { formula: cell.formula }),
        ...(plain ? {} : { style: differences(style) }),
        ...(locked ? {} : { locked }),
      };
    }
  }
  return cells;
}

/** What of a style is not as at first. */
function differences(style: typeof defaultStyle): object {
  return Object.fromEntries(
    Object.entries(style).filter(
      ([key, value]) =>
        JSON.stringify(value) !== JSON.stringify(defaultStyle[key as keyof typeof defaultStyle]),
    ),
  );
}

/** Lengths that differ from those of lines far out, which nobody has touched. */
function lengths(count: number, length: (line: number) => number, name: (line: number) => string) {
  const usual = length(count + 100);
  const result: Record<string, number> = {};
  for (let line = 0; line < count; line += 1) {
    if (length(line) !== usual) result[name(line)] = length(line);
  }
  return result;
}

const indexes = (count: number, is: (line: number) => boolean) =>
  Array.from({ length: count }, (_, line) => line).filter(is);

/** One entry a rule, whatever pieces its areas are in: nobody sees those, and Excel joins them when it saves. */
function validationsOf(sheet: Sheet): object[] {
  const areasByRule = new Map<string, CellArea[]>();
  for (const { areas, rule } of sheet.validations()) {
    const key = JSON.stringify(rule);
    areasByRule.set(key, [...(areasByRule.get(key) ?? []), ...areas]);
  }
  return [...areasByRule]
    .map(([rule, areas]) => ({
      areas: sorted(joined(areas).map(areaToA1)),
      rule: JSON.parse(rule) as object,
    }))
    .sort((a, b) => (String(a.areas) < String(b.areas) ? -1 : 1));
}

/** The same cells in areas that depend on nothing but the cells: cut at every edge, then joined downwards and sideways. */
function joined(areas: readonly CellArea[]): CellArea[] {
  if (areas.length < 2) return [...areas];
  const cuts = (edges: readonly number[]) => [...new Set(edges)].sort((a, b) => a - b);
  const rows = cuts(areas.flatMap(({ top, bottom }) => [top, bottom + 1]));
  const columns = cuts(areas.flatMap(({ left, right }) => [left, right + 1]));
  const strips = columns.slice(0, -1).flatMap((left, c) => {
    const right = (columns[c + 1] ?? left) - 1;
    const pieces: CellArea[] = [];
    rows.slice(0, -1).forEach((top, r) => {
      const bottom = (rows[r + 1] ?? top) - 1;
      const isCovered = areas.some(
        (area) => area.top <= top && area.bottom >= bottom && area.left <= left && area.right >= right,
      );
      const last = pieces.at(-1);
      if (isCovered && last?.bottom === top - 1) pieces[pieces.length - 1] = { ...last, bottom };
      else if (isCovered) pieces.push({ top, bottom, left, right });
    });
    return pieces;
  });
  return strips.reduce<CellArea[]>((done, piece) => {
    const beside = done.findIndex(
      ({ top, bottom, right }) => top === piece.top && bottom === piece.bottom && right === piece.left - 1,
    );
    const other = done[beside];
    if (!other) return [...done, piece];
    return done.with(beside, { ...other, right: piece.right });
  }, []);
}

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const used = sheet.usedArea(false);
  const area = used ? union(used, margin) : margin;
  const rows = area.bottom + 1;
  const columns = area.right + 1;
  return {
    name: sheet.name(),
    visibility: sheet.visibility(),
    tabColor: sheet.tabColor(),
    gridlines: sheet.showGridlines(),
    cells: cellsOf(sheet, area),
    merges: sorted(sheet.merges().map(areaToA1)),
    rowHeights: lengths(rows, sheet.rowHeight, (row) => String(row + 1)),
    columnWidths: lengths(columns, sheet.columnWidth, columnLetters),
    hiddenRows: indexes(rows, sheet.rowHidden),
    hiddenColumns: indexes(columns, sheet.columnHidden).map(columnLetters),
    validations: validationsOf(sheet),
    conditionalFormats: sheet
      .conditionalFormats()
      .map((format) => ({ ...format, areas: sorted(format.areas.map(areaToA1)) })),
    notes: [...sheet.notes()].sort((a, b) => a.row - b.row || a.column - b.column),
    frozen: sheet.frozen(),
    extras: sheet.extras(),
  };
}

/** Everything of the workbook but the selection. Formulas must be calculated: `await workbook.settle()` first. */
export function snapshot(workbook: Workbook): WorkbookSnapshot {
  return {
    active: workbook.activeSheet().name(),
    names: [...workbook.names()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    settings: workbook.settings(),
    sheets: workbook.sheets().map(sheetSnapshot),
  };
}
