import { checkTables } from '../../../src/core/check/check';
import { fillingOf, separateUntouched } from '../../../src/core/check/filling';
import { toA1 } from '../../../src/core/grid/address';
import { layOutTables } from '../../../src/core/layout/layOutTables';
import { annex11 } from '../../../src/core/standards/annex11';
import type { ProjectDraft } from '../../../src/core/standards/TableStandard';
import { recogniseAll } from '../../../src/core/table/recognise';
import { planToGrid } from '../../support/planToGrid';

function tablesOf(...drafts: readonly ProjectDraft[]) {
  const plans = layOutTables(annex11, drafts, { year: 2026, takenNames: [] });
  return recogniseAll(plans.map(planToGrid));
}

const blank: ProjectDraft = { name: '道路养护经费' };
const begun: ProjectDraft = {
  name: '培训经费',
  department: '101-区财政局',
  implementingUnit: '区财政局',
  total: '25',
  indicators: [[{ name: '培训次数', value: '3' }]],
};

describe('what is left to fill in', () => {
  test('is named in the words of the form, each at the cell where one types', () => {
    const [filling] = fillingOf(tablesOf(blank));
    expect(filling?.untouched).toBe(true);
    expect(filling?.blanks.map(({ label, cell }) => [label, toA1(cell)])).toEqual([
      ['主管部门及代码', 'C5'],
      ['实施单位', 'F5'],
      ['项目属性', 'C6'],
      ['项目期', 'F6'],
      ['年度资金总额', 'E7'],
      [null, 'C10'],
      ['数量指标', 'D12'],
      ['质量指标', 'D16'],
      ['时效指标', 'D18'],
      ['成本指标', 'D20'],
      ['社会效益指标', 'D25'],
      ['可持续影响指标', 'D29'],
      ['服务对象满意度指标', 'D31'],
    ]);
  });

  test('grows less with what is typed, and a table with an indicator was begun', () => {
    const [, filling] = fillingOf(tablesOf(blank, begun));
    expect(filling?.untouched).toBe(false);
    const labels = filling?.blanks.map(({ label }) => label);
    expect(labels).toContain('项目属性');
    expect(labels).not.toContain('实施单位');
    expect(labels).not.toContain('数量指标');
    expect(labels).not.toContain('年度资金总额');
  });

  test('is asked of target tables alone', () => {
    const [table] = tablesOf(blank);
    expect(fillingOf([{ ...table!, kind: 'self-evaluation' }])).toEqual([]);
    expect(fillingOf([{ ...table!, coverage: { ...table!.coverage, recognised: false } }])).toEqual([]);
  });
});

describe('the findings of a table that nobody has begun', () => {
  test('are set aside, all of them; those of a table that was begun are kept', () => {
    const tables = tablesOf(blank, begun);
    const findings = checkTables(tables);
    const { kept, unfilled } = separateUntouched(findings, fillingOf(tables));
    expect(unfilled.length).toBe(findings.filter(({ table }) => table === 0).length);
    expect(unfilled.every(({ table }) => table === 0)).toBe(true);
    expect(kept).toEqual(findings.filter(({ table }) => table === 1));
  });

  test('but for what somebody typed wrongly: it is kept', () => {
    const tables = tablesOf({ ...blank, total: '见附件' });
    const { kept } = separateUntouched(checkTables(tables), fillingOf(tables));
    expect(kept.map(({ rule }) => rule)).toContain('funding/amount-not-numeric');
  });
});
