import type { GridCell, SheetGrid } from '../../../src/core/grid/SheetGrid';
import { listOfSheets } from '../../../src/core/projectList/listOfSheets';
import { readProjectRows } from '../../../src/core/projectList/readProjectRows';
import { defaultStandard } from '../../../src/core/standards';

const cell = (value: string | number, text = String(value)): GridCell => ({
  value,
  text,
  formula: null,
  numberFormat: 'General',
});
const sheet = (name: string, rows: GridCell[][], merges: SheetGrid['merges'] = []): SheetGrid => ({
  name,
  rows,
  merges,
});
const texts = (...cells: string[]) => cells.map((text) => cell(text));
const read = (...grids: SheetGrid[]) =>
  readProjectRows(listOfSheets(grids, defaultStandard), defaultStandard).projects;

describe('the list in a workbook', () => {
  const list = sheet('批复', [
    texts('单位', '项目名称', '批复数（万元）'),
    [...texts('县公路局', '道路养护'), cell(5)],
  ]);

  test('is the sheet that lists projects, behind a cover', () => {
    expect(read(sheet('封面', [texts('部门预算')]), list)).toEqual([
      { implementingUnit: '县公路局', name: '道路养护', total: '5' },
    ]);
  });

  test('has all digits of a number, whatever its format shows, and the unit that it shows', () => {
    const amounts = [cell(387664.62, '387,665'), cell(480000, '48.0'), cell(25, '25元'), cell(3, '￥3.00')];
    expect(
      read(
        sheet('批复', [
          texts('项目名称', '批复数（元）'),
          ...amounts.map((amount, at) => [cell(`项目${at}`), amount]),
        ]),
      ).map(({ total }) => total),
    ).toEqual(['38.766462', '0.0048', '0.0025', '0.0003']);
  });

  test('a unit that is merged over its projects is that of each', () => {
    const rows = [
      texts('单位', '项目名称'),
      texts('县公路局', '道路养护'),
      texts('', '桥梁检测'),
      texts('县水利局', '河道清淤'),
    ];
    expect(
      read(sheet('批复', rows, [{ top: 1, left: 0, bottom: 2, right: 0 }])).map(
        ({ implementingUnit }) => implementingUnit,
      ),
    ).toEqual(['县公路局', '县公路局', '县水利局']);
  });

  test('heads in two rows with merges', () => {
    const rows = [
      [...texts('项目名称', '资金（元）'), ...texts('', '')],
      texts('', '合计', '财政拨款', '其他资金'),
      [cell('道路养护'), cell(30000), cell(20000), cell(10000)],
    ];
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 3 },
    ];
    expect(read(sheet('批复', rows, merges))).toEqual([{ name: '道路养护', total: '3', parts: ['2', '1'] }]);
  });
});
