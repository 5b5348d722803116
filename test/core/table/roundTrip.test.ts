import fc from 'fast-check';
import { layOutTables } from '../../../src/core/layout/layOutTables';
import { planToGrid } from '../../support/planToGrid';
import { standards } from '../../../src/core/standards';
import type { ProjectDraft, TableStandard } from '../../../src/core/standards/TableStandard';
import type { IndicatorGroup } from '../../../src/core/table/PerformanceTable';
import { recognise } from '../../../src/core/table/recognise';
import { withoutMerges } from '../../support/changedGrids';

const names = ['组织代表开展活动', '培训参会率', '会议天数', '办公费', '★受益脱贫户满意度', '差旅费'];
const values = ['16次', '≥90%', '2024年12月底前', '≤25万元', '有效提升', '1-3天', '全年'];
const indicator = fc.record({ name: fc.constantFrom(...names), value: fc.constantFrom(...values) });

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

interface Form {
  readonly standard: TableStandard;
  readonly draft: ProjectDraft;
  readonly rowsPerGroup: readonly number[];
}

function anyForm(): fc.Arbitrary<Form> {
  return fc.constantFrom(...standards).chain((standard) => {
    const groups = standard.groups.length;
    const parts = standard.fundingRows.filter((row) => row.role === 'part').length;
    return fc.record({
      standard: fc.constant(standard),
      rowsPerGroup: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: groups, maxLength: groups }),
      draft: fc
        .record({
          name: maybe(fc.constantFrom('人大会议经费', '2023年道路养护项目', '项目名称变更经费')),
          department: maybe(fc.constantFrom('101-区人大常委会办公室')),
          implementingUnit: maybe(fc.constantFrom('区人大常委会办公室')),
          period: maybe(fc.constantFrom('1年', '2024年1月-12月')),
          total: maybe(fc.constantFrom('25', '387664.62', '0')),
          parts: fc.array(maybe(fc.constantFrom('25', '0')), { minLength: parts, maxLength: parts }),
          goals: fc.array(fc.constantFrom('目标1: 召开人代会', '完成培训任务'), { maxLength: 2 }),
          indicators: fc.array(fc.array(indicator, { maxLength: 4 }), {
            minLength: groups,
            maxLength: groups,
          }),
        })
        .map(
          (draft) =>
            Object.fromEntries(
              Object.entries(draft).filter(([, value]) => value !== undefined),
            ) as ProjectDraft,
        ),
    });
  });
}

function laidOut({ standard, draft, rowsPerGroup }: Form): ReturnType<typeof planToGrid> {
  const [plan] = layOutTables(standard, [draft], { year: 2024, takenNames: [], rowsPerGroup });
  return planToGrid(plan!);
}

const rowsOf = (group: IndicatorGroup): number => group.indicators.length + group.blankSlots.length;

describe('every form that is laid out is recognised as what it is', () => {
  it.each([true, false])('blank or filled, with any number of rows a group (merges told: %s)', (merges) => {
    fc.assert(
      fc.property(anyForm(), (form) => {
        const { standard, draft, rowsPerGroup } = form;
        const grid = laidOut(form);
        const tables = recognise(merges ? grid : withoutMerges(grid, false));
        expect(tables).toHaveLength(1);
        const table = tables[0]!;
        expect(table.standard).toBe(standard.id);
        expect(table.title?.text).toBe(standard.title);
        expect(table.year).toBe(2024);
        expect(table.fields.projectName?.text).toBe(draft.name ?? '');
        expect(table.fields.department?.text).toBe(draft.department ?? '');
        expect(table.fields.implementingUnit?.text).toBe(draft.implementingUnit ?? '');
        expect(table.fields.projectPeriod?.text).toBe(draft.period ?? '');
        expect(table.fundingUnit).toBe(standard.fundingUnit);
        expect(table.funding.total?.amount ?? undefined).toBe(draft.total);
        expect(table.funding.parts.map((part) => part.amount ?? undefined)).toEqual(draft.parts);
        expect(table.goals).toHaveLength((draft.goals?.length ?? 0) > 0 ? 1 : 0);
        expect(table.unplaced).toEqual([]);
        expect(
          table.groups.map(({ level1, level2, kind, requirement }) => [level1, level2, kind, requirement]),
        ).toEqual(
          standard.groups.map(({ level1, level2, kind, requirement }) => [level1, level2, kind, requirement]),
        );
        table.groups.forEach((group, index) => {
          const drafted = draft.indicators?.[index] ?? [];
          expect(group.indicators.map(({ name, value }) => ({ name, value }))).toEqual(drafted);
          expect(rowsOf(group)).toBe(Math.max(rowsPerGroup[index]!, drafted.length));
        });
      }),
    );
  });
});
