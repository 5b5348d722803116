import type { LineMove } from '../workbook/moved';
import type { FUniver } from './facade';
import type { fromRange } from './facade';

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: Parameters<typeof fromRange>[0];
}

const mutations = {
  'sheet.mutation.insert-row': { axis: 'rows', sign: 1 },
  'sheet.mutation.remove-rows': { axis: 'rows', sign: -1 },
  'sheet.mutation.insert-col': { axis: 'columns', sign: 1 },
  'sheet.mutation.remove-col': { axis: 'columns', sign: -1 },
} as const;

const isMutation = (id: string): id is keyof typeof mutations => Object.hasOwn(mutations, id);

/**
 * Tells of each row and column that comes or goes, whoever lets it: a person, an add-in, or an undo. Returns a function
 * that ends it.
 */
export function watchLines(
  univer: FUniver,
  unitId: string,
  moved: (sheetId: string, move: LineMove) => void,
): () => void {
  const listener = univer.onCommandExecuted((command) => {
    if (!isMutation(command.id)) return;
    const { range, ...params } = (command.params ?? {}) as Params;
    if (params.unitId !== unitId || params.subUnitId === undefined || !range) return;
    const { axis, sign } = mutations[command.id];
    const [first, last] =
      axis === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    moved(params.subUnitId, { axis, at: first, count: sign * (last - first + 1) });
  });
  return () => {
    listener.dispose();
  };
}
