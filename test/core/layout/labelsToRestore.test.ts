import { fromA1, toA1 } from '../../../src/core/grid/address';
import type { GridCell, SheetGrid } from '../../../src/core/grid/SheetGrid';
import { labelsToRestore } from '../../../src/core/layout/labelsToRestore';
import { layOutTable } from '../../../src/core/layout/layOutTables';
import { standards } from '../../../src/core/standards';
import { planToGrid } from '../../support/planToGrid';
import { sheetsOf } from '../../taskpane/support';

const cellOf = (text: string): GridCell => ({ value: text, text, formula: null, numberFormat: '@' });

/** A form of ours with some cells typed over. */
function form(standard: (typeof standards)[number], typed: Readonly<Record<string, string>>): SheetGrid {
  const indicators = [[{ name: '开会', value: '7次' }]];
  const grid = planToGrid(
    layOutTable(standard, { department: '区人大', indicators }, { year: 2026, takenNames: [] }),
  );
  const rows = grid.rows.map((row) => [...(row ?? [])]);
  for (const [a1, text] of Object.entries(typed)) {
    const { row, column } = fromA1(a1)!;
    rows[row]![column] = cellOf(text);
  }
  return { ...grid, rows };
}

const told = (grid: SheetGrid) =>
  labelsToRestore(grid).map(
    ({ label, now, changes }) =>
      `${label}<${now}: ${changes.map(({ cell, after }) => `${toA1(cell)}=${after.replace(/\s/g, '')}`).join(' ')}`,
  );

it.each(standards.map((standard) => [standard.id, standard] as const))(
  'nothing is told of %s as it was inserted',
  (_, standard) => {
    expect(told(form(standard, {}))).toEqual([]);
  },
);

it('a form that differs from another in one label is not told that it lost the label of the other', () => {
  const [first] = standards;
  const like = { ...first!, goalLabel: '年度绩效方向' };
  expect(labelsToRestore(form(like, {}), [first!, like])).toEqual([]);
  expect(labelsToRestore(form(like, { A4: '会议费' }), [first!, like])).toMatchObject([
    { label: '项目名称' },
  ]);
});

it('a label that was typed over comes back, and what was typed goes to the blank cell that it is for', () => {
  const [standard] = standards;
  expect(told(form(standard!, { A4: '会议费' }))).toEqual(['项目名称<会议费: A4=项目名称 C4=会议费']);
});

it('an amount that was typed over its label comes into its cell as a number, other words as a text', () => {
  const [standard] = standards;
  const movedFrom = (typed: string) => labelsToRestore(form(standard!, { C7: typed }))[0]?.changes[1];
  expect(movedFrom('1,234.50')).toMatchObject({ after: '1234.5', kind: 'number' });
  expect(movedFrom('约50')).toEqual({ cell: fromA1('E7'), before: '', after: '约50' });
});

it('what was typed goes nowhere where the cell for it is filled', () => {
  const [standard] = standards;
  expect(told(form(standard!, { A5: '区人大办' }))).toEqual([
    expect.stringMatching(/^主管部门.*<区人大办: A5=主管部门[^ ]*$/),
  ]);
});

it('labels of groups come back, emptied or typed over, and the rows below stay in their groups', () => {
  const [standard] = standards;
  const whole = form(standard!, {});
  const at = whole.rows.findIndex((row) => row?.[2]?.text.startsWith('质量指标') ?? false) + 1;
  for (const text of ['', '合格率']) {
    expect(told(form(standard!, { [`C${String(at)}`]: text }))).toEqual([
      expect.stringMatching(new RegExp(`^质量指标.*<${text}: C${String(at)}=质量指标`)),
    ]);
  }
});

it('a label that a person made longer or shorter is theirs', () => {
  const [standard] = standards;
  expect(told(form(standard!, { A4: '项目名称（全称）', A6: '项目属性:' }))).toEqual([]);
});

it.each(['seed.xlsx', 'seed-stacked.xlsx', 'open-05.xlsx', 'open-47.xlsx', 'open-49.xlsx', 'open-57.xlsx'])(
  'nothing is told of %s, which others made',
  async (file) => {
    expect((await sheetsOf(file)).flatMap(told)).toEqual([]);
  },
);
