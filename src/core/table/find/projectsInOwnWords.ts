import { namesProjectInOwnWords, ownLabelAndName } from '../labels/ownNames';
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
 * 项目一:农村公路养护 and 项目二:桥梁维修, or 工程名称 | 张庄渠道整治 and 工程名称 | 李庄泵站改造, each above a block of its own with a heading
 * of indicators: the texts at which the tables of a sheet begin that says 项目名称 nowhere; empty for any other sheet.
 */
export function projectsInOwnWords(view: SheetView): readonly Run[] {
  const numbered = aboveOwnBlocks(view, isNumbered);
  return numbered.length > 0 ? numbered : namedAlike(view);
}

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
  if (key.endsWith('名称')) return isBeside && namesProjectInOwnWords(key) ? key : null;
  return text.includes('名称') ? (ownLabelAndName(text)?.label ?? null) : null;
}
