import { indicatorsOf } from '../../../src/core/table/PerformanceTable';
import { recogniseAll } from '../../../src/core/table/recognise';
import { fromA1 } from '../../../src/core/grid/address';
import { followSelection } from '../../../src/taskpane/actions/chooseFinding';
import {
  addRow,
  pasteIndicators,
  removeRow,
  renumberGroup,
  undoRows,
} from '../../../src/taskpane/actions/indicatorRows';
import { setRows } from '../../../src/taskpane/state/Pane';
import { gridOf, rowsOf } from '../../support/gridOf';
import { paneOver, type TestPane } from '../support';

const FORM = `项目支出绩效目标表
项目名称 | 村卫生室建设
年度资金总额 | 25 | 万元
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 指标1:新建村卫生室 | 10个
产出指标 | 数量指标 | 指标2: |
产出指标 | 质量指标 | 指标1:验收合格率 | 100%
满意度指标 | 满意度指标 | 指标1:村民满意度 | ≥90%`;

function pane(): TestPane {
  return paneOver([gridOf(rowsOf(FORM), '卫生室')]);
}

function choose(on: TestPane, a1: string): void {
  followSelection(on, { ...fromA1(a1)!, sheet: '卫生室' });
}

const read = (on: TestPane) =>
  indicatorsOf(recogniseAll(on.workbook.grids)[0]!).map(
    ({ number, name, value }) => `${String(number)} ${name} ${value}`,
  );

it('fills the blank rows of the group first, then adds rows, numbered on', async () => {
  const on = pane();
  choose(on, 'D5');
  setRows(on, { pasted: '三级指标\t指标值\n指标1：改建村卫生室\t6个\n\n配备设备\t1-3套\n' });
  await pasteIndicators(on);
  expect(on.store.get().rows).toMatchObject({
    busy: false,
    pasted: '',
    problem: null,
    notice: { kind: 'added', group: '数量指标', added: 1, filled: 2 },
  });
  expect(read(on)).toEqual([
    '1 新建村卫生室 10个',
    '2 改建村卫生室 6个',
    '3 配备设备 1-3套',
    '1 验收合格率 100%',
    '1 村民满意度 ≥90%',
  ]);
  await undoRows(on);
  expect(on.store.get().rows.notice).toEqual({ kind: 'undone' });
  expect(read(on)).toHaveLength(3);
});

it('adds a blank row at the end of the group', async () => {
  const on = pane();
  choose(on, 'C8');
  await addRow(on);
  expect(on.store.get().rows.notice).toEqual({ kind: 'added', group: '满意度指标', added: 1, filled: 0 });
  expect(on.workbook.grids[0]!.rows[8]?.[2]?.text).toBe('指标2:');
});

it('numbers a group anew, and says where it bears no numbers', async () => {
  const on = pane();
  on.workbook.type('卫生室', 'C6', '指标5:改建村卫生室');
  choose(on, 'C5');
  await renumberGroup(on);
  expect(on.store.get().rows.notice).toEqual({ kind: 'renumbered', group: '数量指标', count: 1 });
  expect(on.workbook.grids[0]!.rows[5]?.[2]?.text).toBe('指标2:改建村卫生室');
  on.workbook.type('卫生室', 'C8', '村民满意度');
  choose(on, 'C8');
  await renumberGroup(on);
  expect(on.store.get().rows.notice).toEqual({ kind: 'no-numbers' });
});

it('takes the chosen row out, but never the only one of its group', async () => {
  const on = pane();
  choose(on, 'D6');
  await removeRow(on);
  expect(on.store.get().rows.notice).toMatchObject({ kind: 'removed', group: '数量指标', gap: false });
  choose(on, 'D7');
  await removeRow(on);
  expect(on.store.get().rows.notice).toEqual({ kind: 'only-row' });
});

it('offers to close the gap in the numbers that a removed row leaves', async () => {
  const on = pane();
  choose(on, 'D5');
  await addRow(on);
  choose(on, 'D6');
  await removeRow(on);
  const { notice } = on.store.get().rows;
  if (notice?.kind !== 'removed') throw new Error('Nothing was removed.');
  expect(notice).toMatchObject({ gap: true, at: { sheet: '卫生室', row: 4 } });
  choose(on, 'A1');
  await renumberGroup(on, notice.at);
  expect(on.store.get().rows.notice).toEqual({ kind: 'renumbered', group: '数量指标', count: 1 });
  expect(on.workbook.grids[0]!.rows[5]?.[2]?.text).toMatch(/^指标2:/);
});

it.each([
  ['A1', '甲\t1个', { kind: 'no-group' }],
  ['D5', '甲\t1个\t备注', { kind: 'more-columns', line: 1 }],
  ['D5', ' \n', { kind: 'nothing-to-add' }],
])('says why nothing was done with %s and "%s"', async (a1, pasted, notice) => {
  const on = pane();
  const before = on.workbook.grids;
  choose(on, a1);
  setRows(on, { pasted });
  await pasteIndicators(on);
  expect(on.store.get().rows).toMatchObject({ notice, pasted });
  expect(on.workbook.grids).toBe(before);
});

it('asks for a cell where none was chosen yet', async () => {
  const on = pane();
  await addRow(on);
  expect(on.store.get().rows.notice).toEqual({ kind: 'no-group' });
});

it('tells a table beside the group, which whole rows would tear apart', async () => {
  const beside = rowsOf(FORM).map((row) => [...row, ...Array<string>(6 - row.length).fill(''), ...row]);
  const on = paneOver([gridOf(beside, '卫生室')]);
  choose(on, 'C5');
  await addRow(on);
  expect(on.store.get().rows.notice).toEqual({ kind: 'beside' });
});

it('tells a table turned on its side, where values stand below their names: no row of it is an indicator', async () => {
  const on = paneOver([
    gridOf(
      [
        ['项目支出绩效目标表'],
        ['项目名称', '校舍维修'],
        ['年度资金总额（万元）', '30'],
        ['一级指标', '产出指标', '产出指标', '满意度指标'],
        ['二级指标', '数量指标', '质量指标', '服务对象满意度指标'],
        ['三级指标', '维修校舍', '验收合格率', '师生满意度'],
        ['指标值', '≥12座', '100%', '≥90%'],
      ],
      '卫生室',
    ),
  ]);
  choose(on, 'B6');
  await addRow(on);
  expect(on.store.get().rows.notice).toEqual({ kind: 'across' });
  await removeRow(on);
  expect(on.store.get().rows.notice).toEqual({ kind: 'across' });
});

it('tells what the workbook refuses', async () => {
  const on = pane();
  choose(on, 'C5');
  on.workbook.failNext('readMerges', { code: 'old-excel' });
  await addRow(on);
  expect(on.store.get().rows).toMatchObject({ busy: false, problem: { problem: { code: 'old-excel' } } });
});
