import { areaToA1, toA1 } from '../../src/core/grid/address';
import { LONGEST_FORMULA } from '../../src/core/layout/formFormulas';
import { layOutTable } from '../../src/core/layout/layOutTables';
import type { SheetPlan } from '../../src/core/layout/SheetPlan';
import { standards } from '../../src/core/standards';
import { startExcel, type ExcelForTests } from '../support/excelHost';

/** Every formula that our forms bring along must be one that Excel takes: the host refuses what Excel refuses. */
let excel: ExcelForTests;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => {
  excel.dispose();
});

const options = { year: 2026, takenNames: [] } as const;
const formulasOf = (plan: SheetPlan) => [
  ...plan.conditionalFormats.map(({ formula }) => formula),
  ...plan.validations.flatMap(({ rule }) => (rule.kind === 'custom' ? [rule.formula] : [])),
];

/** As each form is, and with as many rows as anybody asks for: addresses are longer then. */
const forms = standards.flatMap((standard) =>
  [undefined, 30].map((rows) => {
    const rowsPerGroup = rows === undefined ? {} : { rowsPerGroup: standard.groups.map(() => rows) };
    return [
      standard.id,
      rows ?? 'its own',
      layOutTable(standard, {}, { ...options, ...rowsPerGroup }),
    ] as const;
  }),
);

describe.each(forms)('the form %s with %s rows a group', (_id, _rows, plan) => {
  it('has no formula that is longer than its box', () => {
    expect(formulasOf(plan).filter((formula) => formula.length > LONGEST_FORMULA)).toEqual([]);
    expect(formulasOf(plan).length).toBeGreaterThan(10);
  });

  it('has none that Excel would not take', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (const { area, formula } of plan.conditionalFormats) {
        sheet
          .getRange(areaToA1(area))
          .conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = formula;
      }
      for (const { area, rule } of plan.validations) {
        const { dataValidation } = sheet.getRange(areaToA1(area));
        if (rule.kind === 'custom') dataValidation.rule = { custom: { formula: rule.formula } };
        if (rule.kind === 'list')
          dataValidation.rule = { list: { inCellDropDown: true, source: rule.choices.join() } };
      }
      await context.sync();
    });
    expect(excel.sheet('Sheet1').conditionalFormats()).toHaveLength(plan.conditionalFormats.length);
  });
});

it('a row that is half filled in is seen by the spreadsheet’s own engine', async () => {
  const plan = layOutTable(standards[0]!, {}, options);
  const half = plan.conditionalFormats.find(({ formula }) => formula.includes('ISERROR'))!;
  const { top, left, right } = half.area;
  const sheet = excel.sheet('Sheet1');
  const seen = async (name: string | number, value: string | number) => {
    const put = (column: number, content: string | number) => {
      sheet.write({ top, bottom: top, left: column, right: column }, () => ({
        value: content === '' ? null : content,
        formula: null,
      }));
    };
    put(left, name);
    put(right, value);
    excel.type('Sheet1', toA1({ row: top, column: right + 3 }), half.formula);
    await excel.host.workbook.settle();
    return sheet.cell(top, right + 3).value;
  };
  expect(await seen('指标1: 培训人数', '')).toBe(true);
  expect(await seen('指标1: 培训人数', '16次')).toBe(false);
  expect(await seen('指标12：', '16次')).toBe(true);
  expect(await seen('指标12：', '')).toBe(false);
  expect(await seen('', '')).toBe(false);
  expect(await seen('', 16)).toBe(true);
  expect(await seen('1.培训人数', 16)).toBe(false);
});
