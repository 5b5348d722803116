import fc from 'fast-check';
import { areaToA1, fromA1, toA1 } from '../../../src/core/grid/address';
import { layOutTable, layOutTables } from '../../../src/core/layout/layOutTables';
import { planToGrid } from '../../support/planToGrid';
import type { PlanCell, SheetPlan } from '../../../src/core/layout/SheetPlan';
import { standards } from '../../../src/core/standards';
import { annex11 } from '../../../src/core/standards/annex11';
import { mof2015Annual } from '../../../src/core/standards/mof2015Annual';
import type { ProjectDraft } from '../../../src/core/standards/TableStandard';
import { seedDrafts } from './seedDrafts';

const options = { year: 2025, takenNames: [] } as const;

const cellAt = (plan: SheetPlan, name: string): PlanCell =>
  plan.cells.find((cell) => toA1(cell) === name) ?? fail(`${name} is not written`);
const contentAt = (plan: SheetPlan, name: string): PlanCell['content'] => cellAt(plan, name).content;

function fail(message: string): never {
  throw new Error(message);
}

describe('a blank form', () => {
  const plan = layOutTable(annex11, {}, options);

  test('is for the year asked for', () => {
    expect(contentAt(plan, 'A3')).toEqual({ kind: 'text', text: '(2025 年度)' });
  });

  test('has its title in 方正小标宋, and all else of the form in 宋体', () => {
    expect(plan.styles[cellAt(plan, 'A2').style]!.font.name).toBe('方正小标宋简体');
    for (const cell of plan.cells.filter(({ row }) => row > 2)) {
      expect(plan.styles[cell.style]!.font.name).toBe('宋体');
    }
  });

  test('has a border round every cell from the first field to the last indicator, and none above', () => {
    for (let row = 0; row <= 30; row += 1) {
      for (let column = 0; column <= 5; column += 1) {
        const cell = plan.cells.find((other) => other.row === row && other.column === column);
        expect([toA1({ row, column }), plan.styles[cell!.style]!.bordered]).toEqual([
          toA1({ row, column }),
          row >= 3,
        ]);
      }
    }
  });

  test('keeps 1-3天 and 90% as they are typed, and amounts as numbers without rounding', () => {
    for (const cell of ['C4', 'C5', 'F6', 'C10', 'D12', 'F12', 'F31']) {
      expect([cell, plan.styles[cellAt(plan, cell).style]!.numberFormat]).toEqual([cell, '@']);
    }
    for (const cell of ['E7', 'E8', 'E9']) {
      expect([cell, plan.styles[cellAt(plan, cell).style]!.numberFormat]).toEqual([cell, 'General']);
    }
  });

  test('prints on one A4 page, upright, and starts at the project name', () => {
    expect(plan.page).toMatchObject({ orientation: 'portrait', paper: 'A4', fitToWidth: 1, fitToHeight: 1 });
    expect(areaToA1(plan.page.printArea)).toBe('A1:F31');
    expect(toA1(plan.firstCell)).toBe('C4');
  });

  test('is named after the form where the project has no name yet', () => {
    expect(layOutTables(annex11, [{}, {}], options).map(({ name }) => name)).toEqual([
      '绩效目标表',
      '绩效目标表(2)',
    ]);
  });
});

describe('a form that is filled in', () => {
  test('a project whose name begins like a formula stays a text', () => {
    for (const name of ['=1+1', '+86', '-5', '@总', "'引"]) {
      expect(contentAt(layOutTable(annex11, { name }, options), 'C4')).toEqual({ kind: 'text', text: name });
    }
  });

  test.each([
    ['24.998', 24.998],
    ['1,234.5', 1234.5],
    ['0', 0],
    [' 25 ', 25],
  ])('the amount %j is the number %d', (total, number) => {
    expect(contentAt(layOutTable(annex11, { total }, options), 'E7')).toEqual({ kind: 'number', number });
  });

  test.each(['25万元', '1,23', '待定', '1234567890123456'])(
    'what is no plain number, %j, stays the text it is: nothing is lost',
    (total) => {
      expect(contentAt(layOutTable(annex11, { total }, options), 'E7')).toEqual({
        kind: 'text',
        text: total,
      });
    },
  );

  test('the parts stand below the total in order, a missing one stays blank', () => {
    const plan = layOutTable(annex11, { total: '30', parts: [undefined, '5'] }, options);
    expect(contentAt(plan, 'E8')).toEqual({ kind: 'blank' });
    expect(contentAt(plan, 'E9')).toEqual({ kind: 'number', number: 5 });
  });

  test('more indicators than rows get more rows, and what is below moves down', () => {
    const names = Array.from({ length: 7 }, (_, index) => ({ name: `活动${String(index)}`, value: '1次' }));
    const plan = layOutTable(annex11, { indicators: [names] }, options);
    expect(contentAt(plan, 'D18')).toEqual({ kind: 'text', text: '指标7: 活动6' });
    expect(contentAt(plan, 'C19')).toEqual({ kind: 'text', text: '质量指标\n(必填量化)' });
    expect(plan.merges.map(areaToA1)).toEqual(expect.arrayContaining(['A11:A34', 'B12:B25', 'C12:C18']));
  });

  test('goals are numbered, a line each; those that bring a number keep it', () => {
    const plan = layOutTable(annex11, { goals: ['办会', '目标3: 培训', ' '] }, options);
    expect(contentAt(plan, 'C10')).toEqual({ kind: 'text', text: '目标1: 办会\n目标3: 培训' });
  });

  test('the first cell to fill in is the first that is empty', () => {
    const [full] = seedDrafts(annex11);
    const withoutUnit = { ...full!, implementingUnit: '' };
    expect(toA1(layOutTable(annex11, withoutUnit, options).firstCell)).toBe('F5');
    const { total: _, ...withoutTotal } = full!;
    expect(toA1(layOutTable(annex11, withoutTotal, options).firstCell)).toBe('E7');
    // Everything of the head is there: the first value that is missing, 成本指标 指标2.
    expect(toA1(layOutTable(annex11, full!, options).firstCell)).toBe('F21');
  });

  test('a form with very many indicators goes on a second page, at a size that can be read', () => {
    const many = annex11.groups.map(() =>
      Array.from({ length: 12 }, () => ({ name: '开展活动', value: '16次' })),
    );
    expect(layOutTable(annex11, { indicators: many }, options).page).toMatchObject({
      fitToWidth: 1,
      fitToHeight: 0,
    });
  });
});

