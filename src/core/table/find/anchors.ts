import { looksLikeAmount } from '../lines/amountTexts';
import { blockBesideHead } from './blockBeside';
import { headsExplanations, isGuideTitle } from './guide';
import { projectsInOwnWords } from './projectsInOwnWords';
import { headsKindsList, listHeaders } from './listHeaders';
import { isAboveYearLine } from '../lines/yearLine';
import { filledRow, MOST_RUNS, runsNear, type SheetView } from '../lines/sheetView';
import type { FieldLabel } from '../labels/fields';
import type { Run } from '../lines/Run';

/** A cell at which a table may begin: a title, or the label of a project's name; other: the title of a form of another kind. */
export interface Anchor {
  readonly run: Run;
  readonly kind: 'title' | 'name' | 'other';
}

/** The anchors of a sheet's columns in reading order. */
export function findAnchors(view: SheetView): Anchor[] {
  const anchors: Anchor[] = [];
  let notes = false;
  let explained = false;
  let other = false;
  for (const row of view.filledRows()) {
    const runs = view.allRuns(row);
    if (runs.length === 1 && (isGuideTitle(runs[0]) || (anchors.length > 0 && startsNotes(runs[0]))))
      notes = true;
    if (notes && headsExplanations(runs)) explained = true;
    // The tasks of a department, with the projects' names among them, stand above its indicators.
    if (other && view.isHeader(row)) other = false;
    for (const run of runs) {
      if (run.label.title && !isGuideTitle(run)) {
        notes = false;
        explained = false;
        other = false;
        if (!repeatsAbove(view, run)) anchors.push({ run, kind: 'title' });
      } else if (run.label.departmentTitle) {
        other = true;
        anchors.push({ run, kind: 'other' });
      } else if (other || explained || (notes && runs.length === 1 && run.label.inline)) {
        continue;
      } else if (namesProject(run) && beginsTable(view, aroundPlace(runs, run), run)) {
        anchors.push({ run, kind: 'name' });
      }
    }
  }
  if (anchors.some(({ kind }) => kind === 'name')) return anchors;
  const hasTitle = anchors.some(({ kind }) => kind === 'title');
  const named = projectsInOwnWords(view, hasTitle).map((run): Anchor => ({ run, kind: 'name' }));
  return named.length === 0 ? anchors : [...anchors, ...named].sort((a, b) => a.run.row - b.run.row);
}

/** 填表说明: above lines that explain the labels: 1.项目名称:应与申报的一致. */
function startsNotes(run: Run | undefined): boolean {
  return run?.label.ends === true && /^(?:填[表报写]|编制)?说明|^注/.test(run.label.key);
}

function namesProject(run: Run): boolean {
  return namingLabel(run)?.id === 'projectName';
}

function namingLabel({ label }: Run): FieldLabel | null {
  return label.field ?? label.inline?.label.field ?? null;
}

/** 项目类别: | 项目名称: | 承担单位:(盖章) above (2021年度): the form with its own name of the project follows below. */
function isStampLine(view: SheetView, row: number): boolean {
  const runs = view.runs(row);
  return runs.length > 1 && runs.every(isStamp) && isAboveYearLine(view, row);
}

/** A label that its value follows in the same cell, or nothing does. */
function isStamp({ label, text }: Run): boolean {
  return label.inline !== null || (label.strong && /[:：](?:\s*[(（]盖章[)）])?$/.test(text.trim()));
}

/** Of more texts than a table has those beside one: what stands further away is no part of its table. */
function aroundPlace(runs: readonly Run[], run: Run): readonly Run[] {
  if (runs.length <= MOST_RUNS) return runs;
  const index = runs.indexOf(run);
  return runs.slice(Math.max(0, index - MOST_RUNS / 2), index + MOST_RUNS / 2);
}

/** Whether a project's name is the beginning of a table; `runs` are the texts of its row, itself among them. */
function beginsTable(view: SheetView, runs: readonly Run[], run: Run): boolean {
  if (isColumnHeading(view, runs, run) || repeatsName(view, runs, run)) return false;
  return !isStampLine(view, run.row);
}

/** The same text in the row above and the same column: a merge undone with its value repeated. */
function repeatsAbove(view: SheetView, run: Run): boolean {
  return runsNear(view, run.row, -1).some((above) => above.text === run.text && above.column === run.column);
}

/** A second 项目名称 just below or beside the first, with the same value or another rank: one table, not two. */
function repeatsName(view: SheetView, runs: readonly Run[], run: Run): boolean {
  const field = namingLabel(run);
  if (!field) return false;
  const beside = runs.findLast((other) => other.column < run.column && namesProject(other));
  if (beside && isFinerName(beside, run)) return true;
  const above = runsNear(view, run.row, -1).find(
    (other) => namesProject(other) && other.column === run.column,
  );
  if (!above) return false;
  if (namingLabel(above)?.rank !== field.rank) return true;
  if (run.label.inline) return false;
  const value = (row: number): string | undefined => view.runs(row).find((r) => r.column > run.end)?.text;
  return value(run.row) === value(above.row);
}

