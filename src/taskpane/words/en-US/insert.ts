import type { ExtraPart } from '../../../port/WorkbookPort';
import { plural } from './plural';
import type { InsertWords } from '../zh-CN/insert';

const extraNames: Readonly<Record<ExtraPart, string>> = {
  prompts: 'input messages',
  hints: 'colours for what is missing',
  orientation: 'paper orientation',
  paper: 'paper size',
  scale: 'print scaling',
  margins: 'margins',
  centered: 'centring',
  'print-area': 'print area',
  'title-rows': 'title rows in print',
  lock: 'locked labels',
  'frozen-rows': 'frozen rows',
  chart: 'chart',
  'chart-look': 'look of the chart',
};

export const insert: InsertWords = {
  standard: 'Form',
  source: (source) => `From: ${source}`,
  year: 'Budget year',
  yearWrong: 'Four digits',
  department: (label) => `Department${label === undefined ? '' : ` (${label})`}`,
  unit: (label) => `Implementing unit${label === undefined ? '' : ` (${label})`}`,
  example: (example) => `e.g. ${example}`,
  names: 'Project names',
  namesHint:
    'One per line; a column can be pasted from a sheet, with amounts beside the names, or with its headings.',
  namesPlaceholder: '人大代表活动经费\n人大会议经费',
  namesCounted: (count) => plural(count, 'project'),
  amountsCounted: (count, unitStated) =>
    unitStated ? `${count} with an amount` : `${count} with an amount, taken as 万元`,
  listProblems: {
    'no-name': (line) => `Row ${line} has no project name and is left out.`,
    'not-amount': (line, text) => `“${text}” in row ${line} is not an amount; it is written as it stands.`,
    sum: (line) => `Row ${line} is a total and is left out.`,
    note: (line, text) => `Row ${line}, “${text}”, is no project and is left out.`,
    'same-project': (line, name) =>
      `Row ${line}: ${name} stands above with the same unit; each gets a table.`,
    large: (line, text) => `${text} in row ${line} names no unit; as 万元 it is more than ten billion.`,
    'no-name-column': () => 'No column of project names: each unit gets a table without one.',
    'more-columns': (line, text) => `“${text}” in row ${line} has no heading and is not written.`,
  },
  moreProblems: (count) => `And ${count} more.`,
  unusedColumns: (names) => `Columns not used: ${names}.`,
  sameName: (count) => `${plural(count, 'repeated line')} left out`,
  count: 'No names yet? Blank tables:',
  countUnit: '',
  countWrong: (most) => `Enter 1 to ${most} blank tables.`,
  tooMany: (most) => `At most ${most} projects at a time.`,
  lock: 'Lock labels (no password)',
  lockHint:
    'Tab goes from input to input, and labels are not typed over. Add and remove rows in this pane; to change a label, unprotect the sheet under Review.',
  button: (count) => `Insert ${plural(count, 'table')}`,
  busy: (done, total) => `Inserting: ${done} of ${total}`,
  stopping: 'Stopping; tables written so far are taken back',
  done: (count) => `${plural(count, 'table')} inserted`,
  refused: (parts) =>
    `. Excel did not take these settings: ${parts.map((part) => extraNames[part]).join(', ')}. The contents are whole; set the rest yourself where you need it`,
  stopped: 'Cancelled; the workbook is unchanged',
  undone: (count) => `Undone; ${plural(count, 'table')} taken back`,
};
