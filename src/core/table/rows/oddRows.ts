import { AIM } from '../../text/comparatorSigns';
import type { IndicatorColumns, IndicatorSide, Span } from '../columns/IndicatorColumns';
import { filledColumn, filledRow, trimmedAt, type SheetView } from '../lines/sheetView';

/** Asks of a row whether it prints the headings of its block once more, as after 续表, or right below them in another language. */
export function repeatsHeadings(
  view: SheetView,
  { sides: [side], bottom, top }: IndicatorColumns,
): (row: number) => boolean {
  if (!side || side.inOneCell || bottom < top) return () => false;
  const name = trimmedAt(view, bottom, side.name.from);
  const value = trimmedAt(view, bottom, side.value.from);
  if (name === '' || value === '') return () => false;
  const below = filledRow(view, bottom);
  const translated = below !== null && isTranslation(view, below, side) ? below : -1;
  return (row) =>
    row === translated ||
    (trimmedAt(view, row, side.value.from) === value && trimmedAt(view, row, side.name.from) === name);
}

const IN_WORDS = /^[^\d\u3400-\u9fff]*\p{L}{3}[^\d\u3400-\u9fff]*$/u;

/** Level 1 | Level 2 | Indicator | Target below 一级指标 | 二级指标 | 三级指标 | 指标值: no text of the row is Chinese, none a number. */
function isTranslation(view: SheetView, row: number, { name, value }: IndicatorSide): boolean {
  return (
    [name, value].every(({ from }) => IN_WORDS.test(trimmedAt(view, row, from))) &&
    view.runs(row).every(({ text }) => !/[\u3400-\u9fff]/.test(text))
  );
}

/** （按实际里程计算） or 计算公式:… below a name explains it. */
export function isRemark(name: string): boolean {
  return /^[(（][^()（）]*[)）]$|^(?:计算(?:公式|方法)|指标解释|指标说明|评分标准|数据来源)[:：]/.test(name);
}

const TARGET = new RegExp(`^(?:${AIM}\\s*)?\\d[\\d.,]*\\s*(?:[%％]|[\\u3400-\\u9fff]{1,3})$`);

/**
 * 桥梁维修 | 3座 in the columns of level 2 and of the names, below a heading of its own (其他绩效指标 | 内容 | 目标), with
 * nothing in that of the values: what stands where is not known.
 */
export function isMisplaced(
  view: SheetView,
  row: number,
  { name, value, level2, inOneCell }: IndicatorSide,
): boolean {
  if (inOneCell) return false;
  const text = trimmedAt(view, row, name.from);
  if (level2 === null || !isEmpty(view, row, value)) return false;
  if (text === '' || isEmpty(view, row, level2)) return false;
  return TARGET.test(text) || /^(?:目标|目标值|指标值|要求|标准|数值)$/.test(text);
}

function isEmpty(view: SheetView, row: number, { from, to }: Span): boolean {
  return filledColumn(view, row, from, to) < 0;
}
