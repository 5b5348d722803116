import { AIM } from '../../text/comparatorSigns';
import type { ColumnRole } from '../labels/columns';
import type { Run } from './Run';

const LEVELS: readonly ColumnRole[] = ['level1', 'level2', 'name', 'detail'];

/**
 * Whether a row heads the columns of an indicator block: at least two of 一级, 二级, 三级指标 and 指标值, or 三级指标
 * alone with a sign or a value beside it.
 */
export function isColumnsHeader(runs: readonly Run[]): boolean {
  if (runs.length < 2) return false;
  // Asked of every row of every table: nearly all end here.
  if (!runs.some(headsColumn)) return false;
  const has = (role: ColumnRole): boolean => runs.some(({ label }) => label.column?.role === role);
  let levels = 0;
  for (const role of LEVELS) if (has(role)) levels++;
  if (levels >= 2) return true;
  // 序号 | 绩效指标 | 目标值: the block's own label heads the names.
  if (levels === 0 && has('value') && runs.some((run) => run.label.indicatorBlock)) {
    return runs.every((run) => run.label.column !== null || run.label.indicatorBlock);
  }
  return levels === 1 && (has('value') || has('comparator'));
}

function headsColumn({ label }: Run): boolean {
  return label.column !== null;
}

const ROWS_BELOW = 8;
const ROWS_LOOKED_AT = 3;
const FEWEST_TARGETS = 2;
const LONGEST_HEADING = 12;
/** ≥50公里, 98%, 3座; no amount and no date. */
const TARGET = new RegExp(`^${AIM}\\s*\\d|^\\d[\\d.,]*\\s*(?:[%％]|(?![元万亿年月日号分])[\\u3400-\\u9fff])`);

/**
 * Whether a row heads targets though it names no level: 工作内容 | 预期值, 指标 | 目标, over rows with a name and a target below
 * that heading. `runsOf` gives the texts of a row.
 */
export function isTargetsHeader(row: number, runsOf: (row: number) => readonly Run[]): boolean {
  const runs = runsOf(row);
  if (runs.length < 2 || !runs.some(headsTargets) || !runs.every(mayHead)) return false;
  const heads = runs.filter(headsTargets);
  const value = heads.find(({ label }) => label.column) ?? heads.at(-1);
  let looked = 0;
  let targets = 0;
  for (let below = row + 1; below <= row + ROWS_BELOW && looked < ROWS_LOOKED_AT; below++) {
    const texts = runsOf(below);
    if (texts.length === 0) continue;
    looked++;
    const target = texts.find(({ column }) => column === value?.column);
    const isNamed = texts.some((text) => text !== target && /[\u3400-\u9fff]{2}/.test(text.label.key));
    if (target && isNamed && TARGET.test(target.label.compact)) targets++;
  }
  return targets >= FEWEST_TARGETS;
}

function headsTargets({ label }: Run): boolean {
  return label.column?.role === 'value' || label.goal?.reached === false;
}

function mayHead({ label }: Run): boolean {
  if (label.title || label.ends || label.inline !== null || label.key.length > LONGEST_HEADING) return false;
  return !/\d/.test(label.key.replace(/^20\d{2}年?度?/, ''));
}
