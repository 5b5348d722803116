import { isContact } from '../labels/besides';
import { isYearLabel } from '../labels/years';
import type { Run } from '../lines/Run';

/** The sections of a table of which nothing was read. */
export interface MissingSections {
  readonly name: boolean;
  readonly funding: boolean;
  /** The total alone, or all of the funding. */
  readonly total: boolean;
  readonly goals: boolean;
  /** Rows of amounts by unit or use, of which no total was read. */
  readonly amounts: ReadonlySet<number>;
  /** First row of indicators that stand as prose; null where there are none. */
  readonly prose: number | null;
}

/** Whether a text of the head, of no part of the target by its words, may be what a missing section says in other words. */
export function mayBeMissing(runs: readonly Run[], run: Run, missing: MissingSections): boolean {
  if (isContact(run.label.compact)) return false;
  return (
    missing.name ||
    (missing.goals && endsInProse(runs)) ||
    (missing.funding && (speaksOfMoney(runs) || isAmountOfYear(runs, run) || missing.amounts.has(run.row))) ||
    (missing.total && isAmountOfBlock(runs, run))
  );
}

/** 资金情况 | 内涵要义 | 854万(示范建设295万元): in the first row of the amounts, one with words behind it. */
export function isAmountOfBlock([first]: readonly Run[], { label, column }: Run): boolean {
  return (
    first?.label.funding?.role === 'block' && column > first.end && STARTS_WITH_AMOUNT.test(label.compact)
  );
}

/** 2025年 | 60 | 50: amounts of a year, below heads that speak of money. */
export function isAmountOfYear([first]: readonly Run[], { label, column }: Run): boolean {
  return (
    first !== undefined &&
    column > first.end &&
    /^(?:19|20)\d{2}年?度?$/.test(first.label.compact) &&
    /^\d[\d.,]*$/.test(label.compact)
  );
}

const STARTS_WITH_AMOUNT = /^\d[\d.,]*(?:[百千]?万|亿|元)/;
const MONEY = /资金|预算|经费|金额|拨款|投资|补助|自筹|概算|安排/;

/** Whether a text of a row names money: 项目资金, 所需经费; 预算年度 names a year. */
export function namesMoney(runs: readonly Run[]): boolean {
  return runs.some(({ label }) => MONEY.test(label.key) && !isYearLabel(label.key));
}

/** 资金情况 | 本项目安排资金120万元，其中…: a label of money with an amount in words beside it. */
export function speaksOfMoney([label, value]: readonly Run[]): boolean {
  if (!label || !value || !MONEY.test(label.label.key) || label.label.key.length > LONGEST_LABEL)
    return false;
  return AMOUNT_IN_WORDS.test(value.label.compact);
}

const LONGEST_LABEL = 12;
const AMOUNT_IN_WORDS =
  /\d[\d,.]*(?:亿|[百千]?万)?元|[零〇一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟亿]+[元圆]/;

/** A row of one text, or of a label and a text, that is as long as a goal is; names of offices are no goals. */
export function endsInProse(runs: readonly Run[]): boolean {
  const text = runs.at(-1)?.text.trim() ?? '';
  const [label] = runs;
  if (runs.length === 2 && label && OF_OTHER_THINGS.test(label.label.key)) return false;
  return (
    runs.length <= 2 &&
    text.length >= SHORTEST_PROSE &&
    (text.match(/[\u3400-\u9fff]/g) ?? []).length >= SHORTEST_PROSE / 2 &&
    !/(?:[局委办厅院会所站校部]|中心|公司|政府|大学)$/.test(text)
  );
}

const SHORTEST_PROSE = 12;
/** What else forms ask for in sentences: 项目申请理由, 项目主要内容, 支出功能分类. */
const OF_OTHER_THINGS =
  /分类|科目|理由|依据|内容|概况|说明|简介|职能|职责|措施|方案|计划|必要性|可行性|背景|属性|类型|原因|地址|地点|用途|意见/;
