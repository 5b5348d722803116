import { readUnit } from '../../value/unit/readUnit';
import { looksLikeAmount } from '../lines/amountTexts';
import type { Run } from '../lines/Run';
import { filledRow, type SheetView } from '../lines/sheetView';
import { endsInTarget, holdsTarget, OF_PERSONS } from './targetTexts';

type Rows = readonly (readonly Run[])[];

const FEWEST_HEADS = 3;
const FEWEST_TARGETS = 2;
const SHORTEST_GOAL = 4;
/** Rows of a list that are looked at below its heads. */
const ROWS_LOOKED_AT = 6;

const GOAL_COLUMN =
  /^(?:年度|项目|专项|总体|区域|资金|预期|主要|本?年度?)*绩效(?:目标|指标|要求)(?:值|内容|情况|描述)?$/;
/** What is said of targets that stand elsewhere. */
const ABOUT_GOALS = /审核|评审|审查|编报|进度|反馈|问题|台账|得分|评分|抽查/;
const MONEY = /资金|金额|经费|预算|拨款|投资|补助/;

/** 县区 | 金额(万元) | 绩效目标 over 甲县 | 10 | 养护里程50公里: money is given out, and what it is for stands beside it. */
export function isGoalsList(view: SheetView, rows: Rows): boolean {
  if (
    rows.some(
      ([first, second]) => first !== undefined && second === undefined && ABOUT_GOALS.test(first.label.key),
    )
  )
    return false;
  return rows.some((runs) => {
    if (runs.length < FEWEST_HEADS) return false;
    const goal = runs.find(({ label }) => GOAL_COLUMN.test(label.key));
    const money = runs.find(({ label }) => MONEY.test(label.key) && !GOAL_COLUMN.test(label.key));
    return goal !== undefined && money !== undefined && areFilledBelow(view, goal, money);
  });
}

/** A text below one head and an amount below the other; 已编报 | 未编报 are no goals. */
function areFilledBelow(view: SheetView, goal: Run, money: Run): boolean {
  let row = filledRow(view, goal.row);
  for (let lines = 0; row !== null && lines < ROWS_LOOKED_AT; lines++, row = filledRow(view, row)) {
    const text = view.runs(row).find(({ column }) => column === goal.column)?.label.compact ?? '';
    if (text.length < SHORTEST_GOAL || !/[\u3400-\u9fff]{3}/.test(text)) continue;
    if (looksLikeAmount(view, row, money.column)) return true;
  }
  return false;
}

const OF_TARGETS = /绩效|目标|指标/;
const OF_OTHERS = /主要指标|经济|考核|监测|统计|汇总|名册|排名/;
const VALUE = /^(?:绩效|年度|预期|计划)?(?:目标|目标值|指标值|要求|标准|数值|值)$/;

/** 指标 | 目标 over 养护里程 | 50公里 on a sheet named 绩效指标: the second half of a form, without a title. */
export function isIndicatorsAlone(sheet: string, rows: Rows): boolean {
  if (!OF_TARGETS.test(sheet) || OF_OTHERS.test(sheet) || OF_PERSONS.test(sheet)) return false;
  const [heads, ...below] = rows;
  if (!heads || heads.length < 2 || heads.some(({ label }) => OF_PERSONS.test(label.key))) return false;
  const name = heads.find(({ label }) => label.key.endsWith('指标') || label.key === '指标名称');
  const value = heads.find(({ label, column }) => VALUE.test(label.key) && column > (name?.column ?? column));
  return value !== undefined && below.filter(endsInTarget).length >= FEWEST_TARGETS;
}

/**
 * 产出指标 | 质量指标 | 验收合格率 | ≥98% and more such rows, a project's name before them or not: the second page of a form or of
 * a list, without its heading. Below a headline about targets words will do: 效益指标 | 社会效益指标 | 人居环境 | 明显改善.
 */
export function isBlockWithoutHeading(rows: Rows): boolean {
  const levels = new Set<string>();
  let ofLevels = 0;
  let targets = 0;
  for (const runs of rows) {
    const first = runs.slice(0, MOST_BEFORE_LEVELS).findIndex(({ label }) => label.namesLevel);
    if (first < 0 || runs.length - first < FEWEST_HEADS) continue;
    ofLevels++;
    for (const { label } of runs.slice(first, first + 2)) if (label.namesLevel) levels.add(label.key);
    if (endsInTarget(runs) || holdsTarget(runs) || endsInUnit(runs)) targets++;
  }
  if (ofLevels < FEWEST_OF_LEVELS || levels.size < FEWEST_OF_LEVELS) return false;
  return targets >= FEWEST_TARGETS || rows.some(isTargetsHeadline);
}

/** 改造户厕数量 | 650 | 座 */
function endsInUnit(runs: readonly Run[]): boolean {
  const [number, unit] = runs.slice(-2).map(({ label }) => label.compact);
  if (runs.length < FEWEST_HEADS || number === undefined || unit === undefined) return false;
  return /^\d[\d,.]*$/.test(number) && readUnit(unit, 0)?.end === unit.length;
}

function isTargetsHeadline([first, second]: readonly Run[]): boolean {
  return first !== undefined && second === undefined && /绩效目标.*表/.test(first.label.key);
}

/** 项目名称 and its goal may stand before the levels. */
const MOST_BEFORE_LEVELS = 4;
const FEWEST_OF_LEVELS = 3;

