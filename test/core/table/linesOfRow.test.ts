import { checkTables } from '../../../src/core/check/check';
import { standsAcross } from '../../../src/core/indicatorRows/rowsToAdd';
import { indicatorsOf } from '../../../src/core/table/PerformanceTable';
import { recognise } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

function tablesOf(row: string, headings = '一级指标 | 二级指标 | 三级指标 | 指标值') {
  return recognise(
    gridOf(
      rowsOf(`项目支出绩效目标表
（2026年度）
项目名称 | 农村道路管护 | 主管部门 | 县交通运输局
年度资金总额（万元） | 80
年度目标 | 维修桥梁3座，清理边沟12公里。
${headings}
产出指标 | 数量指标 | ${row}
产出指标 | 质量指标 | 验收合格率 | ≧98%
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%`),
    ),
  );
}

const targets = (row: string, headings?: string) =>
  tablesOf(row, headings)
    .flatMap(indicatorsOf)
    .map(({ name, value }) => [name, value])
    .slice(0, -2);

const isToldUnread = (row: string, headings?: string) =>
  checkTables(tablesOf(row, headings), { profile: 'review' }).some(
    ({ rule }) => rule === 'completeness/indicators-not-read',
  );

it.each([
  ['维修桥梁\\n清理边沟 | 3座\\n12公里', ['维修桥梁', '3座'], ['清理边沟', '12公里']],
  ['1、维修桥梁\\n2、清理边沟 | 1、3座\\n2、12公里', ['维修桥梁', '3座'], ['清理边沟', '12公里']],
  ['①维修桥梁\\n②群众出行条件 | ①3座\\n②明显改善', ['维修桥梁', '3座'], ['群众出行条件', '明显改善']],
])('%s: an indicator a line', (row, ...expected) => {
  expect(targets(row)).toEqual(expected);
  expect(isToldUnread(row)).toBe(false);
});

it.each([
  ['桥梁工程\\n验收合格率 | ≥98%', '桥梁工程\n验收合格率', '≥98%'],
  ['新建管护站\\n面积 | 2处\\n300平方米', '新建管护站\n面积', '2处\n300平方米'],
  ['群众安全防范\\n意识明显增强 | 明显\\n提高', '群众安全防范\n意识明显增强', '明显\n提高'],
  ['项目整体工程\\n全部完工时间 | 2026年\\n12月底前', '项目整体工程\n全部完工时间', '2026年\n12月底前'],
  ['改造农村公路\\n及配套边沟 | 3公里\\n2公里', '改造农村公路\n及配套边沟', '3公里\n2公里'],
])('%s: one name that was broken', (row, name, value) => {
  expect(targets(row)).toEqual([[name, value]]);
});

it.each([
  ['维修桥梁\\n清理边沟\\n增设标牌 | 3座\\n12公里', undefined],
  ['1.维修桥梁\\n2.清理边沟 | 1.3座\\n2.按期', undefined],
  ['维修桥梁\\n清理边沟 | 3\\n12 | 座', '一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位'],
])('%s: which value is whose does not show, and the person is told', (row, headings) => {
  expect(targets(row, headings)).toEqual([]);
  expect(isToldUnread(row, headings)).toBe(true);
});

it('no fix is written over a cell of several lines, and those of other cells are offered as ever', () => {
  const findings = checkTables(tablesOf('维修桥⾯\\n清理边沟 | ≧3座\\n>=12公里'), { profile: 'self-check' });
  const at = (row: number) => findings.filter(({ cell }) => cell.row === row);
  expect(at(6).map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['value/comparator-glyph', 'value/kangxi-radical']),
  );
  expect(at(6).filter(({ fix }) => fix !== null)).toEqual([]);
  expect(at(7).find(({ rule }) => rule === 'value/comparator-glyph')?.fix).toEqual([
    { cell: { row: 7, column: 3 }, text: '≥98%' },
  ]);
});

it('a result or a share of points beside several lines is compared with none of them', () => {
  const [table] = recognise(
    gridOf(
      rowsOf(`项目支出绩效自评表
（2025年度）
项目名称 | 农村道路管护 | 主管部门 | 县交通运输局
年度资金总额（万元） | 80
年度目标 | 维修桥梁3座，清理边沟12公里。
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 维修桥梁\\n清理边沟 | 3座\\n12公里 | 3座 | 50 | 50
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 92% | 40 | 40`),
    ),
  );
  expect(table?.scores?.rows.map(({ reached, score }) => [reached?.text, score?.text])).toEqual([
    [undefined, '50'],
    ['92%', '40'],
  ]);
});

it('no row is added to a group or taken out of it where one holds several indicators', () => {
  const [table] = tablesOf('维修桥梁\\n清理边沟 | 3座\\n12公里');
  expect(table?.groups.map(standsAcross)).toEqual([true, false, false]);
});
