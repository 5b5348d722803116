import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { Cell, CellWrite } from '../workbook/Workbook';
import { isErrorValue } from '../../../core/text/errorValues';

/** Univer's numbers for the types of a cell's value. */
const cellTypes = { string: 1, number: 2, boolean: 3, forceString: 4 } as const;

function plainText(data: ICellData): string | null {
  const stream = data.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/**
 * Univer's cell as Excel tells it. A rich text is its plain text, booleans are 1 and 0 with a type, errors are texts.
 * @param formula the cell's own formula or the one it shares, with its leading =
 */
export function fromCellData(data: Nullable<ICellData>, formula: string | null, format: string): Cell {
  if (!data) return { value: null, error: false, formula: null, format };
  const raw = data.v ?? plainText(data);
  if (raw === null || raw === '')
    return { value: formula === null ? null : '', error: false, formula, format };
  if (data.t === cellTypes.boolean) return { value: Number(raw) === 1, error: false, formula, format };
  if (typeof raw === 'number') return { value: raw, error: false, formula, format };
  if (typeof raw === 'boolean') return { value: raw, error: false, formula, format };
  const isNumber = data.t === cellTypes.number && raw.trim() !== '' && Number.isFinite(Number(raw));
  if (isNumber) return { value: Number(raw), error: false, formula, format };
  const typedText = data.t === cellTypes.forceString;
  return { value: raw, error: !typedText && isErrorValue(raw), formula, format };
}

/** The whole of a cell as Univer needs it, so that nothing of what was there remains but the style. */
export function toCellData(write: CellWrite, style: IStyleData | undefined): ICellData {
  const content: Record<string, unknown> = { p: null, f: null, si: null, ...(style ? { s: style } : {}) };
  if (write.formula) return { ...content, f: write.formula, v: null, t: null } as ICellData;
  if (write.value === null) return { ...content, v: null, t: null } as ICellData;
  if (typeof write.value === 'number')
    return { ...content, v: write.value, t: cellTypes.number } as ICellData;
  if (typeof write.value === 'boolean') {
    return { ...content, v: write.value ? 1 : 0, t: cellTypes.boolean } as ICellData;
  }
  const literal = write.error !== true && (isErrorValue(write.value) || looksNumeric(write.value));
  return {
    ...content,
    v: write.value,
    t: literal ? cellTypes.forceString : cellTypes.string,
  } as ICellData;
}

/** A text that Univer might take for a number on a later edit is marked as text for good. */
const looksNumeric = (text: string) => text.trim() !== '' && Number.isFinite(Number(text));
