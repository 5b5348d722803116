import { checkTables } from '../../../src/core/check/check';
import { recogniseAll } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

const HEAD = `项目支出绩效目标表
（2026年度）
项目名称 | 堤防除险 | 主管部门 | 市水务局`;
const HEADING = '一级指标 | 二级指标 | 三级指标 | 指标值';
const FIRST = `${HEAD}
年度资金总额（万元） | 180
年度目标 | 除险加固堤段7处。
${HEADING}
产出指标 | 数量指标 | 除险堤段 | ≥7处
产出指标 | 质量指标 | 验收合格率 | 100%`;
const REST = `${HEADING}
产出指标 | 时效指标 | 完工时间 | 2026年11月底前
效益指标 | 社会效益指标 | 受保护群众 | ≥560人
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%`;

/** What is told of two sheets as if something were missing, or there twice. */
function told(first: string, second: string): string[] {
  const grids = [first, second].map((sheet, at) => gridOf(rowsOf(sheet), `第${String(at + 1)}页`));
  return checkTables(recogniseAll(grids), { profile: 'review' })
    .map(({ rule, table }) => `${String(table)} ${rule}`)
    .filter((line) => /group-missing|section-missing|duplicate-project/.test(line));
}

it.each([HEAD, HEAD.replace('目标表', '目标表（续）'), '项目支出绩效目标表\n项目名称：堤防除险'])(
  'the rest of the indicators below %s on the next sheet lacks nothing, and nor does the first page',
  (again) => {
    expect(told(FIRST, `${again}\n${REST}`)).toEqual([]);
  },
);

it('of another project, or with the same indicators once more, it is a form without money and goal', () => {
  const other = HEAD.replace('堤防除险', '泵站改造');
  const lacking = ['0 completeness/group-missing', '1 completeness/group-missing'];
  expect(told(FIRST, `${other}\n${REST}`)).toEqual([...lacking, '1 completeness/section-missing']);
  const same = REST.replace('完工时间', '除险堤段');
  expect(told(FIRST, `${HEAD}\n${same}`)).toContain('1 completeness/section-missing');
});
