import type { CellArea } from '../../../core/grid/address';
import { sameArea, sheetColumns, sheetRows, union } from '../workbook/areas';
import type { UserEvent } from '../workbook/Workbook';
import { fromRange } from './facade';
import type { FUniver } from './facade';

type SelectedRange = Parameters<typeof fromRange>[0] & { readonly rangeType?: number };

/** Univer's numbers for a selection of whole rows and of whole columns. */
const rangeTypes = { rows: 1, columns: 2 } as const;

function selectedArea(range: SelectedRange): CellArea {
  const area = fromRange(range);
  if (range.rangeType === rangeTypes.rows) return wholeLines(area, true);
  if (range.rangeType === rangeTypes.columns) return wholeLines(area, false);
  return area;
}

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  readonly range?: Parameters<typeof fromRange>[0];
  readonly selections?: readonly { readonly range: SelectedRange }[];
  readonly sheet?: { readonly id?: string; readonly name?: string };
  readonly name?: string;
  readonly trigger?: string;
  /** Of cells that were moved: where they were and where they are. */
  readonly from?: MovedCells;
  readonly to?: MovedCells;
}

interface MovedCells {
  readonly subUnitId: string;
  readonly value: NonNullable<Params['cellValue']>;
}

function areaOf(cells: Params['cellValue']): CellArea | null {
  let area: CellArea | null = null;
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const column of Object.keys(line ?? {})) {
      const cell = { top: Number(row), bottom: Number(row), left: Number(column), right: Number(column) };
      area = area ? union(area, cell) : cell;
    }
  }
  return area;
}

/** A write that touches styles alone is no change of data. */
function changesData(cells: Params['cellValue']): boolean {
  return Object.values(cells ?? {}).some((line) =>
    Object.values(line ?? {}).some(
      (cell) =>
        cell === null ||
        (typeof cell === 'object' && Object.keys(cell).some((key) => key !== 's' && key !== 'custom')),
    ),
  );
}

const lineChanges = {
  'sheet.mutation.insert-row': 'RowInserted',
  'sheet.mutation.remove-rows': 'RowDeleted',
  'sheet.mutation.insert-col': 'ColumnInserted',
  'sheet.mutation.remove-col': 'ColumnDeleted',
} as const;

/** Commands that rewrite the formulas that looked at what they moved: Excel tells of the rows alone. */
const movesLines = new Set([
  'sheet.command.insert-row-by-range',
  'sheet.command.remove-row-by-range',
  'sheet.command.insert-col-by-range',
  'sheet.command.remove-col-by-range',
  'sheet.command.insert-row',
  'sheet.command.remove-row',
  'sheet.command.insert-col',
  'sheet.command.remove-col',
  'sheet.command.set-worksheet-name',
  'sheet.command.set-style',
]);

/** Univer's sheets end somewhere, Excel's rows and columns go on. */
const wholeLines = (area: CellArea, rows: boolean): CellArea =>
  rows ? { ...area, left: 0, right: sheetColumns - 1 } : { ...area, top: 0, bottom: sheetRows - 1 };

const isLineChange = (id: string): id is keyof typeof lineChanges => Object.hasOwn(lineChanges, id);

/**
 * What a person does in the grid, read from Univer's mutations and operations, once each: moving rows about also rewrites
 * cells, a click selects twice, and calculated results are written like edits.
 */
export function watchUser(
  univer: FUniver,
  unitId: string,
  isQuiet: () => boolean,
  isApplying: () => boolean,
  emit: (event: UserEvent) => void,
): () => void {
  let active = univer.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? null;
  const names = new Map(
    univer
      .getActiveWorkbook()
      ?.getSheets()
      .map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]),
  );
  let lastSelection: { sheetId: string; area: CellArea } | null = null;
  const listener = univer.onCommandExecuted((command, options) => {
    const params = (command.params ?? {}) as Params;
    if (params.unitId !== undefined && params.unitId !== unitId) return;
    const sheetId = params.subUnitId ?? '';
    if (command.id === 'sheet.operation.set-worksheet-active') {
      if (sheetId === active) return;
      const previousId = active;
      active = sheetId;
      if (!isQuiet()) emit({ kind: 'activated', sheetId, previousId });
      return;
    }
    if (command.id === 'sheet.operation.set-selections') {
      const last = params.selections?.at(-1);
      if (!last) return;
      const area = selectedArea(last.range);
      if (lastSelection?.sheetId === sheetId && sameArea(lastSelection.area, area)) return;
      lastSelection = { sheetId, area };
      if (!isQuiet()) emit({ kind: 'selected', sheetId, area });
      return;
    }
    if (command.id === 'sheet.mutation.set-worksheet-name') {
      const [before, after] = [names.get(sheetId) ?? '', params.name ?? ''];
      names.set(sheetId, after);
      if (!isQuiet() && before !== after) emit({ kind: 'renamed', sheetId, before, after });
      return;
    }
    if (command.id === 'sheet.mutation.insert-sheet') {
      names.set(params.sheet?.id ?? sheetId, params.sheet?.name ?? '');
    }
    if (isQuiet() || isApplying() || options?.['fromFormula'] === true) return;
    if (command.id === 'sheet.mutation.set-range-values') {
      if (params.trigger !== undefined && movesLines.has(params.trigger)) return;
      const area = areaOf(params.cellValue);
      if (area && changesData(params.cellValue))
        emit({ kind: 'changed', sheetId, area, change: 'RangeEdited' });
    } else if (command.id === 'sheet.mutation.move-range') {
      // Cut and pasted, or dragged: what they left is blank, what they came to is new.
      for (const cells of [params.from, params.to]) {
        const area = areaOf(cells?.value);
        if (area)
          emit({ kind: 'changed', sheetId: cells?.subUnitId ?? sheetId, area, change: 'RangeEdited' });
      }
    } else if (isLineChange(command.id) && params.range) {
      const change = lineChanges[command.id];
      emit({
        kind: 'changed',
        sheetId,
        area: wholeLines(fromRange(params.range), change.startsWith('Row')),
        change,
      });
    } else if (command.id === 'sheet.mutation.insert-sheet') {
      emit({ kind: 'added', sheetId: params.sheet?.id ?? sheetId });
    } else if (command.id === 'sheet.mutation.remove-sheet') {
      emit({ kind: 'deleted', sheetId });
    }
  });
  return () => {
    listener.dispose();
  };
}
