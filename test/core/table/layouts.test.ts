import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTables } from '../../../src/core/check/check';
import { toA1 } from '../../../src/core/grid/address';
import type { PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { recognise } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

/*
 * Layouts that are easily misread, as they stand on a sheet, and below ===== what a person reads: an indicator a line
 * (level 1/level 2, name, value and its cell; 中期 for the medium term), or what must be told of it instead.
 */
const folder = join(__dirname, '../../fixtures/layouts');
const layouts = readdirSync(folder).map((file) => {
  const [sheet = '', expected = ''] = readFileSync(join(folder, file), 'utf8').split('\n=====\n');
  return { name: file.replace('.txt', ''), grid: gridOf(rowsOf(sheet)), expected: expected.trimEnd() };
});

/** What is told where not all was read, by the rule that tells it. */
const TOLD: Readonly<Record<string, string>> = {
  没有读出: 'completeness/form-not-read',
  没有读全: 'completeness/indicators-not-read',
  没有指标: 'completeness/no-indicators',
  资金没有读出: 'completeness/funding-not-read',
  基本信息没有读出: 'completeness/head-not-read',
  另有目标没有检查: 'completeness/targets-not-checked',
};

/** Where the columns cannot be told apart nothing may be read of them. */
const NONE_READ = '一条没有读';

function indicatorLines({ groups }: PerformanceTable): string[] {
  return groups.flatMap(({ level1, level2, indicators }) =>
    indicators.map(({ name, value, valueCell, period }) =>
      [
        `${level1 ?? '-'}/${level2 ?? '-'}`,
        name,
        value,
        toA1(valueCell),
        ...(period === 'annual' ? [] : ['中期']),
      ].join(' '),
    ),
  );
}

it.each(layouts)('$name: read right, or told as unread', ({ grid, expected }) => {
  const tables = recognise(grid);
  const lines = expected.split('\n');
  const told = lines.flatMap((line) => TOLD[line] ?? []);
  const rules = new Set(checkTables(tables, { profile: 'review' }).map(({ rule }) => rule as string));
  expect(Object.values(TOLD).filter((rule) => rules.has(rule))).toEqual(told);
  const indicators = lines.filter((line) => !(line in TOLD) && line !== NONE_READ);
  if (indicators.length > 0 || lines.includes(NONE_READ))
    expect(tables.flatMap(indicatorLines)).toEqual(indicators);
});

it('a name merged over several values is that of each, and stands there once', () => {
  const rows = rowsOf(`项目支出绩效目标表
项目名称 | 河堤加固 | 主管部门 | 县水利局
年度资金总额（万元） | 60
年度目标 | 加固河堤3公里，保障沿岸安全。
一级指标 | 二级指标 | 三级指标 | 指标值 | 考核对象
产出指标 | 数量指标 | 加固河堤 | ≥1公里 | 城关镇
 | | | ≥2公里 | 沙河镇
产出指标 | 质量指标 | 验收合格率 | ≥98% | 全县`);
  const merges = [{ top: 5, left: 2, bottom: 6, right: 2 }];
  const tables = recognise({ ...gridOf(rows), merges });
  expect(tables.flatMap(indicatorLines)).toEqual([
    '产出指标/数量指标 加固河堤 ≥1公里 D6',
    '产出指标/数量指标 加固河堤 ≥2公里 D7',
    '产出指标/质量指标 验收合格率 ≥98% D8',
  ]);
  const rules = checkTables(tables).map(({ rule }) => rule as string);
  expect(rules).not.toContain('completeness/duplicate-indicator');
  expect(rules).not.toContain('completeness/value-without-indicator');
});

const HEAD = `项目支出绩效目标表
项目名称 | 河堤加固 | 主管部门 | 县水利局
年度资金总额（万元） | 60
年度目标 | 加固河堤3公里，保障沿岸安全。`;

it('lines of one name, with its value merged over both, are no two indicators', () => {
  const rows = rowsOf(`${HEAD}
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 加固 | ≥3公里
 | | 河堤 |
 | 质量指标 | 验收 | ≥98%
 | | 合格率 |`);
  const merges = [6, 8].map((bottom) => ({ top: bottom - 1, left: 3, bottom, right: 3 }));
  const tables = recognise({ ...gridOf(rows), merges });
  expect(tables.flatMap(indicatorLines)).toEqual([]);
  expect(checkTables(tables).map(({ rule }) => rule)).toContain('completeness/indicators-not-read');
});

it('the whole beside its towns, whose names stand in a second row of headings, is the target', () => {
  const rows = rowsOf(`${HEAD}
绩效指标 | | | 全县 | 其中：乡镇 |
一级指标 | 二级指标 | 三级指标 | | 城关镇 | 沙河镇
产出指标 | 数量指标 | 加固河堤（公里） | 3 | 2 | 1
 | 质量指标 | 验收合格率（%） | 98 | 98 | 98
满意度指标 | 服务对象满意度指标 | 沿岸群众满意度（%） | ≥90 | ≥90 | ≥90`);
  const merges = [
    { top: 4, left: 0, bottom: 4, right: 2 },
    { top: 4, left: 3, bottom: 5, right: 3 },
    { top: 4, left: 4, bottom: 4, right: 5 },
  ];
  const tables = recognise({ ...gridOf(rows), merges });
  expect(tables.flatMap(indicatorLines)).toEqual([
    '产出指标/数量指标 加固河堤（公里） 3 D7',
    '产出指标/质量指标 验收合格率（%） 98 D8',
    '满意度指标/服务对象满意度指标 沿岸群众满意度（%） ≥90 D9',
  ]);
});

it('a value put together of floor and ceiling is read as one, and no fix is written over either cell', () => {
  const rows = rowsOf(`${HEAD}
一级指标 | 二级指标 | 三级指标 | 上限 | 下限 | 单位
产出指标 | 质量指标 | 验收合格率 | 100 | 190 | %
产出指标 | 时效指标 | 办理时限 | 5 | 2 | 天
满意度指标 | 服务对象满意度指标 | 群众满意度 | / | ≧90 | %`);
  const tables = recognise(gridOf(rows));
  expect(tables.flatMap(indicatorLines)).toEqual([
    '产出指标/质量指标 验收合格率 ≥190且≤100 E6',
    '产出指标/时效指标 办理时限 ≥2且≤5 E7',
    '满意度指标/服务对象满意度指标 群众满意度 ≧90 E8',
  ]);
  const [, ofTime] = tables.flatMap(({ groups }) => groups.flatMap(({ indicators }) => indicators));
  expect(ofTime?.reading).toMatchObject({ kind: 'range', numbers: ['2', '5'], unit: '天' });
  const findings = checkTables(tables);
  expect(findings.map(({ rule }) => rule)).toContain('value/range-reversed');
  expect(findings.find(({ rule }) => rule === 'value/comparator-glyph')?.fix ?? null).toBeNull();
});
