import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectDraft, TableStandard } from '../../../src/core/standards/TableStandard';

interface SeedIndicator {
  readonly 二级: string;
  readonly 指标N: number;
  readonly text: string;
  readonly value: string;
}

interface SeedTable {
  readonly 项目名称: string;
  readonly 主管部门及代码: string;
  readonly 实施单位: string;
  readonly 项目属性: string;
  readonly 项目期: string;
  readonly 年度资金总额: number;
  readonly 财政拨款: number;
  readonly 年度总体目标: readonly string[];
  readonly indicators: readonly SeedIndicator[];
}

const seed = JSON.parse(readFileSync(join(__dirname, '../../fixtures/acceptance/seed.json'), 'utf8')) as {
  readonly tables: readonly SeedTable[];
};

/** The four projects of the seed as people would hand them over, with the numbers that they printed themselves. */
export function seedDrafts(standard: TableStandard): ProjectDraft[] {
  return seed.tables.map((table) => ({
    name: table.项目名称,
    department: table.主管部门及代码,
    implementingUnit: table.实施单位,
    attribute: table.项目属性,
    period: table.项目期,
    total: String(table.年度资金总额),
    parts: [String(table.财政拨款)],
    goals: table.年度总体目标,
    indicators: standard.groups.map(({ level2 }) =>
      table.indicators
        .filter((indicator) => indicator.二级 === level2)
        .map((indicator) => ({
          name: indicator.text === '' ? '' : `指标${String(indicator.指标N)}: ${indicator.text}`,
          value: indicator.value,
        })),
    ),
  }));
}
