import fc from 'fast-check';
import { layOutTables } from '../../src/core/layout/layOutTables';
import { defaultStandard } from '../../src/core/standards';
import { connectExcel } from '../../src/excel';
import type { Mark } from '../../src/port/WorkbookPort';
import { noValidation } from '../../src/workbench/host/workbook/rules';
import { startExcel, type ExcelForTests } from '../support/excelHost';

let excel: ExcelForTests;

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

/**
 * A workbook as people have them: a form of ours, a sheet with formats, validations, messages and a note of a person, some
 * of them much like ours, and a hidden sheet.
 */
async function openBook(apiVersion: string): Promise<void> {
  const rows = Array.from({ length: 9 }, (_, row) => [`行${String(row)}`, row, `${String(row)}次`]);
  excel = await startExcel({
    apiVersion,
    sheets: [
      { name: '杂', values: rows },
      { name: '藏', values: rows },
    ],
  });
  await connectExcel().insertSheets((takenNames) =>
    layOutTables(defaultStandard, [{ name: '会议费', total: '5' }], { year: 2026, takenNames }),
  );
  const own = excel.sheet('杂');
  const formulas = ['=TRUE', '=AND($B1>3,N("jxmb e")=0)', '=N("jxmbx")=0', '=N("jxmb")=B1', '=$B1>4'];
  formulas.forEach((formula, index) => {
    own.addConditionalFormat({
      id: `own-format-${String(index)}`,
      areas: [area(index, 0, 8, 2), area(index, 4)],
      custom: { formula, fill: '#00FF00' },
      stopIfTrue: false,
    });
  });
  own.addConditionalFormat({
    id: 'own-format-of-colours',
    areas: [area(0, 1, 8)],
    custom: null,
    other: 'ColorScale',
    stopIfTrue: false,
  });
  own.setValidation(area(1, 1, 3), {
    ...noValidation,
    criterion: { kind: 'list', source: '是,否', dropDown: true },
    prompt: { showPrompt: true, title: '项目属性', message: '从列表选' },
  });
  own.setValidation(area(4, 2, 5), {
    ...noValidation,
    prompt: { showPrompt: true, title: '财务', message: '已核对' },
  });
  own.setNote({ row: 2, column: 2, text: '绩效目标表助手的结果，科长看过', author: '张', visible: false });
  excel.sheet('藏').setVisibility('VeryHidden');
}

/** All that can be seen, and none of the ids. */
function seen(): object {
  const { sheets, ...book } = excel.snapshot();
  return {
    ...book,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: '' })),
    })),
  };
}

/** How other programs may write the formula of a mark. */
const RESPELLED: readonly ((formula: string) => string)[] = [
  (formula) => formula,
  (formula) => formula.replace('=N(', '=n( ').replace('=0', ' = 0'),
  (formula) => `=(${formula.slice(1)})`,
  (formula) => formula.replace(/^=(.*)=0$/, '=0=$1'),
  (formula) => formula.slice(1).replace('N(', '+N('),
];

type Step =
  | { readonly kind: 'reopen'; readonly settings: 'kept' | 'lost'; readonly ids: 'fresh' | 'reused' }
  | { readonly kind: 'respell'; readonly how: number }
  | { readonly kind: 'insert' | 'delete'; readonly sheet: number; readonly row: number }
  | { readonly kind: 'copy'; readonly sheet: number }
  | { readonly kind: 'clearRules' | 'sort'; readonly sheet: number };

/** What people and programs do to a workbook meanwhile; the same with and without marks. */
async function live(step: Step): Promise<void> {
  const sheets = excel.host.workbook.sheets();
  const sheet = 'sheet' in step ? sheets[step.sheet % sheets.length] : undefined;
  switch (step.kind) {
    case 'reopen':
      await excel.reopenElsewhere({ settings: step.settings, ids: step.ids });
      return;
    case 'respell':
      for (const each of sheets) {
        for (const format of each.conditionalFormats()) {
          const { custom } = format;
          if (!custom || !/^=N\("jxmb [ewi]/.test(custom.formula)) continue;
          const formula = RESPELLED[step.how]?.(custom.formula) ?? custom.formula;
          each.updateConditionalFormat({ ...format, custom: { ...custom, formula } });
        }
      }
      return;
    case 'insert':
    case 'delete':
      await Excel.run(async (context) => {
        const rows = context.workbook.worksheets
          .getItem(sheet?.id ?? '')
          .getRange(`${String(step.row + 1)}:${String(step.row + 1)}`);
        if (step.kind === 'insert') rows.insert(Excel.InsertShiftDirection.down);
        else rows.delete(Excel.DeleteShiftDirection.up);
        await context.sync();
      });
      return;
    case 'clearRules':
      for (const { id } of sheet?.conditionalFormats() ?? []) sheet?.deleteConditionalFormat(id);
      return;
    case 'sort': {
      // Excel moves the contents of a sorted row, and neither its formats nor its validation.
      const [first, last] = [sheet?.cell(2, 0), sheet?.cell(6, 0)];
      sheet?.write(area(2, 0), () => ({ value: last?.value ?? null }));
      sheet?.write(area(6, 0), () => ({ value: first?.value ?? null }));
      return;
    }
    case 'copy': {
      if (!sheet) return;
      const copy = excel.host.workbook.addSheet(`副本${String(sheets.length)}`);
      sheet.conditionalFormats().forEach((format, index) => {
        copy.addConditionalFormat({ ...format, id: `copy-${copy.id}-${String(index)}` });
      });
      for (const { areas, rule } of sheet.validations()) {
        for (const each of areas) copy.setValidation(each, rule);
      }
      copy.write(area(0, 0, 3, 3), () => ({ value: 1 }));
    }
  }
}

const sheet = fc.nat(5);
const row = fc.nat(12);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('reopen' as const),
    settings: fc.constantFrom('kept' as const, 'lost' as const),
    ids: fc.constantFrom('fresh' as const, 'reused' as const),
  }),
  fc.record({ kind: fc.constant('respell' as const), how: fc.nat(RESPELLED.length - 1) }),
  fc.record({ kind: fc.constantFrom('insert' as const, 'delete' as const), sheet, row }),
  fc.record({ kind: fc.constant('copy' as const), sheet }),
  fc.record({ kind: fc.constantFrom('clearRules' as const, 'sort' as const), sheet }),
);

const marks: fc.Arbitrary<Mark[]> = fc.array(
  fc.record({
    sheet: fc.constantFrom('杂', '藏', '会议费'),
    cell: fc.record({ row: fc.nat(30), column: fc.nat(6) }),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    message: fc.constantFrom('金额要写明单位。', '全年不是数量。', '没有填指标值。', '很长'.repeat(160)),
  }),
  { minLength: 1, maxLength: 24 },
);

describe.each(['1.9', '1.14', '1.15'])('marks in Excel %s', (apiVersion) => {
  it('go without a trace, whatever happened to the workbook meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(marks, marks, fc.array(step, { maxLength: 5 }), async (first, again, steps) => {
        await openBook(apiVersion);
        for (const each of steps) await live(each);
        const wanted = seen();
        excel.dispose();

        await openBook(apiVersion);
        const port = connectExcel();
        await port.readWorkbook();
        await port.markFindings(first);
        const half = Math.floor(steps.length / 2);
        for (const each of steps.slice(0, half)) await live(each);
        const other = connectExcel();
        await other.readWorkbook();
        await other.markFindings(again);
        for (const each of steps.slice(half)) await live(each);
        await connectExcel().clearMarks();
        expect(seen()).toEqual(wanted);
        expect(await connectExcel().markedSheets()).toEqual([]);
        excel.dispose();
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});
