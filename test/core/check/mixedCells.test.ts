import { checkTables } from '../../../src/core/check/check';
import { recognise } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

const form = (rows: string): string =>
  `项目支出绩效目标表（2025年度）\n项目名称 | 垃圾清运\n年度目标 | 做到垃圾日产日清\n${rows}`;

it('finds fault with a value beside its name in one cell, and offers nothing that would overwrite the name', () => {
  const together = recognise(
    gridOf(
      rowsOf(
        form(`一级指标 | 二级指标 | 三级指标及指标值
产出指标 | 数量指标 | 清运垃圾≥3200吨
产出指标 | 质量指标 | 清运率>=95%
效益指标 | 社会效益指标 | 受益人口≥1200人`),
      ),
    ),
  );
  const [glyph] = checkTables(together).filter(({ rule }) => rule === 'value/comparator-glyph');
  expect(glyph).toMatchObject({ found: '>=95%', expected: '≥95%', fix: null, fixIsSafe: false });
});

it('still offers the change where the value has a cell of its own', () => {
  const apart = recognise(
    gridOf(
      rowsOf(
        form(`一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 清运垃圾 | ≥3200吨
产出指标 | 质量指标 | 清运率 | >=95%
效益指标 | 社会效益指标 | 受益人口 | ≥1200人`),
      ),
    ),
  );
  const [glyph] = checkTables(apart).filter(({ rule }) => rule === 'value/comparator-glyph');
  expect(glyph?.fix).toEqual([{ cell: { row: 5, column: 3 }, text: '≥95%' }]);
});