describe('heights', () => {
  const heightOf = (plan: SheetPlan, first: number, last = first): number =>
    plan.rowHeights.slice(first - 1, last).reduce((sum, height) => sum + height, 0);

  test('a long goal makes its row taller, up to what Excel allows', () => {
    const goal = '深入调查研究,加强执法检查,组织开展视察,及时提出意见和建议。';
    const short = heightOf(layOutTable(annex11, { goals: [goal] }, options), 10);
    const long = heightOf(layOutTable(annex11, { goals: Array(9).fill(goal) as string[] }, options), 10);
    expect(long).toBeGreaterThan(short);
    // Nine lines of 10.5 points at the very least.
    expect(long).toBeGreaterThan(9 * 10.5);
    expect(heightOf(layOutTable(annex11, { goals: [goal.repeat(100)] }, options), 10)).toBe(409);
  });

  test('a label over one row gets as much room as over two', () => {
    const one = layOutTable(annex11, {}, { ...options, rowsPerGroup: annex11.groups.map(() => 1) });
    // 服务对象 / 满意度指标 / (必填量化): three lines.
    expect(heightOf(one, 20)).toBeGreaterThan(3 * 10.5);
    expect(contentAt(one, 'C20')).toEqual({ kind: 'text', text: '服务对象\n满意度指标\n(必填量化)' });
  });

  test('a name too long for its line makes its row taller', () => {
    const name = '举办区、镇(乡)两级人大代表工作培训班以及全区人大代表履职能力提升专题培训班';
    const plan = layOutTable(annex11, { indicators: [[{ name, value: '1次' }]] }, options);
    expect(heightOf(plan, 12)).toBeGreaterThan(heightOf(plan, 13));
  });
});

describe('any number of rows, on any form', () => {
  const draft = fc.record(
    {
      name: fc.string({ maxLength: 40 }),
      total: fc.constantFrom('25', '24.998', '25万元', ''),
      goals: fc.array(fc.string({ maxLength: 200 }), { maxLength: 4 }),
      indicators: fc.array(
        fc.array(fc.record({ name: fc.string({ maxLength: 60 }), value: fc.string({ maxLength: 20 }) }), {
          maxLength: 8,
        }),
        { maxLength: 9 },
      ),
    },
    { requiredKeys: [] },
  );
  const rows = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 9 });

  test('the cells fill a rectangle once each, merges do not overlap, and every row has a height', () => {
    fc.assert(
      fc.property(fc.constantFrom(...standards), draft, rows, (standard, project, rowsPerGroup) => {
        const plan = layOutTable(standard, project as ProjectDraft, { ...options, rowsPerGroup });
        const height = plan.page.printArea.bottom + 1;
        const cells = new Set(plan.cells.map(toA1));
        expect(plan.cells).toHaveLength(height * 6);
        expect(cells.size).toBe(height * 6);
        expect(plan.rowHeights).toHaveLength(height);
        for (const row of plan.rowHeights) expect(row > 0 && row <= 409).toBe(true);
        const merged = plan.merges.flatMap(({ top, left, bottom, right }) => {
          const inside: string[] = [];
          for (let row = top; row <= bottom; row += 1) {
            for (let column = left; column <= right; column += 1) inside.push(toA1({ row, column }));
          }
          return inside;
        });
        expect(new Set(merged).size).toBe(merged.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a plan as a grid', () => {
  test('shows numbers as numbers, texts as texts, and nothing in blank cells', () => {
    const grid = planToGrid(layOutTable(mof2015Annual, { name: '送戏进万村', total: '5.5' }, options));
    const at = (name: string) => {
      const { row, column } = fromA1(name)!;
      return grid.rows[row]?.[column];
    };
    expect(at('C3')).toEqual({ value: '送戏进万村', text: '送戏进万村', formula: null, numberFormat: '@' });
    expect(at('E6')).toEqual({ value: 5.5, text: '5.5', formula: null, numberFormat: 'General' });
    expect(at('E7')).toBeUndefined();
  });
});
