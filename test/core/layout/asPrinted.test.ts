import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaToA1, toA1 } from '../../../src/core/grid/address';
import type { SheetGrid } from '../../../src/core/grid/SheetGrid';
import { layOutTables } from '../../../src/core/layout/layOutTables';
import { planToGrid } from '../../support/planToGrid';
import { annex11 } from '../../../src/core/standards/annex11';
import { readWorkbook } from '../../../src/files/readWorkbook';
import { seedDrafts } from './seedDrafts';

function texts(grid: SheetGrid): Record<string, string> {
  const found: Record<string, string> = {};
  grid.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell && cell.text !== '') found[toA1({ row, column })] = cell.text;
    });
  });
  return found;
}

/** What the printed sheets say and the form does not: its tag was forgotten, or a bracket is of the other width. */
const SLIPS: Readonly<Record<string, string>> = {
  '社会效益\n指标': '社会效益\n指标\n(必填)',
  '可持续影响\n指标': '可持续影响\n指标\n(必填)',
  '（ 2024 年度）': '(2024 年度)',
};

/** The seed's rows a group; its tables print no more rows than they fill, but keep two for the optional groups. */
const ROWS = annex11.groups.map(({ requirement }) => (requirement === 'optional' ? 2 : 1));

describe('the seed, laid out again from its data', () => {
  const plans = layOutTables(annex11, seedDrafts(annex11), {
    year: 2024,
    takenNames: [],
    rowsPerGroup: ROWS,
  });
  let printed: SheetGrid[] = [];

  beforeAll(async () => {
    const file = join(__dirname, '../../fixtures/acceptance/seed.xlsx');
    printed = await readWorkbook(new Uint8Array(readFileSync(file)), 'seed.xlsx');
  });

  test.each([0, 1, 2, 3])('table %i: every label, tag, name and value stands in its cell', (index) => {
    const ours = texts(planToGrid(plans[index]!));
    const theirs = texts(printed[index]!);
    for (const [cell, text] of Object.entries(theirs)) theirs[cell] = SLIPS[text] ?? text;
    // The label that stands upright is written from top to bottom.
    expect(ours['A11']).toBe('绩\n效\n指\n标');
    expect({ ...ours, A11: '绩效指标' }).toEqual(theirs);
  });

  test.each([0, 1, 2, 3])('table %i: the same cells are merged', (index) => {
    const ours = plans[index]!.merges.map(areaToA1).sort();
    expect(ours).toEqual(printed[index]!.merges!.map(areaToA1).sort());
  });

  test('each sheet bears the name of its project', () => {
    expect(plans.map(({ name }) => name)).toEqual(printed.map(({ name }) => name));
  });

  test('the blank form has the rows of the longest printed table, 指标1 to 指标4 and so on', () => {
    const [blank] = layOutTables(annex11, [{}], { year: 2024, takenNames: [] });
    expect(texts(planToGrid(blank!))).toMatchObject({
      A2: '项目支出预算绩效目标表',
      A3: '(2024 年度)',
      C10: '目标1:',
      D12: '指标1:',
      D15: '指标4:',
      C16: '质量指标\n(必填量化)',
      D31: '指标1:',
    });
    expect(blank!.merges.map(areaToA1)).toEqual(expect.arrayContaining(['A11:A31', 'B12:B22', 'C12:C15']));
  });
});
