import { ALL_SIGNS } from '../../text/comparatorSigns';
import { kindAndPart } from '../labels/kindAndPart';
import { isLevelName } from '../labels/levels';
import { isOtherForm } from '../labels/titles';
import { looksLikeAmount } from '../lines/amountTexts';
import type { Run } from '../lines/Run';
import { filledRow, type SheetView } from '../lines/sheetView';
import { endsInTarget, holdsTarget, OF_PERSONS } from './targetTexts';
import {
  isBlockWithoutHeading,
  isTargetsAlone,
  isGoalsList,
  isIndicatorsAlone,
  isInOtherScript,
  isInOwnVocabulary,
} from './targetsWithoutTitle';

/** A sheet of targets is no longer than this; what follows is a list of other things. */
const MOST_ROWS = 400;
const FEWEST_ROWS = 3;
const FEWEST_TARGETS = 2;
const FEWEST_LEVELS = 3;

/**
 * Whether a sheet states targets in a shape that no reader knows: under the title of a target table, under a headline
 * about performance with values to be reached, as a block of indicators without a head, as a list with a
 * column for each kind of indicator or one for the goals, as lines of text, in English or in traditional characters.
 * Guides, personal targets and forms about a department are not.
 */
export function looksLikeTargets(view: SheetView): boolean {
  const rows = view
    .filledRows()
    .slice(0, MOST_ROWS)
    .map((row) => view.runs(row));
  if (rows.some((runs) => runs.some(({ label }) => label.departmentTitle))) return false;
  if (isKindsList(view, rows) || isGoalsList(view, rows)) return true;
  const first = rows[0]?.[0];
  if (!first || isGuide(view.grid.name) || isGuide(first.text)) return false;
  if (isBlockWithoutHeading(rows) || isTargetsAlone(rows)) return true;
  if (rows.some((runs) => runs.some(({ label }) => isOtherForm(label.key)))) return false;
  return (
    isTitled(rows) ||
    isAboutPerformance(view, rows) ||
    isBlockAlone(view) ||
    isUnderHeadline(rows) ||
    isIndicatorsAlone(view.grid.name, rows) ||
    isInOtherScript(rows) ||
    isInOwnVocabulary(rows) ||
    isText(rows)
  );
}

function isGuide(text: string): boolean {
  // 目录及绩效目标 is a sheet of both.
  return (
    text.length < 60 &&
    /(?:说明|须知|样例|示例|参考|目录|封面|封皮|指标库|指标体系)(?![及和与、].*绩效目标)/.test(text)
  );
}

/** 项目支出绩效目标表 over labels that nobody knows, each with its value. */
function isTitled(rows: readonly (readonly Run[])[]): boolean {
  const title = rows.findIndex(hasTitle);
  const below = title < 0 ? [] : rows.slice(title + 1).filter(isPair);
  return below.length > FEWEST_ROWS && below.some((runs) => endsInTarget(runs) || holdsTarget(runs));
}

function hasTitle(runs: readonly Run[]): boolean {
  const [first] = runs;
  return runs.length === 1 && first?.label.title === true && !/个人|员工|岗位/.test(first.label.key);
}

function isPair(runs: readonly Run[]): boolean {
  return runs.length >= 2;
}

/** 资金绩效申请书, 项目绩效情况表: money and values to be reached below it. */
function isAboutPerformance(view: SheetView, rows: readonly (readonly Run[])[]): boolean {
  const headline = rows.findIndex(
    ([first, second]) =>
      first !== undefined &&
      second === undefined &&
      /绩效.*[表书单]$/.test(first.label.key) &&
      !OF_PERSONS.test(first.label.key),
  );
  if (headline < 0) return false;
  const below = rows.slice(headline + 1).filter(isPair);
  const isMoney = (runs: readonly Run[]): boolean =>
    runs.some(
      ({ label, row, column }, index) =>
        index > 0 &&
        looksLikeAmount(view, row, column) &&
        (label.compact.endsWith('元') ||
          /资金|经费|金额|预算|费用|拨款/.test(runs[index - 1]?.label.key ?? '')),
    );
  return (
    below.some(isMoney) && below.filter(endsInTarget).length >= FEWEST_TARGETS && below.length > FEWEST_ROWS
  );
}

