import { recognise } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

const FIRST_PAGE = `项目支出绩效目标表
（2026年度）
项目名称 | 堤防除险 | 主管部门 | 市水务局
资金总额（万元） | 180 | 实施单位 | 市堤防处
年度目标 | 除险加固堤段7处。 | |
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 除险堤段 | ≥7处`;

it.each(['项目支出绩效目标表（续）', '项目支出绩效目标表（续表）', '项目支出绩效目标表续表'])(
  'title, year and name once more below %s go on with the same project',
  (title) => {
    const tables = recognise(
      gridOf(
        rowsOf(`${FIRST_PAGE}
${title}
（2026年度）
项目名称 | 堤防除险 | 主管部门 | 市水务局
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 质量指标 | 工程合格率 | 100%
效益指标 | 社会效益指标 | 受保护群众 | ≥560人`),
      ),
    );
    expect(
      tables.map(({ groups }) => groups.flatMap(({ indicators }) => indicators.map(({ name }) => name))),
    ).toEqual([['除险堤段', '工程合格率', '受保护群众']]);
  },
);

it('another project below such a title is a table of its own', () => {
  const tables = recognise(
    gridOf(
      rowsOf(`${FIRST_PAGE}
项目支出绩效目标表（续）
（2026年度）
项目名称 | 泵站改造 | 主管部门 | 市水务局
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 改造泵站 | ≥3座`),
    ),
  );
  expect(tables.map(({ fields }) => fields.projectName?.text)).toEqual(['堤防除险', '泵站改造']);
});

it('the name alone once more, in other cells than above, goes on with the same project', () => {
  const tables = recognise(
    gridOf(
      rowsOf(`${FIRST_PAGE}
项目支出绩效目标表
项目名称：堤防除险
第2页
一级指标 | 二级指标 | 三级指标 | 指标值
效益指标 | 社会效益指标 | 受保护群众 | ≥560人`),
    ),
  );
  expect(tables.map(({ groups }) => groups.length)).toEqual([2]);
});

it('the second stage of a project is a table of its own', () => {
  const pages = ['一期', '二期'].map((stage) => FIRST_PAGE.replace('堤防除险', `堤防除险（${stage}）`));
  const second = pages[1]?.split('\n').filter((line) => !/^(?:资金|年度目标)/.test(line)) ?? [];
  const tables = recognise(gridOf(rowsOf([pages[0], ...second].join('\n'))));
  expect(tables.map(({ fields }) => fields.projectName?.text)).toEqual([
    '堤防除险（一期）',
    '堤防除险（二期）',
  ]);
});
