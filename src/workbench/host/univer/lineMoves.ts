import type { LineMove } from '../workbook/moved';
import { watchCopies } from './watchCopies';
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

/** Why lines come and go: somebody does it, takes it back, or does again what was taken back. */
export type Cause = 'done' | 'undone' | 'redone';

const HISTORY: Readonly<Record<string, Cause>> = {
  'univer.command.undo': 'undone',
  'univer.command.redo': 'redone',
};

/**
 * Tells of each row and column that comes or goes, whoever lets it: a person, an add-in, or an undo. Returns a function
 * that ends it.
 */
export function watchLines(
  univer: FUniver,
  unitId: string,
  moved: (sheetId: string, move: LineMove, cause: Cause) => void,
): () => void {
  let cause: Cause = 'done';
  const before = univer.onBeforeCommandExecute(({ id }) => {
    if (id.includes('.command.')) cause = HISTORY[id] ?? 'done';
  });
  const listener = univer.onCommandExecuted((command) => {
    if (HISTORY[command.id]) cause = 'done';
    if (!isMutation(command.id)) return;
    const { range, ...params } = (command.params ?? {}) as Params;
    if (params.unitId !== unitId || params.subUnitId === undefined || !range) return;
    const { axis, sign } = mutations[command.id];
    const [first, last] =
      axis === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    moved(params.subUnitId, { axis, at: first, count: sign * (last - first + 1) }, cause);
  });
  return () => {
    before.dispose();
    listener.dispose();
  };
}

/** Gathers the moves of each sheet, by its id; one that is taken back never was, and a copy begins with those of its sheet. */
export function gatherMoves(univer: FUniver, unitId: string, moves: Map<string, readonly LineMove[]>) {
  const stopCopies = watchCopies(univer, unitId, (fromId, copyId) => {
    const before = moves.get(fromId);
    if (before && !moves.has(copyId)) moves.set(copyId, before);
  });
  const stopLines = watchLines(univer, unitId, (sheetId, move, cause) => {
    const before = moves.get(sheetId) ?? [];
    const last = before.at(-1);
    const takesBack = cause === 'undone' && last && isReverse(move, last);
    moves.set(sheetId, takesBack ? before.slice(0, -1) : [...before, move]);
  });
  return () => {
    stopCopies();
    stopLines();
  };
}

function isReverse(move: LineMove, of: LineMove): boolean {
  return move.axis === of.axis && move.at === of.at && move.count === -of.count;
}

/**
 * Remembers what went with removed lines until they come back: by an undo of the removal, or by a redo of an insertion that
 * an undo had removed.
 */
export function createLost<T>() {
  interface Gone {
    readonly sheetId: string;
    readonly move: LineMove;
    readonly what: T;
  }
  const toUndo: Gone[] = [];
  const toRedo: Gone[] = [];
  return {
    /** Lines went, and with them something. */
    put(sheetId: string, move: LineMove, cause: Cause, what: T): void {
      if (cause === 'done') toRedo.length = 0;
      (cause === 'undone' ? toRedo : toUndo).push({ sheetId, move, what });
    },
    /** What had gone with lines that come back; null where these are new ones. */
    take(sheetId: string, move: LineMove, cause: Cause): T | null {
      if (cause === 'done') {
        toRedo.length = 0;
        return null;
      }
      const list = cause === 'undone' ? toUndo : toRedo;
      const at = list.findLastIndex((gone) => gone.sheetId === sheetId && isReverse(move, gone.move));
      const [gone] = at < 0 ? [] : list.splice(at);
      return gone ? gone.what : null;
    },
  };
}
