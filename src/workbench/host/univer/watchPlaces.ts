import { movedLine } from '../workbook/moved';
import type { FUniver } from './facade';
import { createLost, watchLines } from './lineMoves';

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Cells that were cut and pasted, or dragged, as the engine tells of them: by row, then by column. */
interface Cut {
  readonly subUnitId: string;
  readonly value: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const keyOf = (row: number, column: number) => `${String(row)},${String(column)}`;
const placeOf = (sheetId: string, key: string): Place => {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { sheetId, row, column };
};

/** Things that belong to cells, found where the cells are now: rows and columns come and go, and cells are cut and pasted. */
export function watchPlaces<T>(univer: FUniver, unitId: string, things: readonly (readonly [Place, T])[]) {
  const sheets = new Map<string, Map<string, T>>();
  const inSheet = (sheetId: string) => {
    const known = sheets.get(sheetId) ?? new Map<string, T>();
    sheets.set(sheetId, known);
    return known;
  };
  for (const [{ sheetId, row, column }, thing] of things) inSheet(sheetId).set(keyOf(row, column), thing);

  const lost = createLost<readonly [string, T][]>();
  const stopLines = watchLines(univer, unitId, (sheetId, move, cause) => {
    const gone: [string, T][] = [];
    const moved = [...inSheet(sheetId)].flatMap(([key, thing]): [string, T][] => {
      const { row, column } = placeOf(sheetId, key);
      const line = movedLine(move.axis === 'rows' ? row : column, move);
      if (line === null) gone.push([key, thing]);
      if (line === null) return [];
      return [[move.axis === 'rows' ? keyOf(line, column) : keyOf(row, line), thing]];
    });
    if (move.count < 0) lost.put(sheetId, move, cause, gone);
    const back = move.count > 0 ? lost.take(sheetId, move, cause) : null;
    sheets.set(sheetId, new Map([...moved, ...(back ?? [])]));
  });
  const cuts = univer.onCommandExecuted((command) => {
    if (command.id !== 'sheet.mutation.move-range') return;
    const params = command.params as { unitId: string; from: Cut; to: Cut };
    if (params.unitId !== unitId) return;
    const [from, to] = [corner(params.from), corner(params.to)];
    const source = inSheet(params.from.subUnitId);
    const taken = keysOf(params.from).flatMap((key): [string, T][] => {
      const thing = source.get(key);
      if (thing === undefined) return [];
      source.delete(key);
      const { row, column } = placeOf('', key);
      return [[keyOf(row + to.row - from.row, column + to.column - from.column), thing]];
    });
    for (const [key, thing] of taken) inSheet(params.to.subUnitId).set(key, thing);
  });

  return {
    put: ({ sheetId, row, column }: Place, thing: T): void => {
      inSheet(sheetId).set(keyOf(row, column), thing);
    },
    at: ({ sheetId, row, column }: Place) => sheets.get(sheetId)?.get(keyOf(row, column)),
    all: (): [Place, T][] =>
      [...sheets].flatMap(([sheetId, cells]) =>
        [...cells].map(([key, thing]): [Place, T] => [placeOf(sheetId, key), thing]),
      ),
    dispose: () => {
      stopLines();
      cuts.dispose();
    },
  };
}

const keysOf = ({ value }: Cut) =>
  Object.entries(value).flatMap(([row, line]) =>
    Object.keys(line).map((column) => keyOf(Number(row), Number(column))),
  );

function corner({ value }: Cut): { row: number; column: number } {
  const rows = Object.keys(value).map(Number);
  const columns = Object.values(value).flatMap((line) => Object.keys(line).map(Number));
  return { row: Math.min(...rows), column: Math.min(...columns) };
}
