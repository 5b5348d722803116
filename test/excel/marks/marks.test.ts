import { layOutTables } from '../../../src/core/layout/layOutTables';
import { defaultStandard } from '../../../src/core/standards';
import type { Mark } from '../../../src/port/WorkbookPort';
import { connectExcel } from '../../../src/excel';
import { startExcel, type ExcelForTests } from '../../support/excelHost';
import { watchRequests } from '../watchRequests';

let excel: ExcelForTests;
const start = async (apiVersion = '1.18') => {
  excel = await startExcel({
    apiVersion,
    sheets: [
      {
        name: '甲',
        values: [
          ['指标', '值'],
          ['会议', '100万'],
          ['培训', '全年'],
          ['完成', null],
        ],
      },
      {
        name: '乙',
        values: [
          ['指标', '值'],
          ['会议', '16次'],
        ],
      },
    ],
  });
};
afterEach(() => {
  excel.dispose();
});

const mark = (
  sheet: string,
  row: number,
  column: number,
  severity: Mark['severity'],
  message: string,
): Mark => ({
  sheet,
  cell: { row, column },
  severity,
  message,
});

const marks: Mark[] = [
  mark('甲', 1, 1, 'error', '金额要写明单位。'),
  mark('甲', 2, 1, 'warning', '全年不是数量。'),
  mark('甲', 3, 1, 'error', '没有填指标值。'),
  mark('乙', 1, 1, 'info', '与甲不同。'),
];

const ownFormat = (sheet: string, row: number) =>
  excel
    .sheet(sheet)
    .conditionalFormats()
    .find(({ areas }) => areas.some((area) => area.top <= row && area.bottom >= row));

describe.each([
  ['today', '1.18'],
  ['2021', '1.14'],
  ['that cannot be asked for a format by its id', '1.9'],
])('marks in an Excel %s', (_, apiVersion) => {
  beforeEach(() => start(apiVersion));

  it('show how grave each finding is by colour and by letters', async () => {
    const { cells } = await connectExcel().markFindings(marks);
    expect(cells).toBe(4);
    const [error, warning, info] = [ownFormat('甲', 1), ownFormat('甲', 2), ownFormat('乙', 1)];
    expect(error?.custom).toMatchObject({ bold: true, underline: true });
    expect(warning?.custom).toMatchObject({ bold: true });
    expect(info?.custom).toMatchObject({ italic: true });
    expect(new Set([error, warning, info].map((format) => format?.custom?.fill)).size).toBe(3);
    // An empty cell shows no letters: it has a line around it.
    const lines = [error, warning, info].map((format) => Object.values(format?.custom?.borders ?? {}));
    expect(lines.map((edges) => edges.map(({ style }) => style))).toEqual(
      ['Dash', 'DashDot', 'Dot'].map((style) => [style, style, style, style]),
    );
    expect(ownFormat('甲', 3)?.custom).toMatchObject({ bold: true, underline: true });
    expect(ownFormat('甲', 0)).toBeUndefined();
  });

  it('say the sentence beside the cell, several in one', async () => {
    await connectExcel().markFindings([...marks, mark('甲', 1, 1, 'info', '前面有空格。')]);
    const sentences = excel
      .sheet('甲')
      .validations()
      .map(({ areas, rule }) => [areas[0]?.top, rule.prompt.title, rule.prompt.message]);
    expect(sentences).toContainEqual([1, '绩效目标表助手', '金额要写明单位。\n前面有空格。']);
    expect(sentences).toHaveLength(3);
  });

  it('go away without a trace', async () => {
    const before = excel.snapshot();
    const port = connectExcel();
    await port.markFindings(marks);
    expect(excel.snapshot()).not.toEqual(before);
    await port.clearMarks();
    expect(excel.snapshot()).toEqual(before);
  });

  it('go away in another session as well', async () => {
    const before = excel.snapshot();
    await connectExcel().markFindings(marks);
    await connectExcel().clearMarks();
    expect(excel.snapshot()).toEqual(before);
  });

  it('are replaced by those of the next check', async () => {
    const port = connectExcel();
    const before = excel.snapshot();
    await port.markFindings(marks);
    await port.markFindings([mark('乙', 1, 1, 'warning', '换了一条。')]);
    expect(excel.sheet('甲').conditionalFormats()).toHaveLength(0);
    expect(excel.snapshot().sheets[0]).toEqual(before.sheets[0]);
    expect(excel.sheet('乙').conditionalFormats()).toHaveLength(1);
    await port.clearMarks();
    expect(excel.snapshot()).toEqual(before);
  });

  it('leave a person’s own formats, notes and validations alone', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      const format = sheet.getRange('A1:B4').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=TRUE';
      format.custom.format.fill.color = '#00FF00';
      sheet.getRange('B2').format.fill.color = '#FFFF00';
      sheet.getRange('B3').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      sheet.getRange('B2').dataValidation.prompt = { showPrompt: true, title: '填', message: '金额' };
      await context.sync();
    });
    const before = excel.snapshot();
    const port = connectExcel();
    await port.markFindings(marks);
    expect(excel.sheet('甲').conditionalFormats()[0]?.custom?.fill).not.toBe('#00FF00');
    await port.clearMarks();
    expect(excel.snapshot()).toEqual(before);
  });
});

