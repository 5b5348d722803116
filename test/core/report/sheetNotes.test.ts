import { sheetNotes, sheetNoteText } from '../../../src/core/report/sheetNotes';
import { recogniseAll } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

const notesOf = (text: string, name: string) => {
  const grids = [gridOf(rowsOf(text), name)];
  return sheetNotes(grids, recogniseAll(grids)).map(sheetNoteText);
};

const BLOCK = `年度总体目标 | 目标1：养护公路
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 养护里程 | 50公里
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%`;

describe('a form about a whole department is not checked, and said to be so', () => {
  it.each([
    ['with a block of indicators', `部门（单位）整体支出绩效目标表\n部门（单位）名称 | 县交通局\n${BLOCK}`],
    [
      'with tasks',
      `部门整体支出绩效目标申报表\n（2025年度）\n部门名称 | 县交通局\n年度主要任务 | 任务名称 | 预算金额（万元）\n | 养护 | 100\n${BLOCK}`,
    ],
    [
      'in words of its own',
      '部门整体绩效目标表\n部门名称 | 县交通局\n履职目标 | 养护\n类别 | 目标\n效率 | 95%\n效能 | 50公里',
    ],
  ])('%s', (_what, text) => {
    expect(notesOf(text, '整体')).toEqual([
      '工作表“整体”是部门整体支出的绩效表，不检查。这里只检查项目支出的绩效目标表。',
    ]);
  });
});

it('tells of a form about a department on a sheet with tables of projects', () => {
  const department = `部门整体支出绩效目标表\n部门名称 | 县交通局\n年度履职目标 | 养护公路\n${BLOCK}`;
  const project = `项目支出绩效目标表\n项目名称 | 公路养护\n${BLOCK}`;
  for (const sheet of [`${department}\n${project}`, `${project}\n${department}`]) {
    expect(notesOf(sheet, '表')).toEqual([
      '工作表“表”里另有部门整体支出的绩效表，不检查。这里只检查项目支出的绩效目标表。',
    ]);
  }
});

it.each([
  [
    'a table of contents',
    '目录\n序号 | 表名 | 页码\n1 | 项目支出绩效目标表 | 1\n2 | 部门整体支出绩效目标表 | 5\n3 | 收支表 | 6\n4 | 其他 | 8',
  ],
  ['a cover', '部门整体支出绩效目标申报表\n县交通局\n2025年3月'],
  ['a table of a fund as a whole', `专项资金整体绩效目标表\n专项资金名称 | 公路养护\n${BLOCK}`],
  ['a table of a project', `项目支出绩效目标表\n项目名称 | 公路养护\n${BLOCK}`],
])('says nothing of %s', (_what, text) => {
  expect(notesOf(text, '表')).toEqual([]);
});
