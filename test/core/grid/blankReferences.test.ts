import { checkTables } from '../../../src/core/check/check';
import { toA1 } from '../../../src/core/grid/address';
import type { GridCell, SheetGrid } from '../../../src/core/grid/SheetGrid';
import { withoutBlankReferences } from '../../../src/core/grid/blankReferences';
import { recogniseAll } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

const zero = (formula: string): GridCell => ({ value: 0, text: '0', formula, numberFormat: 'General' });

/** A sheet whose texts that begin with = are formulas with the result 0. */
function sheet(text: string, name: string): SheetGrid {
  const grid = gridOf(rowsOf(text), name);
  const rows = grid.rows.map((row) =>
    row?.map((cell) => (cell?.text.startsWith('=') ? zero(cell.text) : cell)),
  );
  return { ...grid, rows };
}

const DATA = sheet("名称 | | 0\n=B1 | =A2\n='基本信息'!B1 | =其他!A1 | =[1]基本信息!B1 | =B1+0", '基本信息');

const filledIn = (grids: readonly SheetGrid[]): SheetGrid[] => grids.map(withoutBlankReferences(grids));

it('takes the 0 of a reference to a blank cell for a blank, on this sheet or another, over several steps', () => {
  const [own, ...others] = filledIn([DATA, sheet('=基本信息!$B$1 | =+基本信息!B2', '表')]);
  const texts = (grid: SheetGrid | undefined) => grid?.rows.map((row) => row?.map((cell) => cell?.text));
  expect(texts(own)?.slice(1)).toEqual([
    ['', ''],
    ['', '0', '0', '0'],
  ]);
  expect(texts(others[0])).toEqual([['', '']]);
});

it('keeps a 0 that somebody typed, and a sheet without such a reference as it is', () => {
  const grids = [DATA, sheet('=基本信息!C1 | =其他!B9 | =基本信息!A1', '表')];
  expect(filledIn(grids)[1]).toBe(grids[1]);
});

it('goes round no circle of references', () => {
  const grids = [sheet('=B1 | =A1', '表')];
  expect(filledIn(grids)).toEqual(grids);
});

it('finds what is missing at the cells of the form: name, unit, goal, total and value', () => {
  const form = sheet(
    `项目支出绩效目标表（2025年度）
项目名称 | =基本信息!B1
主管部门 | 市水利局 | 实施单位 | =基本信息!B1
项目资金（万元） | 年度资金总额 | =基本信息!B1
 | 其中：财政拨款 | 20
年度目标 | =基本信息!B1
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 巡查次数 | =基本信息!B1
产出指标 | 质量指标 | 隐患处置率 | ≥95%
效益指标 | 社会效益指标 | 受益人口 | ≥1200人`,
    '目标表',
  );
  const found = checkTables(recogniseAll([DATA, form])).map(({ rule, cell }) => `${rule} ${toA1(cell)}`);
  expect(found).toEqual(
    expect.arrayContaining([
      'completeness/field-missing B2',
      'completeness/field-missing D3',
      'funding/total-missing C4',
      'completeness/goal-missing B6',
      'completeness/indicator-without-value D8',
    ]),
  );
});
