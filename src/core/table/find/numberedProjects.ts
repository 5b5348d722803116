import type { SheetView } from '../lines/sheetView';
import type { Run } from '../lines/Run';

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．])?项目\s*[（(]?\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[）)]?\s*[:：]?\s*(.*)$/s;
const LONGEST = 60;
const FEWEST = 2;

/** What stands behind 项目一:, 项目1 or 项目（一） at the beginning of a text, '' where nothing does; null for any other text. */
export function numberedName(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.charCodeAt(0) > 0x9fff || trimmed.length > LONGEST || !trimmed.includes('项目')) return null;
  return NUMBERED.exec(trimmed)?.[1]?.trim() ?? null;
}

/**
 * 项目一:农村公路养护 and 项目二:桥梁维修, each above a block of its own with a heading of indicators: the texts at which the
 * tables of a sheet begin that says 项目名称 nowhere; empty for any other sheet.
 */
export function numberedProjects(view: SheetView): readonly Run[] {
  const found: Run[] = [];
  let headed = true;
  for (const row of view.filledRows()) {
    if (view.isHeader(row)) headed = true;
    const [first, second, third] = view.runs(row);
    const name = first && !third ? numberedName(first.text) : null;
    if (!first || name === null || (name === '') !== (second !== undefined)) continue;
    if (!headed) return [];
    found.push(first);
    headed = false;
  }
  return headed && found.length >= FEWEST ? found : [];
}
