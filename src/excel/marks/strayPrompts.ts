import { areaToA1, toA1, type CellArea } from '../../core/grid/address';
import { askEach } from '../exchange/askEach';
import type { Step } from './changeMarks';
import { putBackMessage, queueMessage, standingPrompt } from './markPrompts';
import type { MarkedSheet } from './standingMarks';
import { textKey } from './markSign';

/** An empty cell with a message does not count as used: some rows and columns are looked at beyond, as one area. */
const BEYOND = { rows: 200, columns: 20 };

/** No more areas are asked about in all: nobody is to wait long for what is hardly ever there. */
const MOST_QUESTIONS = 6_000;

interface Piece {
  readonly at: MarkedSheet;
  readonly area: CellArea;
}

/**
 * Looks for input messages of ours without a mark: rows were sorted below them, a person took the colours away by hand or
 * pasted a validation. Areas are asked about as a whole and cut in parts where their cells differ, all sheets together; those
 * sheets come first on which a mark misses its message.
 */
export async function strayPrompts(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<Step[]> {
  const inOrder = [...sheets.filter(missesMessages), ...sheets.filter((at) => !missesMessages(at))];
  let pieces = await usedAreas(context, inOrder);
  let room = MOST_QUESTIONS;
  const steps: Step[] = [];
  while (pieces.length > 0) {
    const now = pieces.slice(0, room);
    room -= now.length;
    const answers = await askEach(context, now, ({ at, area }) => {
      const { dataValidation } = at.sheet.getRange(areaToA1(area));
      dataValidation.load('type,prompt');
      return dataValidation;
    });
    pieces = now.flatMap((piece, index) => {
      const validation = answers[index];
      if (!validation) return [];
      if (!areAlike(validation)) return parts(piece);
      steps.push(...stepOf(piece, validation));
      return [];
    });
  }
  return steps;
}

/** Whether a sentence that the marks tell of was not found with them. */
function missesMessages({ formats, prompts, notes }: MarkedSheet): boolean {
  const found = new Set([
    ...[...prompts.values()].map(({ validation }) => textKey(validation.prompt?.message ?? '')),
    ...[...(notes?.values() ?? [])].flatMap(({ key }) => key ?? []),
  ]);
  return formats.some(({ sign }) => sign.keys.some((key) => !found.has(key)));
}

async function usedAreas(context: Excel.RequestContext, sheets: readonly MarkedSheet[]): Promise<Piece[]> {
  const asked = await askEach(context, sheets, ({ sheet }) => {
    const used = sheet.getUsedRangeOrNullObject();
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return used;
  });
  return sheets.flatMap((at, index) => {
    const used = asked[index];
    if (!used || used.isNullObject) return [];
    const bottom = used.rowIndex + used.rowCount - 1;
    const right = used.columnIndex + used.columnCount - 1;
    const below = { top: bottom + 1, left: 0, bottom: bottom + BEYOND.rows, right };
    const beside = { top: 0, left: right + 1, bottom: bottom + BEYOND.rows, right: right + BEYOND.columns };
    return [{ top: 0, left: 0, bottom, right }, below, beside].map((area) => ({ at, area }));
  });
}

/** What its cells do not share, Excel gives as null, whatever the types say. */
function areAlike({ type, prompt }: Excel.DataValidation): boolean {
  const shared = prompt as Partial<Excel.DataValidationPrompt> | null;
  return type !== 'Inconsistent' && type !== 'MixedCriteria' && typeof shared?.message === 'string';
}

/** Into how many parts an area is cut: few exchanges are waited for, and not too much is asked in each. */
const PARTS = 8;

/** Columns apart first: forms differ from column to column. */
function parts({ at, area }: Piece): Piece[] {
  const { top, left, bottom, right } = area;
  if (right > left) {
    return cut(left, right).map(([from, to]) => ({ at, area: { ...area, left: from, right: to } }));
  }
  if (bottom === top) return [];
  return cut(top, bottom).map(([from, to]) => ({ at, area: { ...area, top: from, bottom: to } }));
}

/** Stretches of about one length from first to last. */
function cut(first: number, last: number): (readonly [number, number])[] {
  const length = Math.ceil((last - first + 1) / PARTS);
  const stretches: (readonly [number, number])[] = [];
  for (let from = first; from <= last; from += length) {
    stretches.push([from, Math.min(last, from + length - 1)]);
  }
  return stretches;
}

/** Cells that a mark covers are judged with it. */
function stepOf({ at, area }: Piece, validation: Excel.DataValidation): Step[] {
  const isCovered = at.prompts.has(toA1({ row: area.top, column: area.left }));
  const standing = standingPrompt(validation, null);
  if (isCovered || standing.kind !== 'ours') return [];
  return [
    {
      sheet: at.name,
      queue: () => {
        queueMessage({ validation }, standing, null);
      },
      back: () => {
        putBackMessage({ validation }, standing);
      },
    },
  ];
}
