import type { CellAddress } from '../../grid/address';
import { isLevelName, levelsInOne, type Level } from '../labels/levels';
import type { Span } from '../columns/IndicatorColumns';
import { filledColumn, filledRowsBetween, trimmedAt, type SheetView } from '../lines/sheetView';

/** What stands in a column of levels: the text and its cell. */
export interface LevelText extends CellAddress {
  readonly text: string;
  readonly level: Level;
}

const LONGEST_PIECE = 5;
const MOST_PIECES = 9;

/**
 * The texts of a level column for the rows from `from` to `to`, in their order, where a name that was split over
 * several cells (产, 出, 指, 标; or 经济效益 and 指标) stands whole at its first row.
 */
export function readLevelTexts(view: SheetView, span: Span, from: number, to: number): LevelText[] {
  const texts: LevelText[] = [];
  for (const row of filledRowsBetween(view, from, to)) {
    const column = filledColumn(view, row, span.from, span.to);
    if (column < 0) continue;
    const text = trimmedAt(view, row, column);
    texts.push({ text, level: view.readers.level(text), row, column });
  }
  return joinPieces(view, texts);
}

function joinPieces(view: SheetView, texts: LevelText[]): LevelText[] {
  const joined: LevelText[] = [];
  for (let i = 0; i < texts.length;) {
    const count = piecesFrom(view, texts, i);
    const first = texts[i];
    if (first && count > 1) {
      const text = texts
        .slice(i, i + count)
        .map((piece) => piece.text)
        .join('');
      joined.push({ ...first, text, level: view.readers.level(text) });
    } else if (first) joined.push(first);
    i += count;
  }
  return joined;
}

/** Pieces that names end with, though they might be names of their own. */
const ENDS = new Set(['指标', '效益', '影响', '满意度', '成本']);

/** How many texts from the i-th on are pieces of one level name; 1 where the text stands for itself. */
function piecesFrom(view: SheetView, texts: readonly LevelText[], i: number): number {
  let whole = '';
  let found = 1;
  for (let count = 1; count <= MOST_PIECES && i + count <= texts.length; count++) {
    const text = texts[i + count - 1]?.text ?? '';
    const piece = view.readers.label(text).key;
    if (piece.length > LONGEST_PIECE || levelsInOne(piece)) break;
    if (count > 1 && !continues(view, whole, piece, text)) break;
    whole += piece;
    if (count === 1 && whole.endsWith('指标')) return 1;
    if (count > 1 && isLevelName(whole)) found = count;
  }
  return found;
}

/** A whole name is only continued by 指标 or its tag; a piece by anything that is no name itself. */
function continues(view: SheetView, whole: string, piece: string, text: string): boolean {
  if (piece === '') return view.readers.level(text).requirement !== null;
  if (isLevelName(whole)) return piece === '指标' || piece === '指';
  return !isLevelName(piece) || ENDS.has(piece);
}
