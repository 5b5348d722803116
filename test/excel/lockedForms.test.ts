import { toA1 } from '../../src/core/grid/address';
import { layOutTables } from '../../src/core/layout/layOutTables';
import { formStyles } from '../../src/core/layout/formStyles';
import type { SheetPlan } from '../../src/core/layout/SheetPlan';
import { defaultStandard } from '../../src/core/standards';
import { connectExcel } from '../../src/excel';
import type { WorkbookPort } from '../../src/port/WorkbookPort';
import type { SheetProtection } from '../../src/workbench/host/workbook/Workbook';
import { startExcel, type ExcelForTests } from '../support/excelHost';
import { arrange, excelModes } from '../support/excelModes';
import { watchRequests } from './watchRequests';

/** Labels that were locked at insertion, as an offer: what a person can do, what we can, and whose protection is left alone. */
const SHEET = '人大会议经费';
let excel: ExcelForTests;
let port: WorkbookPort;
let plan: SheetPlan;
afterEach(() => {
  excel.dispose();
});

async function insert(lockLabels: boolean, count = 1) {
  const indicators = [[{ name: '召开会议', value: '7次' }], [], [], [{ name: '经费', value: '100万' }]];
  const drafts = [
    { name: SHEET, total: '25', parts: ['24'], indicators },
    ...Array.from({ length: count - 1 }, (_, index) => ({ name: `项目${String(index + 1)}` })),
  ];
  return port.insertSheets(
    (takenNames) => {
      const plans = layOutTables(defaultStandard, drafts, { year: 2026, takenNames });
      plan = plans[0]!;
      return plans;
    },
    { lockLabels },
  );
}

async function open(): Promise<void> {
  excel = await startExcel({ sheets: [{ name: '封面', values: [['留着']] }], apiVersion: '1.14' });
  port = connectExcel();
}

const protection = (): SheetProtection => excel.sheet(SHEET).extras().protection;
const unlocked = (): string[] =>
  plan.cells
    .filter(
      ({ row, column }) =>
        excel.sheet(SHEET).locked({ top: row, bottom: row, left: column, right: column }) === false,
    )
    .map(toA1);
const look = async () => {
  await excel.host.workbook.settle();
  return JSON.stringify(excel.snapshot().sheets, (key, value: unknown) =>
    key === 'id' || (key === 'value' && typeof value === 'number') ? null : value,
  );
};

/** The person protects the sheet, or no longer. */
const protect = (change: Partial<SheetProtection>) => {
  excel.sheet(SHEET).setExtras({ protection: { ...protection(), ...change } });
};

async function write(a1: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(a1).values = [[text]];
    await context.sync();
  });
}

describe('a form as it is inserted', () => {
  beforeEach(open);

  it('is not protected, and only what is to be filled in is unlocked', async () => {
    await insert(false);
    expect(protection().protected).toBe(false);
    const inputs = plan.cells.filter(({ style }) => ['value', 'longText', 'amount'].includes(style));
    expect(inputs.length).toBeGreaterThan(50);
    expect(unlocked()).toEqual(inputs.map(toA1));
    expect(formStyles.label).not.toHaveProperty('isInput');
  });

  it('is protected without a password where it is asked for: inputs take a text, labels do not', async () => {
    expect(await insert(true)).toEqual({ names: [SHEET], refused: [] });
    expect(protection()).toMatchObject({
      protected: true,
      options: { allowFormatCells: true, allowInsertRows: true },
    });
    expect(protection()).not.toHaveProperty('password');
    await write('C4', '人大会议');
    await expect(write('A4', '改了')).rejects.toMatchObject({ code: 'AccessDenied' });
    await port.undoLast().catch((reason: unknown) => {
      // Something was typed into it.
      expect(reason).toMatchObject({ problem: { code: 'changed-since' } });
    });
  });

  it('can be taken back while it is locked', async () => {
    const before = await look();
    await insert(true, 3);
    await port.undoLast();
    expect(await look()).toBe(before);
  });

  it('stays open, and says so, where Excel does not let it be protected', async () => {
    excel.host.faults.refuseMembers(['WorksheetProtection.protect']);
    expect(await insert(true, 2)).toMatchObject({ refused: ['lock'] });
    expect(protection().protected).toBe(false);
  });
});

