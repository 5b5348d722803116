import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { ISheetClipboardService } from '@univerjs/sheets-ui';

type Hook = ReturnType<ISheetClipboardService['getClipboardHooks']>[number];
type PasteCells = NonNullable<Hook['onPasteCells']>;
type Copied = Parameters<PasteCells>[2];

interface SetValues {
  readonly cellValue?: IObjectMatrixPrimitiveType<ICellData | null>;
}

/** The engine's way to paste contents and looks; the others add to it, formulas before all. */
const DEFAULT_PASTE = 'default-paste';

const adapted = new WeakSet<Hook>();

/**
 * Lets the engine's ways to paste leave alone the looks of all other cells, paste formats as they were copied, and take back all that
 * they did. They are there when the first sheet has been drawn: to be called before each paste.
 */
export function keepLooks(hooks: readonly Hook[]): void {
  for (const hook of hooks) {
    const original = hook.onPasteCells;
    if (!original || adapted.has(hook)) continue;
    adapted.add(hook);
    hook.onPasteCells =
      hook.id === DEFAULT_PASTE ? withFormats(original.bind(hook)) : withoutLooks(original.bind(hook));
  }
}

function withFormats(paste: PasteCells): PasteCells {
  return (from, to, data, payload) => {
    // The engine writes into the looks that it is given, and these are shared by all cells that look so.
    data.forValue((row, column, cell) => {
      if (cell) data.setValue(row, column, structuredClone(cell));
    });
    // As copied: the engine gives a text that looks like a date the format of one.
    const formats = formatsOf(data);
    const mutations = paste(from, to, data, payload);
    if (from) {
      for (const { params } of mutations.redos) keepFormats(params as SetValues, to.range, formats);
    }
    return mutations;
  };
}

/** Taken back, what writes no looks gives none: they would stand for those that the default way gives back. */
function withoutLooks(paste: PasteCells): PasteCells {
  return (from, to, data, payload) => {
    const mutations = paste(from, to, data, payload);
    const looks = mutations.redos.some((redo) => cellsOf(redo).some((cell) => cell && 's' in cell));
    if (!looks) {
      for (const cell of mutations.undos.flatMap(cellsOf)) if (cell) Reflect.deleteProperty(cell, 's');
    }
    return mutations;
  };
}

const cellsOf = ({ params }: IMutationInfo): (ICellData | null)[] =>
  Object.values((params as SetValues | undefined)?.cellValue ?? {}).flatMap((row) =>
    Object.values(row ?? {}),
  );

interface CopiedFormat {
  readonly row: number;
  readonly column: number;
  readonly format: string | null;
}

function formatsOf(copied: Copied): CopiedFormat[] {
  const formats: CopiedFormat[] = [];
  copied.forValue((row, column, cell) => {
    const look = typeof cell?.s === 'object' ? cell.s : null;
    if (cell) formats.push({ row, column, format: look?.n?.pattern ?? null });
  });
  return formats;
}

/** A text that looks like a number gets no format of its own: the cell's format is that of the cell it was copied from. */
function keepFormats(
  { cellValue }: SetValues,
  { rows, cols }: { readonly rows: readonly number[]; readonly cols: readonly number[] },
  formats: readonly CopiedFormat[],
): void {
  for (const { row, column, format } of formats) {
    const written = cellValue?.[rows[row] ?? -1]?.[cols[column] ?? -1];
    if (typeof written?.s !== 'object' || !written.s) continue;
    written.s = { ...written.s, n: format === null ? null : { pattern: format } };
  }
}
