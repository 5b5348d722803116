import { isPartOfYear } from '../columns/timeColumns';
import { filledRow } from '../lines/sheetView';
import type { Run } from '../lines/Run';
import type { TableReading } from '../sections/TableReading';
import type { GoalText } from './goalHeaders';

const LONGEST_LABEL = 8;

/** 总体目标 | 内涵要义 over 完成主体工程70%: beside the label of the block stands another one, above the text. */
export function isLabelAbove({ view, headEnd }: TableReading, run: Run): boolean {
  if (run.text.trim().length > LONGEST_LABEL || PUNCTUATED.test(run.text)) return false;
  const below = filledRow(view, run.row);
  if (below === null || below >= headEnd) return false;
  const [first, ...others] = view.runs(below);
  const text = first?.column === run.column ? first : others.find(({ column }) => column === run.column);
  const isUnderLabel = first === text || first?.text === view.runs(run.row)[0]?.text;
  if (!text || text.label.strong || !isUnderLabel) return false;
  return (
    text.text.trim().length > LONGEST_LABEL && !/^(?:目标\s*)?[\d一二三四五][:：.、．]/.test(text.text.trim())
  );
}

const PUNCTUATED = /[\d,，.。;；:：、%％]/;

/** 预期提供的公共产品 | 更换导引牌420块 in several rows: the first of two texts below one header says what the other is. */
export function withoutLabels(texts: readonly GoalText[]): readonly GoalText[] {
  const pairs = texts.filter((text, index) => {
    const next = texts[index + 1];
    const isFirst = texts[index - 1]?.run.row !== text.run.row && texts[index + 2]?.run.row !== text.run.row;
    const isLabel = !PUNCTUATED.test(text.text) || isPartOfYear(text.run.label.key);
    return isFirst && isLabel && next?.run.row === text.run.row && next.header === text.header;
  });
  return pairs.length < 2 ? texts : texts.filter((text) => !pairs.includes(text));
}
