/** Width in pixels of a digit in the standard font, by which Excel's files state column widths. */
const DIGIT = 7;
const PIXELS_PER_POINT = 96 / 72;

/** A column width of a file (characters, with its padding) in pixels. */
export function widthToPixels(characters: number): number {
  return Math.round(characters * DIGIT * 100) / 100;
}

/** Pixels as a file states a column width. */
export function widthFromPixels(pixels: number): number {
  return Math.round((pixels / DIGIT) * 10_000) / 10_000;
}

/** A row height of a file (points) in pixels. */
export function heightToPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT * 100) / 100;
}

/** Pixels as a file states a row height. */
export function heightFromPixels(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
}