const job = {
  cell: { row: 3, column: 0 },
  sheet: SHEET,
} as const;

const jobs: Readonly<Record<string, () => Promise<unknown>>> = {
  'a mark': () => port.markFindings([{ ...job, severity: 'error', message: '要写明单位。' }]),
  'a label restored': async () => {
    const { text } = labelText();
    return port.applyChanges([{ ...job, before: text, after: '改了' }]);
  },
};

const labelText = () => {
  const held = plan.cells.find(({ row, column }) => row === job.cell.row && column === job.cell.column);
  if (held?.content.kind !== 'text') throw new Error('No label there.');
  return held.content;
};

describe('on a form that we locked', () => {
  beforeEach(async () => {
    await open();
    await insert(true);
  });

  it.each(Object.entries(jobs))('%s is written, and it is locked as it was', async (_, act) => {
    const was = protection();
    const before = await look();
    await act();
    expect(await look()).not.toBe(before);
    expect(protection()).toEqual(was);
  });

  it('a fix takes one exchange more, and undoing it as many', async () => {
    const watch = watchRequests(excel);
    await jobs['a label restored']!();
    expect(watch.syncs()).toBe(3);
    const undo = watchRequests(excel);
    await port.undoLast();
    expect(undo.syncs()).toBe(3);
    expect(excel.sheet(SHEET).cell(3, 0).value).toBe(labelText().text);
    expect(protection().protected).toBe(true);
  });

  it('marks are cleared without a trace, and it is locked as it was', async () => {
    const before = await look();
    await jobs['a mark']!();
    await port.clearMarks();
    expect(await look()).toBe(before);
  });

  it('a mark after which Excel does not let it be locked again: that is said', async () => {
    excel.host.faults.refuseMembers(['WorksheetProtection.protect']);
    await expect(jobs['a mark']!()).rejects.toMatchObject({ problem: { code: 'lock-lost' } });
    expect(protection().protected).toBe(false);
  });

  it.each(excelModes)('our lock is known in an Excel $name', async (mode) => {
    const was = protection();
    await port.readWorkbook();
    const { host } = excel;
    await arrange(excel, mode);
    // Another session begins with another page.
    if (excel.host !== host) {
      port = connectExcel();
      await port.readWorkbook();
    }
    // With another workbook in front Excel doesn't tell the names of a sheet: nothing is written then.
    if (excel.host.troubles.front === 'other-workbook') {
      expect(await jobs['a label restored']!()).toMatchObject({
        applied: [],
        skipped: [{ reason: 'lock-unknown' }],
      });
    } else {
      expect(await jobs['a label restored']!()).toMatchObject({ skipped: [] });
      expect(excel.sheet(SHEET).cell(3, 0).value).toBe('改了');
      expect(protection()).toEqual(was);
      await port.undoLast();
      expect(excel.sheet(SHEET).cell(3, 0).value).toBe(labelText().text);
    }
    expect(protection()).toEqual(was);
  });
});

describe('a protection of the person’s stays, and nothing is written', () => {
  beforeEach(open);

  const persons: Readonly<Record<string, () => Promise<void>>> = {
    'a form that was inserted open, protected with the same options': async () => {
      await insert(true);
      const { options } = protection();
      const names = excel.host.workbook.names().filter(({ name }) => name === '_jxmb_lock');
      expect(names).toHaveLength(1);
      for (const { name, sheetId } of names) excel.host.workbook.deleteDefinedName(name, sheetId);
      protect({ options });
    },
    'a form of ours, protected again with other options': async () => {
      await insert(true);
      protect({ options: { ...protection().options, allowSort: false } });
    },
    'a form of ours, protected again with a password': async () => {
      await insert(true);
      protect({ password: '123' });
    },
  };

  it.each(Object.entries(persons))('%s', async (_, arrange) => {
    await arrange();
    const before = await look();
    const [mark, label] = await Promise.allSettled([jobs['a mark']!(), jobs['a label restored']!()]);
    expect(await look()).toBe(before);
    const told = JSON.stringify([mark, label], (_key, value: unknown) =>
      value instanceof Error ? { ...value } : value,
    );
    expect(told).toContain('protected');
  });
});
