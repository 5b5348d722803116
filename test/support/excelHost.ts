/**
 * A workbook that answers Microsoft's own office.js, for tests. In a file under test/excel, test/commands or
 * test/workbench/host (their jest project loads office.js: `Excel`, `Office` and `OfficeExtension` are globals there):
 *
 *     let excel: ExcelForTests;
 *     beforeEach(async () => { excel = await startExcel({ sheets: [{ name: '甲', values: [['项目名称', 100]] }] }); });
 *     afterEach(() => excel.dispose());               // always: Univer keeps timers, jest would not end
 *
 *     await Excel.run(async (context) => { … });      // as in the product
 *     excel.host.requestCount()                       // syncs so far
 *     excel.host.workbook.sheets()[0].cell(0, 1)      // look behind office.js
 *     const before = excel.snapshot(); … expect(excel.snapshot()).toEqual(before);   // exactly as it was
 *     excel.host.faults.failAction(12); .failRequest(2); .setCellEditMode(true);
 *     excel.protect('甲');                            // writes are refused with AccessDenied
 *     excel.type('甲', 'B1', '200')                   // a person types: onChanged follows
 *     excel.select('甲', 'B1')                        // a person clicks
 *
 * An Excel that makes trouble (`src/workbench/host/members/troubles.ts` says what, and where it is known from):
 *
 *     excel.host.troubles.front = 'chart-sheet';      // or 'other-workbook'; 'sheet' again
 *     excel.host.faults.refuseMembers(['PageLayout.orientation', 'WorksheetFreezePanes.freezeRows']);   // [] again
 *     excel.host.undoSteps()                          // ['person', 'add-in']: what Ctrl+Z would take back, last step last
 *     excel.spoilFormats('甲', 'lost');                // or 'unreadable', 'undeletable'; all of the sheet, or a choice:
 *     excel.spoilFormats('甲', 'unreadable', ({ custom }) => custom?.formula === '=A1>1');
 *     await excel.reopenElsewhere();                  // saved and opened again: other ids, no handlers, no references.
 *     const again = await excel.save(); … await again();   // as it was then; quicker than to make it anew
 *     await excel.reopenElsewhere({ settings: 'lost', ids: 'reused' });   // The page begins anew: connectExcel() again.
 *
 * `apiVersion: '1.14'` plays Excel 2021. office.js 1.1.110 has no member newer than ExcelApi 1.15: with '1.18'
 * isSetSupported says yes and `worksheet.notes` is undefined, as in a new Excel with an old office.js. Settle events with `await excel.events()`.
 */
import type { ResultEngine } from '../../src/workbench/host/univer/keptResults';
import type { LineInterceptor } from '../../src/workbench/host/univer/lineRules';
import type { FUniver } from '@univerjs/core/facade';
import { fromA1 } from '../../src/core/grid/address';
import type { SheetGrid } from '../../src/core/grid/SheetGrid';
import { createHost } from '../../src/workbench/host/createHost';
import type { Host } from '../../src/workbench/host/createHost';
import { createHostBridge } from '../../src/workbench/host/transports/hostBridge';
import type { NativeBridge } from '../../src/workbench/host/transports/hostBridge';
import type { FormatTrouble } from '../../src/workbench/host/members/troubles';
import { parseArea } from '../../src/workbench/host/workbook/areas';
import { coerce } from '../../src/workbench/host/workbook/coerce';
import type { ConditionalFormat } from '../../src/workbench/host/workbook/rules';
import { snapshot } from '../../src/workbench/host/workbook/snapshot';
import type { WorkbookSnapshot } from '../../src/workbench/host/workbook/snapshot';
import type { UndoKind } from '../../src/workbench/host/workbook/undoRecord';
import type { Sheet } from '../../src/workbench/host/workbook/Workbook';
import { inMode, modeOfTest } from './inMode';
import { installOfficeContext } from './officeContext';
import { openedElsewhere } from './openedElsewhere';
import type { Reopening } from './openedElsewhere';
import { workbookData } from './workbookData';
import type { SheetOfValues } from './workbookData';

export type { SheetOfValues };

export interface ExcelOptions {
  readonly sheets?: readonly (SheetGrid | SheetOfValues)[];
  readonly apiVersion?: string;
  readonly displayLanguage?: 'zh-CN' | 'en-US';
  /** How this Excel undoes what we write: '365' unless told, 'older' forgets everything. */
  readonly undo?: UndoKind;
  /** How many bytes a request and an answer may have: 5 MB unless told. */
  readonly payloadLimit?: number;
  /** false: a program whose sheets can show no charts, as the workbench's grid. */
  readonly showsCharts?: boolean;
}

