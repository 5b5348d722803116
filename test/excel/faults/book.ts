import { toA1 } from '../../../src/core/grid/address';
import { layOutTables } from '../../../src/core/layout/layOutTables';
import { defaultStandard } from '../../../src/core/standards';
import { connectExcel } from '../../../src/excel';
import { cellsIn } from '../../../src/excel/marks/markFormats';
import { initialState } from '../../../src/taskpane/state/initialState';
import type { Pane } from '../../../src/taskpane/state/Pane';
import { createStore } from '../../../src/taskpane/state/store';
import { startExcel, type ExcelForTests } from '../../support/excelHost';

export interface Book {
  readonly excel: ExcelForTests;
  /** Opens it as it was made, in place of what it has become. */
  readonly openAgain: () => Promise<void>;
}

/**
 * Two tables of ours, each with amounts that lack their 元 and a sum that is not right, and a sheet of the person's.
 * @param lockLabels of the two tables
 */
export async function makeBook(lockLabels = false): Promise<Book> {
  const excel = await startExcel({
    sheets: [{ name: '封面', values: [['2026年'], [1], [2]] }],
    apiVersion: '1.14',
  });
  const indicators = [
    [],
    [],
    [],
    [
      { name: '经费', value: '100万' },
      { name: '场地', value: '20万' },
    ],
  ];
  const drafts = ['会议费', '培训费'].map((name) => ({ name, total: '25', parts: ['24'], indicators }));
  await connectExcel().insertSheets(
    (takenNames) => layOutTables(defaultStandard, drafts, { year: 2026, takenNames }),
    { lockLabels },
  );
  return { excel, openAgain: await excel.save() };
}

export function openPane(): Pane {
  return {
    store: createStore(initialState({}, 'zh-CN', new Date(2026, 2, 1))),
    workbook: connectExcel(),
    now: () => new Date(2026, 2, 1, 14, 32),
    remember: () => undefined,
    deliver: () => undefined,
  };
}

/** All that can be seen and none of the ids. The sheet that is shown is no content. */
export async function seen(excel: ExcelForTests): Promise<string> {
  await excel.host.workbook.settle();
  const { sheets, names, settings } = excel.snapshot();
  return JSON.stringify({
    settings,
    names: names.map((name) => ({ ...name, sheetId: null })),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      extras: { ...sheet.extras, charts: sheet.extras.charts.map((chart) => ({ ...chart, id: '' })) },
      cells: Object.fromEntries(
        Object.entries(sheet.cells).map(([cell, held]) => [cell, withoutResult(held)]),
      ),
      conditionalFormats: sheet.conditionalFormats
        .filter((format) => !isMark(format))
        .map((format) => ({ ...format, id: '' })),
      // However they are put together: what each cell shows is the same.
      marks: sheet.conditionalFormats.filter(isMark).flatMap(markedCells).sort(),
    })),
  });
}

/** What a formula comes to is the engine's, and not what we wrote. */
function withoutResult(held: object): object {
  return 'formula' in held ? { ...held, value: null } : held;
}

interface SeenFormat {
  readonly areas?: readonly string[];
  readonly custom?: { readonly formula: string } | null;
}

const SIGN = /^=N\("jxmb ([ewi])/;

export const isMark = ({ custom }: SeenFormat) => SIGN.test(custom?.formula ?? '');

export function markedCells({ areas = [], custom }: SeenFormat): string[] {
  const [, severity = ''] = SIGN.exec(custom?.formula ?? '') ?? [];
  return areas.flatMap((area) => (cellsIn(area) ?? []).map((cell) => `${toA1(cell)} ${severity}`));
}