describe('marks', () => {
  beforeEach(() => start());

  it('follow their cells when a row is put in above, and still go away', async () => {
    const port = connectExcel();
    await port.markFindings(marks);
    excel.sheet('甲').insertRows(1, 1);
    await port.clearMarks();
    expect(excel.sheet('甲').conditionalFormats()).toHaveLength(0);
    expect(excel.sheet('甲').validations()).toHaveLength(0);
  });

  it('go away though the file came back with other ids for its formats', async () => {
    const port = connectExcel();
    await port.markFindings(marks);
    const sheet = excel.sheet('甲');
    for (const format of sheet.conditionalFormats()) {
      sheet.deleteConditionalFormat(format.id);
      sheet.addConditionalFormat({ ...format, id: `new-${format.id}` });
    }
    await port.clearMarks();
    expect(sheet.conditionalFormats()).toHaveLength(0);
  });

  it('keep an input message of ours that a person has made their own', async () => {
    const port = connectExcel();
    await port.markFindings(marks);
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('甲').getRange('B2');
      dataValidation.prompt = { showPrompt: true, title: '财务', message: '已核对' };
      await context.sync();
    });
    await port.clearMarks();
    expect(
      excel
        .sheet('甲')
        .validations()
        .map(({ rule }) => rule.prompt.title),
    ).toEqual(['财务']);
  });

  /** As Excel pastes a cell: with its format, as a rule of its own or as a further area of the old one, and its message. */
  const paste = (from: [string, number], to: [string, number], stretch: boolean) => {
    const area = { top: to[1], bottom: to[1], left: 3, right: 3 };
    const { areas, ...format } = ownFormat(...from)!;
    const target = excel.sheet(to[0]);
    if (stretch) target.updateConditionalFormat({ ...format, areas: [...areas, area] });
    else target.addConditionalFormat({ ...format, id: `pasted-${to.join('-')}`, areas: [area] });
    const message = excel.sheet(from[0]).validations()[0]!;
    target.setValidation(area, message.rule);
  };

  it('go away from the cells that a person copied them to, on a sheet that had none too', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('丙');
      await context.sync();
    });
    const before = excel.snapshot();
    const port = connectExcel();
    await port.markFindings(marks.filter(({ sheet }) => sheet === '甲'));
    paste(['甲', 1], ['甲', 7], true);
    paste(['甲', 1], ['乙', 7], false);
    paste(['甲', 2], ['丙', 0], false);
    await port.clearMarks();
    expect(excel.snapshot()).toEqual(before);
  });

  it('leave a protected sheet as it is, and name it', async () => {
    excel.protect('甲');
    const before = excel.snapshot().sheets[0];
    const result = await connectExcel().markFindings(marks);
    expect(result).toEqual({ cells: 1, protectedSheets: ['甲'], failedSheets: [], unsaid: 0 });
    expect(excel.snapshot().sheets[0]).toEqual(before);
  });

  it('stay on a sheet that has been protected since, which is named; all others are cleared', async () => {
    const [, second] = excel.snapshot().sheets;
    const port = connectExcel();
    await port.markFindings(marks);
    excel.protect('甲');
    const [first] = excel.snapshot().sheets;
    expect(await port.clearMarks()).toEqual({ unreadSheets: [], protectedSheets: ['甲'] });
    expect(excel.snapshot().sheets.slice(0, 2)).toEqual([first, second]);
  });

  it('of a sheet that is gone are no trouble', async () => {
    const port = connectExcel();
    await port.markFindings([...marks, mark('没有', 0, 0, 'error', 'x')]);
    excel.host.workbook.deleteSheet(excel.sheet('乙').id);
    await port.clearMarks();
    expect(excel.sheet('甲').conditionalFormats()).toHaveLength(0);
  });

  it('are nothing to clear where there never were any: the workbook is not touched', async () => {
    const before = excel.snapshot();
    await connectExcel().clearMarks();
    expect(excel.snapshot()).toEqual(before);
  });

  it('are there whole or not at all, at whatever call Excel fails once, and always go away without a trace', async () => {
    const before = excel.snapshot();
    let failures = 0;
    for (let call = 1; call <= 120; call += 3) {
      const port = connectExcel();
      excel.host.faults.failAction(call);
      const outcome = await port.markFindings(marks).then(
        () => 'marked',
        () => 'failed',
      );
      excel.host.faults.clear();
      if (outcome === 'failed') {
        failures += 1;
        expect(excel.snapshot()).toEqual(before);
      } else expect(ownFormat('甲', 1)).toBeDefined();
      await connectExcel().clearMarks();
      expect(excel.snapshot()).toEqual(before);
    }
    // Only where not even the list of sheets could be had.
    expect(failures).toBe(1);
  });

  it('of an earlier check are replaced or stay, at whatever call Excel fails once', async () => {
    const before = excel.snapshot();
    const changed = [mark('乙', 1, 1, 'warning', '换了一条。')];
    for (let call = 2; call <= 120; call += 9) {
      const port = connectExcel();
      await port.markFindings(marks);
      excel.host.faults.failAction(call);
      await port.markFindings(changed);
      excel.host.faults.clear();
      expect(excel.sheet('甲').conditionalFormats()).toEqual([]);
      expect(ownFormat('乙', 1)?.custom).toMatchObject({ bold: true });
      await connectExcel().clearMarks();
      expect(excel.snapshot()).toEqual(before);
    }
  });

  it('take two exchanges where none stand or all stand, four where one must be looked for', async () => {
    const port = connectExcel();
    await port.readWorkbook();
    const exchanges = async (act: () => Promise<unknown>) => {
      const watch = watchRequests(excel);
      await act();
      return watch.syncs();
    };
    // There is nothing of ours to ask more about.
    expect(await exchanges(() => port.markFindings(marks))).toBe(2);
    expect(await exchanges(() => port.markFindings(marks))).toBe(2);
    // One of its cells is no more among those to be marked.
    expect(await exchanges(() => port.markFindings(marks.slice(1)))).toBe(4);
    // Four of them look for sentences without a mark.
    expect(await exchanges(() => port.clearMarks())).toBe(9);
    // The list of sheets comes first where nothing was read.
    expect(await exchanges(() => connectExcel().markFindings(marks))).toBe(3);
  });

  it('that stand as they should are not written again', async () => {
    const port = connectExcel();
    await port.markFindings(marks);
    const formats = () => ['甲', '乙'].map((name) => excel.sheet(name).conditionalFormats());
    const before = formats();
    await port.markFindings(marks);
    expect(formats()).toEqual(before);
    await connectExcel().markFindings(marks);
    expect(formats()).toEqual(before);
    await port.markFindings([...marks, mark('乙', 0, 0, 'error', '又一条。')]);
    const after = formats();
    expect(after[0]).toEqual(before[0]);
    expect(after[1]).toEqual(expect.arrayContaining([...(before[1] ?? [])]));
    expect(after[1]).toHaveLength(2);
  });

  it('take as many exchanges for a thousand cells as for one', async () => {
    const few = watchRequests(excel);
    await connectExcel().markFindings(marks.slice(0, 1));
    const forOne = few.syncs();
    await connectExcel().clearMarks();
    const many = watchRequests(excel);
    await connectExcel().markFindings(
      Array.from({ length: 1_000 }, (_, index) => mark('甲', index * 2, 1, 'error', '一条')),
    );
    expect(many.syncs()).toBe(forOne);
  });
});

