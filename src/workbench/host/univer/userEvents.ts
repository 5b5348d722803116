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

type Mutation = (params: Params, sheetId: string, tell: (event: UserEvent) => void) => void;

/** What a person changes, by Univer's name of the mutation. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'sheet.mutation.set-range-values': ({ cellValue, trigger }, sheetId, tell) => {
    if (trigger !== undefined && movesLines.has(trigger)) return;
    const area = areaOf(cellValue);
    if (area && changesData(cellValue)) tell({ kind: 'changed', sheetId, area, change: 'RangeEdited' });
  },
  // Cut and pasted, or dragged: what they left is blank, what they came to is new.
  'sheet.mutation.move-range': ({ from, to }, sheetId, tell) => {
    for (const cells of [from, to]) {
      const area = areaOf(cells?.value);
      if (area) tell({ kind: 'changed', sheetId: cells?.subUnitId ?? sheetId, area, change: 'RangeEdited' });
    }
  },
  ...Object.fromEntries(
    Object.entries(lineChanges).map(([id, change]): [string, Mutation] => [
      id,
      ({ range }, sheetId, tell) => {
        if (!range) return;
        tell({
          kind: 'changed',
          sheetId,
          area: wholeLines(fromRange(range), change.startsWith('Row')),
          change,
        });
      },
    ]),
  ),
  'sheet.mutation.insert-sheet': ({ sheet }, sheetId, tell) => {
    tell({ kind: 'added', sheetId: sheet?.id ?? sheetId });
  },
  'sheet.mutation.remove-sheet': (_params, sheetId, tell) => {
    tell({ kind: 'deleted', sheetId });
  },
};

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
  const whileLoud = (event: UserEvent): void => {
    if (!isQuiet()) emit(event);
  };
  const followers = [followPlace(univer, whileLoud), followNames(univer, whileLoud)];
  const listener = univer.onCommandExecuted((command, options) => {
    const params = (command.params ?? {}) as Params;
    if (params.unitId !== undefined && params.unitId !== unitId) return;
    const sheetId = params.subUnitId ?? '';
    for (const follow of followers) follow(command.id, params, sheetId);
    if (isQuiet() || isApplying() || options?.['fromFormula'] === true) return;
    MUTATIONS[command.id]?.(params, sheetId, emit);
  });
  return () => {
    listener.dispose();
  };
}

/** Learns of commands in their order, those of the host too, and tells what a person did. */
type Follower = (commandId: string, params: Params, sheetId: string) => void;

/** The sheet and the cells that a person is at. */
function followPlace(univer: FUniver, tell: (event: UserEvent) => void): Follower {
  let active = univer.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? null;
  let lastSelection: { sheetId: string; area: CellArea } | null = null;
  return (commandId, { selections }, sheetId) => {
    if (commandId === 'sheet.operation.set-worksheet-active' && sheetId !== active) {
      const previousId = active;
      active = sheetId;
      tell({ kind: 'activated', sheetId, previousId });
    }
    const last = commandId === 'sheet.operation.set-selections' ? selections?.at(-1) : undefined;
    if (!last) return;
    const area = selectedArea(last.range);
    if (lastSelection?.sheetId === sheetId && sameArea(lastSelection.area, area)) return;
    lastSelection = { sheetId, area };
    tell({ kind: 'selected', sheetId, area });
  };
}

/** The names of the sheets: Univer says of a sheet only what it is called now. */
function followNames(univer: FUniver, tell: (event: UserEvent) => void): Follower {
  const sheets = univer.getActiveWorkbook()?.getSheets() ?? [];
  const names = new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]));
  return (commandId, { name = '', sheet }, sheetId) => {
    if (commandId === 'sheet.mutation.insert-sheet') names.set(sheet?.id ?? sheetId, sheet?.name ?? '');
    if (commandId !== 'sheet.mutation.set-worksheet-name') return;
    const before = names.get(sheetId) ?? '';
    names.set(sheetId, name);
    if (before !== name) tell({ kind: 'renamed', sheetId, before, after: name });
  };
}
