import type { CellChange } from '../../../src/port/WorkbookPort';
import { connectExcel } from '../../../src/excel';
import { startExcel, type ExcelForTests } from '../../support/excelHost';
import { watchRequests } from '../watchRequests';

let excel: ExcelForTests;
beforeEach(async () => {
  excel = await startExcel({
    sheets: [{ name: '甲', values: [['值'], ['100万'], [0.9], ['=1+1'], ['≧90%'], [25], [null]] }],
  });
  excel.sheet('甲').write({ top: 2, left: 0, bottom: 2, right: 0 }, () => ({ value: 0.9, format: '0%' }));
  await excel.host.workbook.settle();
});
afterEach(() => {
  excel.dispose();
});

const change = (row: number, before: string, after: string, kind?: 'number'): CellChange => ({
  sheet: '甲',
  cell: { row, column: 0 },
  before,
  after,
  ...(kind ? { kind } : {}),
});
const cell = (row: number) => excel.sheet('甲').cell(row, 0);

describe('writing corrections', () => {
  it('takes two exchanges for any number of cells', async () => {
    const watch = watchRequests(excel);
    const changes = [change(1, '100万', '100万元'), change(4, '≧90%', '≥90%')];
    const { applied, skipped } = await connectExcel().applyChanges(changes);
    expect(watch.syncs()).toBe(2);
    expect(applied).toEqual(changes);
    expect(skipped).toEqual([]);
    expect([cell(1).value, cell(4).value]).toEqual(['100万元', '≥90%']);
  });

  it.each(['90%', '1-3天', '=8个', '+5', '2024年12月31日', '001'])(
    'writes %s as the text it is',
    async (after) => {
      await connectExcel().applyChanges([change(1, '100万', after)]);
      expect(cell(1)).toMatchObject({ value: after, formula: null });
    },
  );

  it('writes an amount as a number where it is asked to', async () => {
    await connectExcel().applyChanges([change(1, '100万', '24.5', 'number')]);
    expect(cell(1)).toEqual({ value: 24.5, error: false, formula: null, format: 'General' });
  });

  it('compares with what a person sees, not with what the cell holds', async () => {
    const { applied } = await connectExcel().applyChanges([change(2, '90%', '≥90%')]);
    expect(applied).toHaveLength(1);
    expect(cell(2).value).toBe('≥90%');
  });

  it('leaves a cell that has been changed since, a formula, a sheet that is gone; and says which', async () => {
    excel.type('甲', 'A2', '50万元');
    const gone = { ...change(0, 'x', 'y'), sheet: '没有' };
    const { applied, skipped } = await connectExcel().applyChanges([
      change(1, '100万', '100万元'),
      change(3, '2', '3'),
      change(6, '', '补上'),
      gone,
    ]);
    expect(applied).toEqual([change(6, '', '补上')]);
    expect(skipped.map(({ reason }) => reason)).toEqual(['changed', 'formula', 'sheet-missing']);
    expect(cell(1).value).toBe('50万元');
    expect(cell(3).formula).toBe('=1+1');
  });

  it('writes nothing on a protected sheet, and says so', async () => {
    excel.protect('甲');
    const before = excel.snapshot();
    const port = connectExcel();
    const { applied, skipped } = await port.applyChanges([change(1, '100万', '100万元')]);
    expect(applied).toEqual([]);
    expect(skipped).toEqual([{ change: change(1, '100万', '100万元'), reason: 'protected' }]);
    expect(excel.snapshot()).toEqual(before);
    expect(port.history()).toEqual([]);
  });

  describe('with a sheet that a person protected, cells to fill in left open', () => {
    beforeEach(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('甲');
        sheet.getRange('A1').values = [['值']];
        sheet.getRange('A5:A5').format.protection.locked = false;
        sheet.getRange('A7').format.protection.locked = false;
        sheet.getRange('A7').numberFormat = [['@']];
        const open = context.workbook.worksheets.add('乙');
        open.getRange('A2').values = [['5万']];
        await context.sync();
      });
    });

    const changes = [
      { ...change(1, '5万', '5万元'), sheet: '乙' },
      change(1, '100万', '100万元'),
      change(4, '≧90%', '≥90%'),
      change(6, '', '补上'),
    ];
    const protect = (options: Record<string, boolean>) => {
      excel.sheet('甲').setExtras({ protection: { protected: true, options } });
    };

    it('writes what is open, and skips what Excel would refuse: a cell that must become a text first', async () => {
      protect({});
      const port = connectExcel();
      const before = excel.snapshot();
      const { applied, skipped } = await port.applyChanges(changes);
      expect(applied).toEqual([changes[0], changes[3]]);
      expect(skipped).toEqual([
        { change: changes[1], reason: 'protected' },
        { change: changes[2], reason: 'protected' },
      ]);
      expect(excel.sheet('乙').cell(1, 0).value).toBe('5万元');
      await port.undoLast();
      expect(excel.snapshot()).toEqual(before);
    });

    it('gives an open cell its text format where the protection allows formats', async () => {
      protect({ allowFormatCells: true });
      const port = connectExcel();
      const before = excel.snapshot();
      const { applied } = await port.applyChanges(changes);
      expect(applied).toEqual([changes[0], changes[2], changes[3]]);
      await port.undoLast();
      expect(excel.snapshot()).toEqual(before);
    });

    it('does what can be done while another workbook is in front, where nobody can tell whose the protection is', async () => {
      protect({ allowFormatCells: true });
      const port = connectExcel();
      const before = excel.snapshot();
      await port.readWorkbook();
      excel.host.troubles.front = 'other-workbook';
      const { applied, skipped } = await port.applyChanges(changes);
      expect(applied).toEqual([changes[0], changes[2], changes[3]]);
      expect(skipped).toEqual([{ change: changes[1], reason: 'lock-unknown' }]);
      await port.undoLast();
      expect(excel.snapshot()).toEqual(before);
    });
  });

  it('leaves the sheet as it was, whichever of its calls Excel fails at', async () => {
    const before = excel.snapshot();
    const port = connectExcel();
    const { faults } = excel.host;
    const changes = [1, 4, 5].map((row) => change(row, String(cell(row).value), '新的'));
    let calls = 0;
    for (faults.failAction(1); ; faults.failAction(calls + 1)) {
      const failed = await port.applyChanges(changes).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (failed === null) break;
      calls += 1;
      expect({ calls, failed }).toMatchObject({ failed: { problem: { code: 'unexpected' } } });
      expect(excel.snapshot()).toEqual(before);
      expect(port.history()).toEqual([]);
    }
    // Each of three cells is asked about and written by several calls.
    expect(calls).toBeGreaterThan(20);
  });

  it('says what to do while a cell is being edited', async () => {
    const before = excel.snapshot();
    excel.host.faults.setCellEditMode(true);
    await expect(connectExcel().applyChanges([change(1, '100万', 'x')])).rejects.toMatchObject({
      problem: { code: 'cell-editing' },
    });
    expect(excel.snapshot()).toEqual(before);
  });
});