const ABOUT_TARGETS =
  /绩效(?:目标|指标)|(?:项目|支出|预算|资金|财政|产出)(?:.*绩效|与效果).*(?:[表书单卡]|计划)$|(?:项目|支出|预算)绩效$/;
const FEWEST_SIGNED = 3;

/** 绩效指标表, 项目绩效卡 over rows with signs before their numbers, in whatever words. */
function isUnderHeadline(rows: readonly (readonly Run[])[]): boolean {
  const headline = rows.findIndex(([first, second]) => {
    const key = first?.label.key ?? '';
    return !second && key.length <= LONGEST_HEADLINE && ABOUT_TARGETS.test(key) && !OF_PERSONS.test(key);
  });
  if (headline < 0) return false;
  return (
    rows
      .slice(headline + 1)
      .filter(isPair)
      .filter(holdsTarget).length >= FEWEST_SIGNED
  );
}

const LONGEST_HEADLINE = 40;

/** 一级指标 | 二级指标 | 三级指标 | 指标值 and its rows, with nothing above that says which project. */
function isBlockAlone(view: SheetView): boolean {
  const header = view.filledRows().find((row) => view.isHeader(row));
  if (header === undefined) return false;
  let found = 0;
  for (
    let row = filledRow(view, header);
    row !== null && row <= header + MOST_ROWS;
    row = filledRow(view, row)
  ) {
    const runs = view.runs(row);
    if (runs.some(({ label }) => label.namesLevel) && endsInTarget(runs)) found++;
    if (found >= FEWEST_TARGETS) return true;
  }
  return false;
}

/**
 * 项目名称 | 预算金额 | 年度目标 | 数量指标 | 质量指标 | 满意度指标 over one project a row, or 产出指标1 | 指标值 | 产出指标2 | 指标值; below a title
 * goals do, and two kinds do where numbers with units stand below them.
 */
function isKindsList(view: SheetView, rows: readonly (readonly Run[])[]): boolean {
  const title = rows.findIndex(hasTitle);
  return rows.some((runs, index) => {
    const levels = runs.filter(headsKind);
    const hasGoals = title >= 0 && index > title && runs.some(({ label }) => label.goal);
    if (runs.length < FEWEST_LEVELS || !runs.some(({ label }) => label.field?.id === 'projectName'))
      return false;
    const below = firstBelow(view, runs);
    const stateTargets = (heads: readonly Run[]): boolean =>
      heads.length > 1 &&
      heads.every(({ column }) =>
        below.some((run) => run.column === column && /\d(?:[%％]|\s*[\u3400-\u9fff])/.test(run.text)),
      );
    if (levels.length < FEWEST_LEVELS && !hasGoals && !stateTargets(levels)) return false;
    return below.length >= FEWEST_LEVELS;
  });
}

/** 产出指标1, 数量指标名称 */
function headsKind({ label: { field, key } }: Run): boolean {
  return field === null && (isLevelName(key.replace(/\d$/, '')) || kindAndPart(key) !== null);
}

/** The first row of a list, below its heads, finer ones (目标值 | 完成值) and the sum of all projects. */
function firstBelow(view: SheetView, heads: readonly Run[]): readonly Run[] {
  const name = heads.find(({ label }) => label.field?.id === 'projectName');
  let row = filledRow(view, heads[0]?.row ?? 0);
  for (let lines = 0; row !== null && lines < MOST_HEADS; lines++, row = filledRow(view, row)) {
    const runs = view.runs(row);
    if (runs.some(({ column, label }) => column === name?.column && !label.ends)) return runs;
  }
  return [];
}

const MOST_HEADS = 3;

const KINDS = new RegExp(
  `(?:数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|满意度)(?=(?:指标)?[\\]】:：${ALL_SIGNS}])`,
  'g',
);
const EXPLAINS = /例如|比如|反映|应当|填写|填报说明/;

/** 【产出指标-数量指标】养护里程:50公里: a form in lines of text, or all of it in one cell. */
function isText(rows: readonly (readonly Run[])[]): boolean {
  const kinds = new Set<string>();
  for (const runs of rows) {
    const [run] = runs;
    if (!run || runs.length > 1) continue;
    if (EXPLAINS.test(run.text)) return false;
    for (const line of run.text.split(/[\r\n；;]/)) {
      if (!/\d/.test(line)) continue;
      for (const [kind] of line.matchAll(KINDS)) kinds.add(kind);
    }
  }
  return kinds.size >= FEWEST_LEVELS;
}