/** What targets of a project's money are of: none of these is said of things, staff or prices. */
const NAMES_TARGET = /满意度|合格率|完成率|及时率|覆盖率|达标率|到位率|受益|完成时间|完成时限/;
const MOST_ALONE = 60;

/** 验收合格率 | ≥98%, 受益农户数 | ≥650户, 农户满意度 | ≥90% and nothing but such rows: a page of a form without levels and heads. */
export function isTargetsAlone(rows: Rows): boolean {
  if (rows.length < FEWEST_HEADS || rows.length > MOST_ALONE) return false;
  if (!rows.every((runs) => runs.length === 2 && /^[\u3400-\u9fff]{4}/.test(runs[0]?.label.compact ?? '')))
    return false;
  const named = new Set(rows.flatMap(([name]) => NAMES_TARGET.exec(name?.label.key ?? '')?.[0] ?? []));
  return named.size >= FEWEST_TARGETS && rows.filter(holdsTarget).length * 2 > rows.length;
}

/**
 * 改造泵站 | ≥3座, 治理边坡 | ≥ | 1200 | 平方米 and nothing but such rows, whatever the names: in a workbook with a form, the page on
 * which its indicators go on.
 */
export function isTargetsPage(view: SheetView): boolean {
  const rows = view.filledRows();
  return (
    rows.length >= FEWEST_HEADS &&
    rows.length <= MOST_ALONE &&
    rows.every((row) => namesOneTarget(view.runs(row))) &&
    rows.filter((row) => view.runs(row).some(isFloor)).length * 2 > rows.length
  );
}

function namesOneTarget(runs: readonly Run[]): boolean {
  if (runs.length < 2 || runs.length > MOST_IN_ROW || !holdsTarget(runs)) return false;
  if (runs.some(({ label }) => label.strong || label.column !== null)) return false;
  return /^[\u3400-\u9fff]{2}/.test(runs[0]?.label.compact ?? '');
}

/** ≥3座: what is to be reached. Standards of spending and of waste are ceilings. */
function isFloor({ label }: Run): boolean {
  return /^[≥>＞≧⩾]/.test(label.compact);
}

/** A name, a sign, a number and a unit. */
const MOST_IN_ROW = 4;

const FEWEST_JUDGED = 2;
/** What a project's targets speak of, in whatever words: 一次验收通过, 大家满意; and what none but a project's bring. */
const SPEAKS_OF_TARGET = /满意|验收|合格|及时|按时|按期|覆盖|达标|受益|惠及|带动|增收/;
const BENEFIT = /受益|惠及|带动|增收/;

/**
 * 花多少 | 85万元 above 做多少 | 修好水闸 | ≥12座 and 大家满不满意 | ≥90%, below a headline that says neither 绩效 nor 目标: a form in words of
 * its own, by its money and by what its targets speak of. Requirements of goods, works and services benefit nobody.
 */
export function isInOwnVocabulary(rows: Rows): boolean {
  const first = rows.findIndex(holdsTarget);
  if (
    first < FEWEST_TARGETS ||
    rows.some((runs) => runs.some(({ label }) => OF_OTHERS_TARGETS.test(label.key)))
  )
    return false;
  const targets = rows.filter(holdsTarget);
  const spoken = new Set(
    targets.flatMap((runs) => runs.flatMap(({ label }) => SPEAKS_OF_TARGET.exec(label.key)?.[0] ?? [])),
  );
  const isMoney = ([label, amount, another]: readonly Run[]): boolean =>
    label !== undefined && amount !== undefined && another === undefined && AMOUNT.test(amount.label.compact);
  return (
    targets.length > FEWEST_TARGETS &&
    spoken.size >= FEWEST_JUDGED &&
    [...spoken].some((word) => BENEFIT.test(word)) &&
    rows.slice(0, first).some(isMoney)
  );
}

const AMOUNT = /^\d[\d.,]*(?:[百千]?万|亿)?元$/;
/** Goods, bidders, staff and the like. */
const OF_OTHERS_TARGETS = /采购|货物|规格|型号|投标|评标|得分|分值|个人|员工|岗位|工资|奖金|考核|姓名/;

const IN_OTHER_SCRIPT = /績效.*(?:目標|指標)|performance\s+(?:target|goal|objective|indicator)/i;

/** 項目支出績效目標表, Project Performance Targets: a form whose words this product does not read. */
export function isInOtherScript(rows: Rows): boolean {
  const headline = rows.findIndex(
    ([first, second]) => first !== undefined && second === undefined && IN_OTHER_SCRIPT.test(first.text),
  );
  if (headline < 0) return false;
  const below = rows.slice(headline + 1);
  const targets = below.filter(endsInTarget).length;
  return targets >= FEWEST_TARGETS || (targets > 0 && below.filter(isLabelled).length >= FEWEST_LABELLED);
}

/** Labels of goals and indicators in traditional characters, with what belongs to them: enough where there is one target. */
const TRADITIONAL_LABEL = /^(?:.{0,8}(?:目標|指標)|項目名稱)$/;
const FEWEST_LABELLED = 3;

function isLabelled([first, second]: readonly Run[]): boolean {
  return first !== undefined && second !== undefined && TRADITIONAL_LABEL.test(first.label.compact);
}