describe('marks beside formats that went bad', () => {
  beforeEach(() => start());

  const ownRule = async () => {
    await Excel.run(async (context) => {
      const { custom } = context.workbook.worksheets
        .getItem('甲')
        .getRange('A1:B9')
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = '=$A1="会议"';
      await context.sync();
    });
  };
  const isPersons = ({ custom }: { custom: { formula: string } | null }) => custom?.formula === '=$A1="会议"';

  it.each(['lost', 'unreadable', 'undeletable'] as const)(
    'come and go though a person’s format is %s',
    async (trouble) => {
      await ownRule();
      excel.spoilFormats('甲', trouble, isPersons);
      const before = excel.snapshot();
      const port = connectExcel();
      await port.readWorkbook();
      expect(await port.markFindings(marks)).toMatchObject({ cells: 4, failedSheets: [] });
      expect(ownFormat('甲', 1)?.custom?.formula).toContain('jxmb');
      const { unreadSheets } = await port.clearMarks();
      expect(unreadSheets).toEqual(trouble === 'lost' ? ['甲'] : []);
      expect(excel.snapshot()).toEqual(before);
    },
  );

  it('that Excel does not delete are switched off, and found again', async () => {
    const port = connectExcel();
    await port.markFindings(marks);
    excel.spoilFormats('甲', 'undeletable');
    await port.clearMarks();
    expect(
      excel
        .sheet('甲')
        .conditionalFormats()
        .map(({ custom }) => custom?.formula),
    ).toEqual(['=N("jxmb")=1', '=N("jxmb")=1']);
    expect(excel.sheet('甲').validations()).toEqual([]);
    expect(await port.markedSheets()).toEqual([]);
    excel.host.troubles.formats.clear();
    await port.clearMarks();
    expect(excel.sheet('甲').conditionalFormats()).toEqual([]);
  });
});