export interface ExcelForTests {
  readonly host: Host;
  /** Univer's facade, as a person's hands: `excel.univer.syncExecuteCommand(…)`. */
  readonly univer: FUniver;
  readonly sheet: (name: string) => Sheet;
  readonly snapshot: () => WorkbookSnapshot;
  readonly protect: (sheetName: string) => void;
  readonly type: (sheetName: string, address: string, text: string | number) => void;
  readonly select: (sheetName: string, address: string) => void;
  /** Conditional formats of a sheet go bad, all of them or a choice. */
  readonly spoilFormats: (
    sheetName: string,
    trouble: FormatTrouble,
    which?: (format: ConditionalFormat) => boolean,
  ) => void;
  /** The workbook is saved, closed and opened again by another program or on another computer. */
  readonly reopenElsewhere: (reopening?: Reopening) => Promise<void>;
  /** Keeps the workbook as it is: the function opens it so again, in place of what it has become. The page begins anew. */
  readonly save: () => Promise<() => Promise<void>>;
  /** Resolves when events sent so far have reached their handlers. */
  readonly events: () => Promise<void>;
  readonly dispose: () => void;
}

interface Started {
  readonly facade: FUniver;
  readonly lines: LineInterceptor;
  readonly results: ResultEngine;
  readonly clearUndo: () => void;
  readonly dispose: () => void;
}

declare global {
  /** From excelEnvironment.cjs. */
  var startUniver: (workbookData: object) => Started;
}

let lastWorkbook = 0;

/** Opens a workbook (one empty Sheet1 unless told) in a fresh host and connects office.js to it. */
export async function startExcel(options: ExcelOptions = {}): Promise<ExcelForTests> {
  lastWorkbook += 1;
  const id = `workbook-${String(lastWorkbook)}`;
  const mode = modeOfTest();
  const undo = options.undo ?? mode?.undo;
  const settings = { ...options, ...(undo ? { undo } : {}) };
  const sheets = options.sheets?.length ? options.sheets : [{ name: 'Sheet1', values: [] }];
  let open = await openBook(workbookData(id, sheets), settings);

  const sheetNamed = (name: string): Sheet => {
    const found = open.host.workbook.sheets().find((sheet) => sheet.name() === name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  const areaOf = (address: string) => {
    const area = parseArea(address);
    if (!area) throw new Error(`There is no range ${address}.`);
    return area;
  };
  const excel: ExcelForTests = {
    get host() {
      return open.host;
    },
    get univer() {
      return open.univer.facade;
    },
    sheet: sheetNamed,
    snapshot: () => snapshot(open.host.workbook),
    protect: (name) => {
      sheetNamed(name).setExtras({ protection: { protected: true, options: {} } });
    },
    type: (name, address, text) => {
      const sheet = sheetNamed(name);
      const cell = fromA1(address);
      if (!cell) throw new Error(`There is no cell ${address}.`);
      sheet.write(areaOf(address), () => coerce(text, sheet.style(cell.row, cell.column).format));
    },
    select: (name, address) => {
      const sheet = sheetNamed(name);
      sheet.activate();
      sheet.select(areaOf(address));
    },
    spoilFormats: (name, trouble, which = () => true) => {
      for (const format of sheetNamed(name).conditionalFormats().filter(which)) {
        open.host.troubles.formats.set(format.id, trouble);
      }
    },
    reopenElsewhere: async (reopening = {}) => {
      const saved = await savedBook(open);
      open.close();
      open = await openBook(openedElsewhere(saved, reopening), settings);
    },
    save: async () => {
      const text = JSON.stringify(await savedBook(open));
      return async () => {
        open.close();
        open = await openBook(JSON.parse(text) as object, settings);
      };
    },
    events: () => new Promise((resolve) => setTimeout(resolve, 20)),
    dispose: () => {
      open.close();
    },
  };
  return mode ? inMode(excel, mode) : excel;
}

async function savedBook({ univer, host }: Awaited<ReturnType<typeof openBook>>) {
  await host.workbook.settle();
  const saved = univer.facade.getActiveWorkbook()?.save();
  if (!saved) throw new Error('There is no workbook open.');
  return saved;
}

async function openBook(data: object, options: ExcelOptions) {
  const univer = startUniver(data);
  const host = createHost(
    { univer: univer.facade, lines: univer.lines, clearUndo: univer.clearUndo },
    options,
  );
  const bridge = createHostBridge(host);
  connect(bridge);
  installOfficeContext(host);
  await host.workbook.settle();
  const close = () => {
    bridge.dispose();
    host.dispose();
    univer.dispose();
  };
  return { univer, host, close };
}

/** office.js takes a new bridge at any time; its types do not tell. */
function connect(bridge: NativeBridge): void {
  const { HostBridge } = OfficeExtension as unknown as {
    readonly HostBridge: { readonly init: (bridge: NativeBridge) => void };
  };
  HostBridge.init(bridge);
}
