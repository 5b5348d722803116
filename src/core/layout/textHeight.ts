/** A row that Excel will not let grow: 409 points is its limit. */
const TALLEST_ROW = 409;

/** Excel's points for one line of 宋体, by its size. */
const LINE_PER_POINT = 1.38;

/** Space above and below the text of a cell, in points. */
const PADDING = 5;

/** A column's width in pixels, as Excel draws it where the standard font's digits are 7 pixels wide (the narrowest case). */
function columnPixels(characters: number): number {
  return characters * 7 + 5;
}

/** Left and right of the text inside a cell, in pixels. */
const INNER_MARGIN = 8;

const PIXELS_PER_POINT = 96 / 72;

/** Chinese characters and signs take a full square of the font, ASCII half of one. */
function textPixels(text: string, fontSize: number): number {
  let squares = 0;
  for (const character of text) squares += character < '\u0080' ? 0.5 : 1;
  return squares * fontSize * PIXELS_PER_POINT;
}

/**
 * The height in points that a wrapped text needs in a cell over columns of these widths (characters of the standard
 * font, merged into one). An estimate on the safe side: a row too tall reads better than a line cut off.
 */
export function textHeight(text: string, columnWidths: readonly number[], fontSize: number): number {
  let pixels = -INNER_MARGIN;
  for (const width of columnWidths) pixels += columnPixels(width);
  const square = fontSize * PIXELS_PER_POINT;
  // A line never breaks inside a square, so what is left over at its end is lost.
  const usable = Math.max(square, Math.floor(pixels / square) * square);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += Math.max(1, Math.ceil(textPixels(paragraph, fontSize) / usable));
  }
  const height = Math.ceil(lines * fontSize * LINE_PER_POINT + PADDING);
  return Math.min(height, TALLEST_ROW);
}
