import { plural } from './plural';
import { quoted } from '../../../core/totals/amountSentences';
import type { ReadingNote } from '../../../core/totals/readingNote';
import type { TotalsWords } from '../zh-CN/totals';

function readingOf(note: ReadingNote): string {
  const { cell } = note;
  switch (note.kind) {
    case 'text':
      return `${cell}: the text ${quoted(note.text)} was read as ${note.amount} ${note.unit}`;
    case 'shown':
      return `${cell} holds ${note.held}, shown as ${note.shown}: counted as the ${note.amount} ${note.unit} that you see`;
    case 'stale':
      return `${cell}: the formula was not recalculated; it holds ${note.held} 万元, its sources come to ${note.total} 万元, which is counted`;
    case 'passed-over':
      return `${cell}: the formula passes over ${note.texts.join(', ')}, held as text; its result, ${note.total} 万元, is counted`;
    case 'assumed':
      return `${cell}: ${note.text} names no unit; it is ${note.asYuan} 万元 if in 元, ${note.asWan} 万元 if in 万元; read in ${note.unit}`;
  }
}

export const totals: TotalsWords = {
  button: 'Add up all sheets',
  again: 'Add up again',
  busy: 'Adding up',
  intro: 'Adds up the annual funding of all tables and compares it with its sources.',
  chooseFiles: 'Add up other files',
  ofFiles: (files, projects) => `${plural(files, 'file')} · ${plural(projects, 'project')}`,
  fileUnread: 'Not counted: ',
  fileWithoutTable: (file) => `no table was found in “${file}”.`,
  placeIn: (file, sheet) => `Sheet “${sheet}” of “${file}”`,
  hiddenSheet: (place) => `${place} is hidden; its table is counted all the same.`,
  otherFiles: (count) => `${plural(count, 'other file')} in the folder, not read: no spreadsheets.`,
  withBook: 'Add up the open workbook too',
  saveAs: { xlsx: 'Save the summary', csv: 'As CSV', html: 'As a page to print' },
  sumName: (date) => `Funding totals ${date}`,
  summedAt: (projects, time) => `${plural(projects, 'project')} · ${time}`,
  stale: 'Edited since',
  total: 'Annual funding, total',
  kind: (kind) => `These are forms of another kind (${kind}), no targets`,
  unit: '万元',
  noAmount: 'none',
  parts: 'By source',
  rows: 'By project',
  differs: (amount, isMore) => `Total is ${amount} 万元 ${isMore ? 'more' : 'less'} than its parts`,
  agree: (compared, left) =>
    left === 0
      ? 'Every total equals the sum of its sources.'
      : `${plural(compared, 'total')} ${compared === 1 ? 'equals' : 'equal'} the sum of the sources; ${left} not compared, lacking a total or sources.`,
  someDiffer: (count) => `${plural(count, 'project')}: total and parts differ`,
  unreadable: 'Amounts not counted',
  totalsMissing: (blank, others) =>
    `(leaving out ${[blank > 0 ? `${blank} not filled in` : '', others > 0 ? `${others} unknown` : ''].filter((part) => part !== '').join(' and ')})`,
  leftOut: 'Tables that are not counted',
  leftOutReasons: {
    'other-kind': (_sheet, kind) => `another kind of form (${kind})`,
    example: () => 'an example of how to fill in the form',
    duplicate: (sheet) => `the same project as on sheet “${sheet}”, counted once`,
    'sum-of-others': () => 'the sum of other tables',
    'region-above': (sheet) => `a region whose parts are counted, as on sheet “${sheet}”`,
    'other-year': (sheet) => `of another year; the project is counted on sheet “${sheet}”`,
    'by-choice': () => 'left out by you',
  },
  doubts: 'Counted, but look at them',
  doubtReasons: {
    'same-project': (sheet) => `a project of the same name is on sheet “${sheet}”`,
    'sum-of-others': () => 'its amount equals that of the others together',
    'region-above': (sheet) => `may hold the money of sheet “${sheet}”, a region within it`,
    example: () => 'its sheet or title calls it an example',
    'other-year': () => 'the sum holds tables of other years',
    'unit-slip': () => '元 and 万元 may have been mixed up: compare it with the sources and the costs',
  },
  count: 'Count',
  leave: 'Leave out',
  unreadableReasons: {
    unreadable: (text) => `“${text}” is not an amount`,
    uncalculated: () => 'its formula has no result yet; recalculate and sum again',
    blank: () => 'not filled in',
    missing: () => 'the table has no such row',
    unread: () => 'not read',
    'unit-unknown': (text) =>
      /元/.test(text)
        ? `“${text}” is not in the unit of the form: it could be 元 or 万元`
        : `${text} has no unit, and it could be one of two`,
  },
  instead: {
    unreadable: 'no amount',
    uncalculated: 'not calculated',
    blank: 'empty',
    missing: 'no such row',
    unread: 'not read',
    'unit-unknown': 'unit unknown',
  },
  readings: (notes) => notes.map(readingOf).join('; '),
  unreadFunding: 'Not all of the funding was read; the amounts may not be all',
  roll: {
    title: 'Against the approved amounts',
    placeholder: 'Paste projects, units and approved amounts with their headings, or one name per line',
    fromSelection: 'From the selected cells',
    fromFile: 'From a file…',
    copy: 'Copy the comparison',
    approved: 'approved',
    stated: 'stated',
    difference: 'stated − approved',
    missing: 'not received',
    notCounted: 'came in, but is in no sum',
    similar: (name) => `another name: ${name} came in`,
    otherUnit: 'another unit',
    twice: (count) => `${plural(count, 'table')} came in`,
    beyond: 'not on the list',
    unused: (line, text) => `Line ${line}: “${text}” was not used.`,
    unusedColumns: (names) => `Columns not used: ${names}.`,
    together: (line, name) => `Line ${line}: ${name} stands above, too; the approved amounts are added up.`,
    assumedUnit: (unit) => `The amounts name no unit; they were read in ${unit}.`,
    moreNotes: (count) => `And ${count} more.`,
    met: (met, all) => `${met} of ${plural(all, 'entry', 'entries')} agree.`,
    sums: (approved, stated) => `Approved ${approved} 万元, stated ${stated} 万元`,
    apart: (difference, causes) =>
      `, ${difference} 万元 apart${causes.length > 0 ? `: ${causes.join(', ')}` : ''}.`,
    causes: {
      amounts: (amount) => `${amount} of amounts that differ`,
      beyond: (amount) => `${amount} not on the list`,
      unapproved: (amount) => `${amount} without an approved amount`,
      unstated: (amount) => `${amount} of which none came in`,
    },
    copyPublic: 'Copy',
  },
  chain: {
    title: 'How the sum comes about',
    show: 'Show every amount',
    hide: 'Hide',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Could not copy: show every amount, then select the text',
  },
  groupBy: 'Subtotals',
  groups: {
    none: 'none',
    department: 'by department',
    implementingUnit: 'by unit',
    projectAttribute: 'by attribute',
  },
  chart: 'Chart',
  charts: { none: 'none', project: 'by project', department: 'by department' },
  chartRefused:
    'The sums are there; the chart was refused by the program that has the sheet open. Its numbers stand below the sum: write again in Excel to get the chart',
  write: 'Write the 汇总 sheet',
  written: (sheet) => `Sheet “${sheet}” written`,
  writtenHint: 'It follows when amounts in the tables change',
  writeFile: 'Save the summary',
  writtenFile: (name) => `“${name}” saved`,
};