/** 二级项目名称 or 项目名称 right of 一级项目名称 names the same project more finely. */
function isFinerName(left: Run, right: Run): boolean {
  const [coarse, fine] = [left, right].map(({ label }) => (label.inline?.label ?? label).key);
  if (coarse === undefined || fine === undefined) return false;
  if (FIRST_LEVEL.test(coarse)) return !FIRST_LEVEL.test(fine);
  return SECOND_LEVEL.test(coarse) && THIRD_LEVEL.test(fine);
}

const FIRST_LEVEL = /^(?:一级项目|项目一级)/;
const SECOND_LEVEL = /^(?:二级项目|项目二级)/;
const THIRD_LEVEL = /^(?:三级项目|项目三级)/;

/** 项目名称 as the head of a column in a list: labels beside it, names of projects below it. */
function isColumnHeading(view: SheetView, runs: readonly Run[], run: Run): boolean {
  if (run.label.inline) return false;
  if (headsKindsList(view, run.row)) return true;
  const beneath = filledRow(view, run.row);
  if (view.isHeader(run.row)) return blockBesideHead(view, run.row) === null;
  if (beneath !== null && view.isHeader(beneath) && listHeaders(view, beneath).includes(run)) return true;
  const index = runs.indexOf(run);
  const next = runs[index + 1];
  const previous = runs[index - 1];
  const besideIsLabel = next?.column === run.end + 1 && isHeading(next);
  const afterNumber = previous !== undefined && RUNNING.test(previous.label.key);
  const below = runsNear(view, run.row, 1).find((r) => r.column <= run.end && r.end >= run.column);
  if (below && !isHeading(below) && isAmountsHeader(view, runs)) return !isFormColumn(view, run);
  if (!besideIsLabel && !afterNumber) {
    // A head over two columns has an empty cell beside it; the other heads still stand side by side.
    if (next && isHeading(next) && below && areHeadersSideBySide(runs)) return !below.label.strong;
    return isListHeader(view, runs, index);
  }
  return afterNumber || below === undefined || !below.label.strong;
}

/** Texts below a 项目名称 that are looked at before it is called the head of a column of names. */
const NAMES_LOOKED_AT = 3;

/**
 * Whether labels of a form follow below in the column (项目名称, 年度, 目标, 指标), where a list has names of projects.
 * The amounts in its row are then those of a form that stands beside it.
 */
function isFormColumn(view: SheetView, run: Run): boolean {
  let row = filledRow(view, run.row);
  for (let looked = 0; looked < NAMES_LOOKED_AT && row !== null; looked++, row = filledRow(view, row)) {
    const below = view.runs(row).find((other) => other.column <= run.end && other.end >= run.column);
    if (!below || below.label.title || namesProject(below)) return false;
    const { field, goal, indicatorBlock } = below.label;
    if (field ?? goal ?? (indicatorBlock ? below : null)) return true;
  }
  return false;
}

const RUNNING = /^(?:序号|编号|代码|编码|项目代码|项目编码)$/;

/** 项目名称 | 预算科目 | 金额 over 代表培训 | 2010108 | 12.5: a head with an amount right below it. */
function isAmountsHeader(view: SheetView, runs: readonly Run[]): boolean {
  const [first] = runs;
  const beneath = first ? filledRow(view, first.row) : null;
  if (beneath === null) return false;
  return runs.some(
    ({ label, column }) =>
      (label.funding !== null || label.amountColumn !== null) && looksLikeAmount(view, beneath, column),
  );
}

/** 主管部门 | 实施单位 | 年度资金总额: labels without room for a value between them. */
function areHeadersSideBySide(runs: readonly Run[]): boolean {
  const pairs = runs.filter((run, index) => {
    const next = runs[index + 1];
    return next?.column === run.end + 1 && isHeading(run) && isHeading(next);
  });
  return pairs.length >= 2;
}

/** A table has no more texts beside its 项目名称 than these. */
const MOST_BESIDE_NAME = 4;

/** 文件 | 工作表 | 项目名称 | 单元格 | 说明: the heads of any list, with its first row of texts right below them. */
function isListHeader(view: SheetView, runs: readonly Run[], index: number): boolean {
  const run = runs[index];
  if (!run || index === 0 || runs.length <= MOST_BESIDE_NAME) return false;
  if (runs.some((other) => other !== run && other.label.strong)) return false;
  const below = runsNear(view, run.row, 1);
  if (below.some((other) => isHeading(other))) return false;
  return (
    below.some((other) => other.column === run.column) && below.length * 2 >= runs.length && below.length > 2
  );
}

function isHeading(run: Run): boolean {
  const label = run.label;
  return (
    label.strong ||
    label.amountColumn !== null ||
    label.column !== null ||
    label.funding !== null ||
    (label.unit !== null && label.inline === null)
  );
}