describe('a sentence on the cells of a form of ours', () => {
  it('stands before the message of the form, which comes back', async () => {
    await start('1.14');
    const port = connectExcel();
    await port.insertSheets((takenNames) =>
      layOutTables(defaultStandard, [{ name: '会议费' }], { year: 2026, takenNames }),
    );
    await port.readWorkbook();
    const before = excel.snapshot();
    const filled = excel
      .sheet('会议费')
      .validations()
      .map(({ areas }) => areas[0]!);
    await port.markFindings(
      filled.map(({ top, left }) => mark('会议费', top, left, 'error', '这一项必填。')),
    );
    const messages = excel
      .sheet('会议费')
      .validations()
      .filter(({ rule }) => rule.prompt.title === '绩效目标表助手')
      .map(({ rule }) => rule.prompt.message);
    expect(messages).toHaveLength(filled.length);
    expect(messages).toContainEqual(
      expect.stringMatching(/^这一项必填。\n—— 主管部门及代码 ——\n先写代码，再写名称。例：/) as string,
    );
    // Said once, however often it is checked.
    await connectExcel().markFindings(
      filled.map(({ top, left }) => mark('会议费', top, left, 'warning', '还是必填。')),
    );
    expect(
      excel
        .sheet('会议费')
        .validations()
        .filter(({ rule }) => rule.prompt.message.includes('这一项')),
    ).toEqual([]);
    await connectExcel().clearMarks();
    expect(excel.snapshot()).toEqual(before);
  });
});
