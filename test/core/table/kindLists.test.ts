import { checkTables } from '../../../src/core/check/check';
import { toA1 } from '../../../src/core/grid/address';
import type { PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { recognise } from '../../../src/core/table/recognise';
import { findingMessage, wordsFor } from '../../../src/core/words';
import { gridOf, rowsOf } from '../../support/gridOf';

/* Lists with one project a row, in which the kinds of indicators stand side by side. */
const tablesOf = (text: string): PerformanceTable[] => recognise(gridOf(rowsOf(text)));

/** A line a project, and below it a line an indicator: levels, name, value and its cell. */
const linesOf = ({ fields, funding, groups }: PerformanceTable): string[] => [
  `${fields.projectName?.text ?? '-'} ${funding.total?.text ?? '-'}`,
  ...groups.flatMap(({ level1, level2, indicators }) =>
    indicators.map(
      ({ name, value, valueCell }) => `${level1 ?? '-'}/${level2 ?? '-'} ${name} ${value} ${toA1(valueCell)}`,
    ),
  ),
];

const notRead = (tables: readonly PerformanceTable[]): string[] =>
  checkTables(tables, { profile: 'review' })
    .filter(({ rule }) => rule.endsWith('not-read'))
    .map(({ cell }) => toA1(cell));

const PROJECTS = `古树名木保护 | 38 | 挂牌古树≥120株 | 挂牌合格率≥98% | 受益村≥15个 | 村民满意度≥90%
苗圃改造 | 52 | 育苗20万株 | 成活率95%以上 | 带动就业≥40人 | 苗农满意度≥92%`;

const READ = [
  '古树名木保护 38',
  '产出指标/数量指标 挂牌古树 ≥120株 C',
  '产出指标/质量指标 挂牌合格率 ≥98% D',
  '效益指标/社会效益指标 受益村 ≥15个 E',
  '-/服务对象满意度 村民满意度 ≥90% F',
  '苗圃改造 52',
  '产出指标/数量指标 育苗 20万株 C',
  '产出指标/质量指标 成活率 95%以上 D',
  '效益指标/社会效益指标 带动就业 ≥40人 E',
  '-/服务对象满意度 苗农满意度 ≥92% F',
];
const atRows = (lines: readonly string[], first: number): string[] => {
  let row = first - 1;
  return lines.map((line) => {
    if (!line.includes('/')) row++;
    return line.includes('/') ? line + String(row) : line;
  });
};

it('under two rows of heads, level 1 over the kinds', () => {
  const tables = tablesOf(`项目支出绩效目标表
（2026年度）
项目名称 | 资金总额（万元） | 产出指标 | | 效益指标 | 服务对象满意度
 | | 数量指标 | 质量指标 | 社会效益指标 |
${PROJECTS}`);
  expect(tables.flatMap(linesOf)).toEqual(atRows(READ, 5));
  expect(notRead(tables)).toEqual([]);
});

it('below 绩效指标 over level 1 over the kinds', () => {
  const tables = tablesOf(`项目支出绩效目标表
项目名称 | 资金总额（万元） | 绩效指标 | | |
 | | 产出指标 | | 效益指标 | 服务对象满意度
 | | 数量指标 | 质量指标 | 社会效益指标 |
${PROJECTS}`);
  expect(tables.flatMap(linesOf)).toEqual(atRows(READ, 5));
});

it('under one row of heads, in a sheet whose headline is no title', () => {
  const tables = tablesOf(`2026年项目绩效目标汇总
项目名称 | 资金总额（万元） | 数量指标 | 产出质量 | 社会效益指标 | 服务对象满意度
${PROJECTS}
合计 | 90`);
  expect(tables.flatMap(linesOf)).toEqual(
    atRows(
      READ.map((line) =>
        line
          .replace('产出指标/数量指标', '-/数量指标')
          .replace('产出指标/质量指标', '-/产出质量')
          .replace('效益指标/社会', '-/社会'),
      ),
      3,
    ),
  );
});

it('with a column of values beside each kind, each line of names with the line of its value', () => {
  const tables = tablesOf(`项目支出绩效目标表
项目名称 | 资金总额（万元） | 数量指标 | 指标值 | 满意度指标 | 指标值
古树名木保护 | 38 | 1.挂牌古树\\n2.修复古树 | 1.≥120株\\n2.≥15株 | 村民满意度 | ≥90%
苗圃改造 | 52 | 育苗 | ≥20万株 | 苗农满意度 |`);
  expect(tables.flatMap(linesOf)).toEqual([
    '古树名木保护 38',
    '-/数量指标 挂牌古树 ≥120株 D3',
    '-/数量指标 修复古树 ≥15株 D3',
    '-/满意度指标 村民满意度 ≥90% F3',
    '苗圃改造 52',
    '-/数量指标 育苗 ≥20万株 D4',
    '-/满意度指标 苗农满意度  F4',
  ]);
  expect(
    checkTables(tables).find(({ rule }) => rule === 'completeness/indicator-without-value')?.cell,
  ).toEqual({
    row: 3,
    column: 5,
  });
});

it('whose indicators are counted over its columns', () => {
  const [table] = tablesOf(`2026年项目支出绩效一览表
项目名称 | 金额（万元） | 产出指标1 | 指标值 | 产出指标2 | 指标值 | 效益指标 | 指标值
河道清淤 | 50 | 清淤长度 | ≥12公里 | 验收合格率 | 100% | 受益农户 | ≥1200户`);
  expect(table && linesOf(table)).toEqual([
    '河道清淤 50',
    '产出指标/- 清淤长度 ≥12公里 D3',
    '产出指标/- 验收合格率 100% F3',
    '效益指标/- 受益农户 ≥1200户 H3',
  ]);
});

it('whose indicators are counted and said to be of no kind', () => {
  const tables = tablesOf(`2026年项目支出绩效目标表
项目名称 | 资金（万元） | 绩效目标 | 绩效指标1 | 指标值1 | 绩效指标2 | 指标值2
河道清淤 | 50 | 清淤 | 清淤长度 | 12公里 | 合格率 | 100%
水闸维修 | 30 | 维修 | 水闸 | 3座 | 合格率 | 100%`);
  expect(tables.flatMap(linesOf)).toEqual([
    '河道清淤 50',
    '-/- 清淤长度 12公里 E3',
    '-/- 合格率 100% G3',
    '水闸维修 30',
    '-/- 水闸 3座 E4',
    '-/- 合格率 100% G4',
  ]);
  expect(notRead(tables)).toEqual([]);
});

it('under 绩效指标, where each cell says its levels', () => {
  const [table] = tablesOf(`项目支出绩效目标表
序号 | 项目名称 | 预算数（万元） | 年度目标 | 绩效指标
1 | 苗圃改造 | 52 | 改造苗圃3处 | 数量指标：育苗≥20万株；新建大棚≥6座；产出指标：质量指标：成活率≥95%；社会效益指标：\\n带动就业≥40人\\n满意度：≥92%
2 | 古树名木保护 | 38 | 挂牌120株 | 数量指标：挂牌古树≥120株；质量指标：挂牌合格率≥98%`);
  expect(table && linesOf(table)).toEqual([
    '苗圃改造 52',
    '-/数量指标 育苗 ≥20万株 E3',
    '-/数量指标 新建大棚 ≥6座 E3',
    '-/质量指标 成活率 ≥95% E3',
    '-/社会效益指标 带动就业 ≥40人 E3',
    '-/满意度 满意度 ≥92% E3',
  ]);
});

it('with names and values below finer heads of each kind', () => {
  const rows = `苗圃改造 | 52 | 育苗 | ≥20万株 | 苗农满意度 | ≥92%
古树名木保护 | 38 | 挂牌古树 | ≥120株 | 村民满意度 | ≥90%`;
  const read = ['苗圃改造 52', '-/数量指标 育苗 ≥20万株 D4', '-/满意度指标 苗农满意度 ≥92% F4'];
  const [table] = tablesOf(`项目支出绩效目标表
项目名称 | 资金总额（万元） | 数量指标 | | 满意度指标 |
 | | 指标内容 | 指标值 | 指标内容 | 指标值
${rows}`);
  expect(table && linesOf(table)).toEqual(read);
});

it('what was reached stands beside, and is no target', () => {
  const [table] = tablesOf(`2025年项目支出绩效自评汇总表
项目名称 | 预算数（万元） | 执行数（万元） | 数量指标 | | 满意度指标 |
 | | | 目标值 | 完成值 | 目标值 | 完成值
苗圃改造 | 52 | 50 | 育苗≥20万株 | 育苗21万株 | 苗农满意度≥92% | 苗农满意度93%
古树名木保护 | 38 | 38 | 挂牌古树≥120株 | 挂牌古树124株 | 村民满意度≥90% | 村民满意度95%`);
  expect(table && linesOf(table)).toEqual([
    '苗圃改造 52',
    '-/数量指标 育苗 ≥20万株 D4',
    '-/满意度指标 苗农满意度 ≥92% F4',
  ]);
});

it('a word that says how much is the value of what stands before it', () => {
  const tables = tablesOf(`项目支出绩效目标表
项目名称 | 资金总额（万元） | 数量指标 | 社会效益指标
苗圃改造 | 52 | 育苗≥20万株 | 城乡绿化水平显著提升
古树名木保护 | 38 | 挂牌古树≥120株 | 12个村的村民出行都有了树荫`);
  expect(tables.flatMap(linesOf)).toEqual([
    '苗圃改造 52',
    '-/数量指标 育苗 ≥20万株 C3',
    '-/社会效益指标 城乡绿化水平 显著提升 D3',
    '古树名木保护 38',
    '-/数量指标 挂牌古树 ≥120株 C4',
  ]);
  expect(notRead(tables)).toEqual(['D4']);
  // Of what was not read it is not said that it is blank.
  expect(checkTables(tables).map(({ rule }) => rule)).not.toContain('completeness/group-empty');
});

it('several in one cell, parted by semicolons, breaks, numbers or commas', () => {
  const tables = tablesOf(`项目支出绩效目标表
项目名称 | 资金总额（万元） | 产出指标 | 效益指标
古树名木保护 | 38 | 挂牌古树≥120株；修复古树≥15株。 | 受益村≥15个，惠及群众≥3000人
苗圃改造 | 52 | 1.育苗20万株 2.成活率≥95%\\n3.完成时间2026年10月底前 | 带动就业≥40人`);
  expect(
    tables.map(({ groups }) =>
      groups.map(({ indicators }) => indicators.map(({ name, value }) => name + value)),
    ),
  ).toEqual([
    [
      ['挂牌古树≥120株', '修复古树≥15株'],
      ['受益村≥15个', '惠及群众≥3000人'],
    ],
    [['育苗20万株', '成活率≥95%', '完成时间2026年10月底前'], ['带动就业≥40人']],
  ]);
  expect(notRead(tables)).toEqual([]);
});

it('tells the cell that does not show where a value begins, and reads the others', () => {
  const tables = tablesOf(`项目支出绩效目标表
项目名称 | 资金总额（万元） | 数量指标 | 质量指标 | 社会效益指标
古树名木保护 | 38 | 保护一批古树 | 挂牌合格率≥98% | 受益村≥15个
苗圃改造 | 52 | 育苗≥20万株 | 成活率≥95% | 带动就业≥40人`);
  expect(tables.map(({ groups }) => groups.flatMap(({ indicators }) => indicators).length)).toEqual([2, 3]);
  expect(notRead(tables)).toEqual(['C3']);
});

it('tells all of a list whose kinds have values without names', () => {
  const tables = tablesOf(`项目支出绩效目标表
项目名称 | 资金总额（万元） | 数量指标 | 质量指标 | 社会效益指标
古树名木保护 | 38 | ≥120株 | ≥98% | ≥15个
苗圃改造 | 52 | ≥20万株 | ≥95% | ≥40人`);
  expect(notRead(tables)).toEqual(['C3', 'C4']);
});

it('a rate below satisfaction and a date below timeliness have the name of their level, and an effect is said in words', () => {
  const [table] = tablesOf(`项目支出绩效目标表
项目名称 | 资金总额（万元） | 数量指标 | 时效指标 | 生态效益指标 | 社会效益指标 | 群众满意度
苗圃改造 | 52 | 育苗≥20万株 | 2026年10月底前 | 无 | 带动农户就近就业 | ≥92%
古树名木保护 | 38 | 挂牌古树≥120株 | 2026年6月底前 | 修复古树≥15株 | 受益村≥15个 | ≥90%`);
  expect(table && linesOf(table)).toEqual([
    '苗圃改造 52',
    '-/数量指标 育苗 ≥20万株 C3',
    '-/时效指标 时效指标 2026年10月底前 D3',
    '-/社会效益指标 带动农户就近就业 带动农户就近就业 F3',
    '-/群众满意度 群众满意度 ≥92% G3',
  ]);
  expect(table && notRead([table])).toEqual([]);
});

it('offers no change that would overwrite a name or another indicator of the cell', () => {
  const tables = tablesOf(`项目支出绩效目标表
项目名称 | 资金总额（万元） | 数量指标 | 指标值 | 质量指标
古树名木保护 | 38 | 挂牌古树\\n修复古树 | ≧120株\\n≧15株 | 挂牌合格率>=98%
苗圃改造 | 52 | 育苗 | ≧20万株 | 成活率≥95%`);
  const glyphs = checkTables(tables).filter(({ rule }) => rule === 'value/comparator-glyph');
  expect(glyphs.map(({ cell, fix }) => [toA1(cell), fix?.[0]?.text ?? null])).toEqual([
    ['D3', null],
    ['E3', null],
    ['D4', '≥20万株'],
  ]);
});

it('绩效指标 over names beside a column of their levels is read by the rows, as before', () => {
  const [table] = tablesOf(`项目支出绩效目标表
单位名称 | 项目名称 | 批复数（万元） | 类别 | 绩效指标 | 计划值
县公路局 | 公路养护 | 120 | 数量指标 | 养护里程 | ≥85公里
 | | | 质量指标 | 养护合格率 | ≥98%`);
  expect(table && linesOf(table)).toEqual([
    '公路养护 120',
    '-/数量指标 养护里程 ≥85公里 F3',
    '-/质量指标 养护合格率 ≥98% F4',
  ]);
});

it('tells a blank kind and a doubled indicator in the cell of their project', () => {
  const tables = tablesOf(`项目支出绩效目标表
项目名称 | 资金总额（万元） | 数量指标 | 质量指标 | 社会效益指标
古树名木保护 | 38 | 挂牌古树≥120株；修复古树≥15株；挂牌古树≥120株 | 挂牌合格率≥98% | 受益村≥15个
苗圃改造 | 52 | 育苗≥20万株 | | 带动就业≥40人`);
  const told = checkTables(tables).filter(({ rule }) => /group-empty|duplicate-indicator/.test(rule));
  expect(told.map((each) => [each.table, toA1(each.cell), findingMessage(each, wordsFor('zh-CN'))])).toEqual([
    [0, 'C3', '“挂牌古树”在这一格里写了两次。'],
    [1, 'D4', '质量指标一条也没有填。'],
  ]);
});

it.each([
  ['with numbers', '合计 | 90 | | | |'],
  ['with blanks beside it', '合 计 | 90'],
])('the sum of all projects right below the heads, %s, ends no list', (_, sum) => {
  const tables = tablesOf(`项目支出绩效目标汇总表
项目名称 | 资金总额（万元） | 数量指标 | 质量指标 | 社会效益指标 | 服务对象满意度
${sum}
${PROJECTS}`);
  expect(tables.map(linesOf).flat().length).toBe(READ.length);
  expect(tables.map(({ fields }) => fields.projectName?.text)).toEqual(['古树名木保护', '苗圃改造']);
  expect(notRead(tables)).toEqual([]);
});

it('below a sum that stands under the heads, cells of several numbered indicators are read', () => {
  const [first, second] = tablesOf(`项目支出绩效目标公开表
项目名称 | 资金总额（万元） | 绩效目标 | 产出指标 | 效益指标 | 满意度指标
合计 | 90
古树名木保护 | 38 | 古树挂牌120株 | 1.挂牌古树120株；2.复壮古树15株；3.挂牌合格率98% | 1.受益村15个 | 村民满意度≥90%
苗圃改造 | 52 | 育苗20万株 | 1.育苗20万株；2.苗木成活率95%以上 | 1.带动就业40人 | 苗农满意度92%以上`);
  const names = [first, second].map((table) =>
    table?.groups.flatMap(({ indicators }) => indicators.map(({ name }) => name)),
  );
  expect(names).toEqual([
    ['挂牌古树', '复壮古树', '挂牌合格率', '受益村', '村民满意度'],
    ['育苗', '苗木成活率', '带动就业', '苗农满意度'],
  ]);
});

describe('name, value and unit of each kind in columns of their own', () => {
  const inOneRow = [
    '项目名称 | 资金总额（万元） | 年度目标 | 数量指标名称 | 数量指标值 | 数量指标单位 | 质量指标名称 | 质量指标值 | 质量指标单位',
  ];
  const inTwoRows = [
    '项目名称 | 资金总额（万元） | 年度目标 | 数量指标 | | | 质量指标',
    ' | | | 指标名称 | 指标值 | 单位 | 指标名称 | 指标值 | 单位',
  ];
  const inThreeRows = [
    '项目名称 | 金额（万元） | 年度目标 | 产出指标 | | | ',
    ' | | | 数量指标 | | | 质量指标',
    ' | | | 三级指标 | 目标值 | 计量单位 | 三级指标 | 目标值 | 计量单位',
  ];
  it.each([inOneRow, inTwoRows, inThreeRows])('below %s', (...heads) => {
    const tables = tablesOf(`2026年度项目绩效目标汇总表
${heads.join('\n')}
古树名木保护 | 38 | 保护古树120株 | 挂牌古树 | ≥1.2万 | 株 | 挂牌合格率 | 98 | %
苗圃改造 | 52 | 改造苗圃3处 | 育苗 | ≥20 | 万株 | 成活率 | 95 | %`);
    const canonical = tables.map(({ groups }) =>
      groups.flatMap(({ indicators }) => indicators.map(({ name, reading }) => name + reading.canonical)),
    );
    expect(canonical).toEqual([
      ['挂牌古树≥1.2万株', '挂牌合格率98%'],
      ['育苗≥20万株', '成活率95%'],
    ]);
    expect(notRead(tables)).toEqual([]);
    const rules = checkTables(tables).map(({ rule }) => rule as string);
    expect(rules).not.toContain('value/unit-missing');
    expect(rules).not.toContain('value/columns-disagree');
  });
});