describe('taking corrections back', () => {
  it('puts back values, texts and formats as they were', async () => {
    const before = excel.snapshot();
    const port = connectExcel();
    await port.applyChanges([
      change(1, '100万', '100万元'),
      change(2, '90%', '≥90%'),
      change(5, '25', '25万元'),
      change(6, '', '补上'),
    ]);
    expect(port.history()).toEqual([{ kind: 'fix', sheets: ['甲'], count: 4 }]);
    await port.undoLast();
    expect(excel.snapshot()).toEqual(before);
  });

  it('goes back one write after the other', async () => {
    const port = connectExcel();
    await port.applyChanges([change(1, '100万', '100万元')]);
    await port.applyChanges([change(1, '100万元', '≤100万元')]);
    await port.undoLast();
    expect(cell(1).value).toBe('100万元');
    await port.undoLast();
    expect(cell(1).value).toBe('100万');
  });

  it('keeps what a person has written since', async () => {
    const port = connectExcel();
    await port.applyChanges([change(1, '100万', '100万元'), change(4, '≧90%', '≥90%')]);
    excel.type('甲', 'A2', '120万元');
    const before = excel.snapshot();
    await expect(port.undoLast()).rejects.toMatchObject({
      problem: { code: 'changed-since', where: '《甲》A2' },
    });
    expect(excel.snapshot()).toEqual(before);
  });
});
