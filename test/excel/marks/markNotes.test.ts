import { connectExcel } from '../../../src/excel';
import { noteKey } from '../../../src/excel/marks/markNotes';
import type { Mark } from '../../../src/port/WorkbookPort';
import { startExcel, type ExcelForTests } from '../../support/excelHost';
import { addNotes } from '../../support/officeNotes';

let excel: ExcelForTests;
let takeNotesAway: () => void;
beforeEach(async () => {
  excel = await startExcel({
    apiVersion: '1.18',
    sheets: [
      {
        name: '甲',
        values: [
          ['指标', '值'],
          ['会议', '100万'],
          ['培训', '全年'],
        ],
      },
    ],
  });
  takeNotesAway = addNotes();
});
afterEach(() => {
  takeNotesAway();
  excel.dispose();
});

const mark = (row: number, message: string): Mark => ({
  sheet: '甲',
  cell: { row, column: 1 },
  severity: 'error',
  message,
});

const notes = () =>
  excel
    .sheet('甲')
    .notes()
    .map(({ row, text }) => [row, text]);

const persons = { row: 1, column: 1, text: '领导说的', author: '张会计', visible: false };

describe('in an Excel that has notes (ExcelApi 1.18)', () => {
  it('a sentence stands beside its cell, and no input message is written', async () => {
    await connectExcel().markFindings([mark(1, '要写明单位。'), mark(2, '全年不是数量。')]);
    expect(notes()).toEqual([
      [1, '绩效目标表助手\n要写明单位。'],
      [2, '绩效目标表助手\n全年不是数量。'],
    ]);
    expect(excel.sheet('甲').validations()).toEqual([]);
  });

  it('the next check writes only those that differ, and clearing leaves nothing', async () => {
    const before = excel.snapshot();
    await connectExcel().markFindings([mark(1, '要写明单位。'), mark(2, '全年不是数量。')]);
    await connectExcel().markFindings([mark(2, '写一个数。')]);
    expect(notes()).toEqual([[2, '绩效目标表助手\n写一个数。']]);
    await connectExcel().clearMarks();
    expect(excel.snapshot()).toEqual(before);
  });

  it('a person’s note stays as it is, and takes no sentence of ours', async () => {
    excel.sheet('甲').setNote(persons);
    const before = excel.snapshot();
    const { unsaid } = await connectExcel().markFindings([mark(1, '要写明单位。')]);
    expect({ notes: notes(), unsaid }).toEqual({ notes: [[1, '领导说的']], unsaid: 0 });
    await connectExcel().clearMarks();
    expect(excel.snapshot()).toEqual(before);
  });

  it('a cell with a comment is marked and takes no note; those beside it do, and clearing leaves all as it was', async () => {
    excel.host.troubles.comments.set(excel.sheet('甲').id, ['B2']);
    const before = excel.snapshot();
    const port = connectExcel();
    const { cells, failedSheets, unsaid } = await port.markFindings([
      mark(1, '要写明单位。'),
      mark(2, '全年不是数量。'),
    ]);
    expect({ cells, failedSheets, unsaid, notes: notes() }).toEqual({
      cells: 2,
      failedSheets: [],
      unsaid: 0,
      notes: [[2, '绩效目标表助手\n全年不是数量。']],
    });
    await port.clearMarks();
    expect(excel.snapshot()).toEqual(before);
  });

  it('a note of ours into which a person has written is theirs from then on', async () => {
    await connectExcel().markFindings([mark(1, '要写明单位。')]);
    excel.sheet('甲').setNote({ ...persons, text: '绩效目标表助手\n要写明单位。\n已核对' });
    await connectExcel().clearMarks();
    expect(notes()).toEqual([[1, '绩效目标表助手\n要写明单位。\n已核对']]);
    expect(excel.sheet('甲').conditionalFormats()).toEqual([]);
  });

  it('messages that an older Excel wrote go when this one marks', async () => {
    takeNotesAway();
    await connectExcel().markFindings([mark(1, '要写明单位。')]);
    expect(excel.sheet('甲').validations()).toHaveLength(1);
    takeNotesAway = addNotes();
    await connectExcel().markFindings([mark(1, '要写明单位。')]);
    expect(excel.sheet('甲').validations()).toEqual([]);
    expect(notes()).toEqual([[1, '绩效目标表助手\n要写明单位。']]);
  });
});

describe('a note is known for ours', () => {
  const ours = '绩效目标表助手\n金额要写明单位。';

  it.each([
    ['as Excel on Windows may hand it back', '绩效目标表助手\r\n金额要写明单位。\r\n'],
    ['with its author in front', '张会计:\n绩效目标表助手\n金额要写明单位。'],
  ])('%s', (_, content) => {
    expect(noteKey(content)).toBe(noteKey(ours));
  });

  it('no more when a person has written into it', () => {
    expect(noteKey(`${ours}\n已核对`)).not.toBe(noteKey(ours));
  });

  it.each(['领导说的', '见《绩效目标表助手》的说明', ''])('never when it is a person’s: %s', (content) => {
    expect(noteKey(content)).toBeNull();
  });
});
