import fc from 'fast-check';
import { toA1 } from '../../../src/core/grid/address';
import { layOutTable, layOutTables } from '../../../src/core/layout/layOutTables';
import { planToGrid } from '../../support/planToGrid';
import { standardById, standards } from '../../../src/core/standards';
import { annex11 } from '../../../src/core/standards/annex11';
import type { ProjectDraft, TableStandard } from '../../../src/core/standards/TableStandard';
import { indicatorsOf, type PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { recognise, recogniseAll } from '../../../src/core/table/recognise';
import { seedDrafts } from './seedDrafts';

const bare = (text: string): string => text.replace(/\s/gu, '');

const name = fc
  .array(
    fc.constantFrom('会议', '培训', '代表', '活动', '道路', '(二期)', '2024年', '补助', '“双联”', '、', '率'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((words) => `人大${words.join('')}`);
const value = fc.constantFrom(
  '≥16次',
  '90%',
  '全年',
  '1-3天',
  '25万元',
  '有效提升',
  '=8个',
  '持续影响',
  '12月底前',
  '100万',
);
const indicator = fc.record({ name, value });
const amount = fc.constantFrom('25', '24.998', '0', '387.664622');

const draft = fc.record({
  name,
  department: fc.constantFrom('101-区人大常委会办公室', '[077]市文化旅游局'),
  implementingUnit: fc.constantFrom('区人大常委会办公室', '市文化馆'),
  attribute: fc.constantFrom('02-经常性项目', '延续项目'),
  period: fc.constantFrom('1年', '2024年1月-12月', '长期'),
  total: amount,
  parts: fc.tuple(fc.option(amount, { nil: undefined }), fc.option(amount, { nil: undefined })),
  goals: fc.array(name, { minLength: 1, maxLength: 4 }),
  indicators: fc.array(fc.array(indicator, { maxLength: 7 }), { minLength: 9, maxLength: 9 }),
}) satisfies fc.Arbitrary<ProjectDraft>;

const rowsPerGroup = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 9, maxLength: 9 });
const formId = fc.constantFrom(...standards.map(({ id }) => id));
const formOf = (id: string): TableStandard => standardById(id)!;
const runs = { numRuns: 40 };
const year = fc.integer({ min: 2015, max: 2035 });

function only(tables: readonly PerformanceTable[]): PerformanceTable {
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** What holds for every form, filled or not. */
function expectForm(table: PerformanceTable, form: TableStandard, ofYear: number): void {
  expect(table.standard).toBe(form.id);
  expect(table.title?.text).toBe(form.title);
  expect(table.year).toBe(ofYear);
  expect(table.fundingUnit).toBe(form.fundingUnit);
  expect(table.unplaced).toEqual([]);
  expect(Object.keys(table.fields).sort()).toEqual(form.fields.map(({ id }) => id).sort());
  expect(table.funding.parts.map(({ label }) => bare(label))).toEqual(
    form.fundingRows.filter(({ role }) => role === 'part').map(({ label }) => bare(label)),
  );
  expect(
    table.groups.map(({ level1, level2, requirement, kind }) => [level1, level2, requirement, kind]),
  ).toEqual(form.groups.map(({ level1, level2, requirement, kind }) => [level1, level2, requirement, kind]));
}

describe('what layout lays out, recognition reads', () => {
  test('a blank form of any number of rows: every label, no field, no goal, no indicator', () => {
    fc.assert(
      fc.property(formId, rowsPerGroup, year, (id, rows, ofYear) => {
        const form = formOf(id);
        const plan = layOutTable(form, {}, { year: ofYear, takenNames: [], rowsPerGroup: rows });
        const table = only(recognise(planToGrid(plan)));
        expectForm(table, form, ofYear);
        expect(Object.values(table.fields).map(({ text }) => text)).toEqual(form.fields.map(() => ''));
        expect([table.funding.total, ...table.funding.parts].map((part) => part?.state)).toEqual(
          form.fundingRows.map(() => 'blank'),
        );
        expect(table.goals).toEqual([]);
        expect(table.goalCell).not.toBeNull();
        expect(indicatorsOf(table)).toEqual([]);
        expect(table.groups.map(({ blankSlots }) => blankSlots.length)).toEqual(rows);
      }),
      runs,
    );
  });

  test('a filled form: every field, amount, goal and indicator, each in its cell', () => {
    fc.assert(
      fc.property(formId, draft, rowsPerGroup, year, (id, project, rows, ofYear) => {
        const form = formOf(id);
        const plan = layOutTable(form, project, { year: ofYear, takenNames: [], rowsPerGroup: rows });
        const table = only(recognise(planToGrid(plan)));
        expectForm(table, form, ofYear);
        expect(table.fields.projectName?.text).toBe(project.name);
        expect(table.fields.department?.text).toBe(project.department);
        expect(table.fields.implementingUnit?.text).toBe(project.implementingUnit);
        expect(table.fields.projectAttribute?.text).toBe(project.attribute);
        expect(table.fields.projectPeriod?.text).toBe(project.period);
        expect(
          [table.funding.total, ...table.funding.parts].map((part) => part?.amount ?? undefined),
        ).toEqual([project.total, ...project.parts]);
        expect(table.goals.map(({ text }) => text).join('\n')).toBe(
          project.goals.map((goal, index) => `目标${String(index + 1)}: ${goal}`).join('\n'),
        );
        expect(
          table.groups.map(({ indicators }) => indicators.map((row) => [row.number, row.name, row.value])),
        ).toEqual(
          project.indicators.map((group) => group.map((row, index) => [index + 1, row.name, row.value])),
        );
        for (const { valueCell, value: seen } of indicatorsOf(table)) {
          const written = plan.cells.find((cell) => toA1(cell) === toA1(valueCell));
          expect(written?.content).toEqual({ kind: 'text', text: seen });
        }
      }),
      runs,
    );
  });

  test('several forms, each on its sheet', () => {
    const plans = layOutTables(annex11, [...seedDrafts(annex11), {}], { year: 2024, takenNames: [] });
    const tables = recogniseAll(plans.map(planToGrid));
    expect(tables.map(({ sheet }) => sheet)).toEqual(plans.map(({ name: sheet }) => sheet));
    expect(tables.map((table) => indicatorsOf(table).length)).toEqual([14, 10, 9, 16, 0]);
  });

  test('merges are not needed for it', () => {
    fc.assert(
      fc.property(formId, draft, (id, project) => {
        const form = formOf(id);
        const { merges: _, ...grid } = planToGrid(layOutTable(form, project, { year: 2024, takenNames: [] }));
        const table = only(recognise(grid));
        expectForm(table, form, 2024);
        expect(indicatorsOf(table)).toHaveLength(project.indicators.flat().length);
      }),
      runs,
    );
  });
});
