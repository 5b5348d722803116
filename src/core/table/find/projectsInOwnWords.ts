import { namesProjectInOwnWords, ownLabelAndName } from '../labels/ownNames';
import type { SheetView } from '../lines/sheetView';
import type { Run } from '../lines/Run';

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．])?项目\s*[（(]?\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?!级)\s*[）)]?\s*[:：]?\s*(.*)$/s;
const LONGEST = 60;
const FEWEST = 2;

/** What stands behind 项目一:, 项目1 or 项目（一） at the beginning of a text, '' where nothing does; null for any other text, as 项目一级名称. */
export function numberedName(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.charCodeAt(0) > 0x9fff || trimmed.length > LONGEST || !trimmed.includes('项目')) return null;
  return NUMBERED.exec(trimmed)?.[1]?.trim() ?? null;
}

/**
 * 项目一:农村公路养护 and 项目二:桥梁维修, or 工程名称 | 张庄渠道整治 and 工程名称 | 李庄泵站改造, each above a block of its own with a heading
 * of indicators, or the only one below a title: the texts at which the tables of a sheet begin that says 项目名称 nowhere;
 * empty for any other sheet.
 */
export function projectsInOwnWords(view: SheetView, hasTitle: boolean): readonly Run[] {
  const numbered = aboveOwnBlocks(view, isNumbered);
  if (numbered.length > 0) return numbered;
  const alike = namedAlike(view);
  return alike.length > 0 || !hasTitle ? alike : onlyOne(view);
}

/** 事项名称 | 城郊绿化提升 near the top of a form whose goal has its usual label and whose headings of indicators nobody knows. */
function onlyOne(view: SheetView): readonly Run[] {
  const rows = view.filledRows();
  const hasGoal = rows.some((row) => view.runs(row)[0]?.label.goal);
  if (!hasGoal || rows.some((row) => view.isHeader(row))) return [];
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    const [first, second] = view.runs(row);
    if (first && labelOfName(first, second !== undefined) !== null) return [first];
  }
  return [];
}

/** The headline, the year, a line of who fills the form in, and the project itself. */
const ROWS_LOOKED_AT = 5;

/** The first texts of rows that begin a project, each above a heading of indicators; empty where one has none or there are too few. */
function aboveOwnBlocks(view: SheetView, begins: (runs: readonly Run[]) => boolean): readonly Run[] {
  const found: Run[] = [];
  let headed = true;
  for (const row of view.filledRows()) {
    if (view.isHeader(row)) headed = true;
    const runs = view.runs(row);
    const [first] = runs;
    if (!first || !begins(runs)) continue;
    if (!headed) return [];
    found.push(first);
    headed = false;
  }
  return headed && found.length >= FEWEST ? found : [];
}

function isNumbered([first, second, third]: readonly Run[]): boolean {
  const name = first && !third ? numberedName(first.text) : null;
  return name !== null && (name === '') === (second !== undefined);
}

/** The rows that begin with the same label of a name, as the first of them does, and a name beside it or behind its colon. */
function namedAlike(view: SheetView): readonly Run[] {
  let label = '';
  return aboveOwnBlocks(view, ([first, second]) => {
    const own = first ? labelOfName(first, second !== undefined) : null;
    label ||= own ?? '';
    return own !== null && own === label;
  });
}

function labelOfName({ label: { key, strong, inline }, text }: Run, isBeside: boolean): string | null {
  if (strong || inline) return null;
  if (/(?:名称|项目)$/.test(key)) return isBeside && namesProjectInOwnWords(key) ? key : null;
  return text.includes('名称') ? (ownLabelAndName(text)?.label ?? null) : null;
}
