import path from 'node:path';
import type { TableKind } from '../../core/glossary/form';
import type { ChartBy } from '../../core/totals/summary/summaryChart';
import type { GroupBy } from '../../core/totals/summary/summaryGroups';
import type { CheckedFile } from '../../core/report/Report';
import type { SumOptions } from '../../core/totals/SumOptions';
import { UsageError } from '../system/Io';

const kinds: Readonly<Record<string, TableKind | 'all'>> = {
  目标表: 'target',
  自评表: 'self-evaluation',
  监控表: 'monitoring',
  评价表: 'review',
  目标调整表: 'adjustment',
  区域绩效目标表: 'region-allocation',
  中期绩效目标表: 'mid-term',
  全部: 'all',
};

const duplicates: Readonly<Record<string, 'once' | 'all'>> = { 一次: 'once', 全部: 'all' };

export interface SumFlags {
  readonly kind?: string | undefined;
  readonly duplicates?: string | undefined;
  readonly count?: readonly string[] | undefined;
  readonly leave?: readonly string[] | undefined;
}

/** What the person decided of a sum; the tables it speaks of are known when the files are read. */
export type SumSettings = (files: readonly CheckedFile[]) => SumOptions;

/** The decisions of the command line. Throws `UsageError`, the settings too where a place names no table. */
export function sumSettings({ kind, duplicates: twice, count = [], leave = [] }: SumFlags): SumSettings {
  const chosen = kind === undefined ? {} : { kind: choice(kinds, kind, '--kind') };
  const often = twice === undefined ? {} : { duplicates: choice(duplicates, twice, '--duplicates') };
  return (files) => {
    if (count.length + leave.length === 0) return { ...chosen, ...often };
    const decisions = new Map<number, 'count' | 'leave'>();
    for (const place of leave) for (const table of tablesAt(place, files)) decisions.set(table, 'leave');
    for (const place of count) for (const table of tablesAt(place, files)) decisions.set(table, 'count');
    return { ...chosen, ...often, decisions };
  };
}

const groups: Readonly<Record<string, GroupBy>> = {
  主管部门: 'department',
  实施单位: 'implementingUnit',
  项目属性: 'projectAttribute',
};

/** By what the projects of a summary get subtotals. Throws `UsageError`. */
export function groupSetting(by: string | undefined): GroupBy | null {
  return by === undefined ? null : choice(groups, by, '--by');
}

const charts: Readonly<Record<string, ChartBy>> = { 项目: 'project', 主管部门: 'department' };

/** What the bars of a summary's chart stand for. Throws `UsageError`. */
export function chartSetting(chart: string | undefined): ChartBy | null {
  return chart === undefined ? null : choice(charts, chart, '--chart');
}

function choice<T>(choices: Readonly<Record<string, T>>, name: string, flag: string): T {
  const chosen = Object.hasOwn(choices, name) ? choices[name] : undefined;
  if (chosen === undefined) {
    throw new UsageError(`${flag} 没有“${name}”这种写法，可用：${Object.keys(choices).join('、')}。`);
  }
  return chosen;
}

/** The tables of a place, by their index over all files: 文件.xlsx#工作表, or 文件.xlsx for all of its tables. */
function tablesAt(place: string, files: readonly CheckedFile[]): number[] {
  const mark = place.lastIndexOf('#');
  const [file, sheet] = mark === -1 ? [place, null] : [place.slice(0, mark), place.slice(mark + 1)];
  const found: number[] = [];
  let index = 0;
  for (const { path: name, tables } of files) {
    for (const table of tables) {
      if ((name === file || path.basename(name) === file) && (sheet === null || table.sheet === sheet)) {
        found.push(index);
      }
      index++;
    }
  }
  if (found.length === 0) {
    throw new UsageError(`“${place}”里没有目标表。请写成“文件#工作表”，例如 --count 自评.xlsx#自评表。`);
  }
  return found;
}
