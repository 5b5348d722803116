import type { ExtraPart } from '../../port/WorkbookPort';
import type { PaneWords } from './zh-CN';

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
  'frozen-rows': 'frozen rows',
};

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** The pane in English. */
export const paneEnUS: PaneWords = {
  locale: 'en-US',
  product: 'Performance tables',
  tabs: { label: 'Tasks', insert: 'Insert', check: 'Check', totals: 'Totals' },
  back: 'Back',
  cancel: 'Cancel',
  undo: 'Undo',
  undone: 'Undone',
  retry: 'Try again',
  copyDetails: 'Copy details',
  copied: 'Copied',
  cellOf: (sheet, cell) => `${sheet} ${cell}`,
  goToCell: (sheet, cell) => `Go to ${cell} on ${sheet}`,

  settings: {
    title: 'Settings',
    language: 'Language',
    profile: 'What to check',
    profileHints: {
      'self-check': 'Everything, tidy writing too.',
      review: 'Errors and warnings only.',
    },
    grading: 'Grades for qualities',
    gradings: { usual: 'Usual', strict: 'Strict' },
    gradingHints: {
      usual: 'Words that only say a degree are a hint.',
      strict: 'Words that only say a degree are a warning.',
    },
    marks: 'Marks before printing',
    marksChoices: { clear: 'Remind me', keep: 'Don’t remind me' },
    marksHints: {
      clear: 'Where sheets still bear marks, the pane asks as it opens whether to clear them.',
      keep: 'Marks are printed and handed in with the sheet.',
    },
    remembered: 'Remembered',
    rememberedHint: 'Department and unit are kept on this computer for the next table.',
    forget: 'Clear',
    forgotten: 'Cleared',
    about: 'About',
    version: (version) => `Version ${version}`,
    privacy: 'All work is done on this computer; nothing of your tables leaves it.',
  },

  help: {
    title: 'How to use it',
    insert:
      'Choose the form and the year, and paste the project names, one a line. Each project gets a sheet of its own; sheets that exist are left alone.',
    check:
      'Finds what is wrong. Choose a finding and Excel goes to its cell; where it can be mended at once, choose Fix. After an edit the tables are checked again.',
    totals:
      'Adds up the annual funding of all tables. The summary sheet points at each table by formulas, so it follows when an amount changes.',
    marksTitle: 'How grave it is',
    errorMeaning: 'Something required is empty, a sum is wrong or a value cannot be read. It must be mended.',
    warningMeaning: 'A reviewer may send it back. Please look at it.',
    infoMeaning: 'The writing could be tidier.',
    keysTitle: 'Keyboard',
    keys: [
      ['↑ ↓', 'Previous, next; Excel goes to the cell'],
      ['← →', 'Fold, unfold a project; to the Fix button'],
      ['Enter', 'Read this one in full'],
      ['Esc', 'Back to the list'],
    ],
  },

  insert: {
    standard: 'Form',
    source: (source) => `From: ${source}`,
    year: 'Budget year',
    yearWrong: 'Four digits',
    department: 'Department',
    unit: 'Implementing unit',
    example: (example) => `e.g. ${example}`,
    names: 'Project names',
    namesHint:
      'One a line; a column can be pasted from a sheet, with amounts beside the names, or with its heads.',
    namesPlaceholder: '人大代表活动经费\n人大会议经费',
    namesCounted: (count) => plural(count, 'project'),
    amountsCounted: (count) => `${count} with an amount`,
    listProblems: {
      'no-name': (line) => `Row ${line} has no project name and is left out.`,
      'not-amount': (line, text) => `“${text}” in row ${line} is no amount; it is written as it stands.`,
      'more-columns': (line, text) => `“${text}” in row ${line} has no head and is not written.`,
    },
    moreProblems: (count) => `And ${count} more.`,
    unusedColumns: (names) => `Columns not used: ${names}.`,
    sameName: (count) => `${plural(count, 'repeated line')} left out`,
    count: 'No names yet? Blank tables:',
    countUnit: '',
    countWrong: (most) => `Enter 1 to ${most} blank tables.`,
    tooMany: (most) => `At most ${most} projects at a time.`,
    button: (count) => `Insert ${plural(count, 'table')}`,
    busy: (done, total) => `Inserting: ${done} of ${total}`,
    stopping: 'Stopping; tables written so far are taken back',
    done: (count) => `${plural(count, 'table')} inserted`,
    refused: (parts) =>
      `. Excel did not take these settings: ${parts.map((part) => extraNames[part]).join(', ')}. The contents are whole; set the rest yourself where you need it`,
    stopped: 'Cancelled; the workbook is unchanged',
    undone: (count) => `Undone; ${plural(count, 'table')} taken back`,
  },

  rows: {
    title: 'Indicator rows',
    hint: 'First click an indicator of the group in the table, then a button. Merges, borders, numbers, prompts and sums follow.',
    add: 'Add a row',
    remove: 'Remove this row',
    renumber: 'Renumber',
    pasted: 'Paste indicators',
    pastedHint:
      'Two columns, names and values, copied from elsewhere. Blank rows are filled first, then rows are added; the format stays.',
    pastedPlaceholder: '新建村卫生室\t10个\n改建村卫生室\t6个',
    fill: 'Fill in',
    notices: {
      added: ({ group, added, filled }: { group: string; added: number; filled: number }) =>
        filled === 0
          ? `A row was added to “${group}”`
          : added === 0
            ? `${filled} filled into “${group}”`
            : `${filled} filled into “${group}”, ${added} rows added`,
      removed: ({ group }: { group: string }) =>
        `A row of “${group}” was removed. If the numbers are to follow, choose Renumber`,
      renumbered: ({ group, count }: { group: string; count: number }) =>
        count === 0 ? `The numbers of “${group}” were in order` : `Renumbered: ${count} cells changed`,
      undone: () => 'Undone; the table is as it was',
      'no-group': () =>
        'The chosen cell stands in no row of an indicator. Click an indicator of the group in the table and try again.',
      beside: () =>
        'Another table stands beside these rows and would be torn apart; nothing was changed. Put the tables one below the other and try again.',
      'only-row': () =>
        'This is the only row of the group; nothing was changed. If it is not needed, clear its contents.',
      'nothing-to-add': () =>
        'Nothing was pasted yet. Copy names and values and paste them into the box above.',
      'no-numbers': () => 'This group has no numbers.',
      'more-columns': ({ line }: { line: number }) =>
        `Line ${line} has more than two columns. Copy only names and values, and try again.`,
    },
  },

  check: {
    button: 'Check all sheets',
    again: 'Check again',
    busy: 'Checking',
    busyOf: (done, total) => `Reading: ${done} of ${total}`,
    tables: (count) => plural(count, 'table'),
    files: (count) => plural(count, 'file'),
    checkedAt: (time) => `checked ${time}`,
    comma: ', ',
    unread: {
      indicators: (count) => `indicators of ${count} not all read`,
      funding: (count) => `funding of ${count} not all read`,
      goals: (count) => `goals of ${count} not all read`,
      head: (count) => `head of ${count} not all read`,
    },
    unrecognised: (count) => `${plural(count, 'sheet')} more may hold a table, not read`,
    stale: 'Edited since',
    refreshing: 'Updating',
    intro: 'Finds what is missing, values that cannot be assessed, and sums that do not add up.',
    chooseFiles: 'Check other files',
    dropHere: 'Drop to check these files',
    backToWorkbook: 'Back to this workbook',
    noTables: 'No performance table found',
    noTablesHint: 'A table has headings such as 项目名称, 三级指标 and 指标值.',
    departments: (sheets) =>
      `Not checked, as about a whole department (部门整体支出): ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
    sheetsRefused: (sheets) =>
      `Not all of ${sheets.map((sheet) => `“${sheet}”`).join(', ')} could be read; tables on it may be unchecked. Copy them into a new workbook and check again.`,
    sheetsHidden: (sheets) =>
      `The hidden ${sheets.length === 1 ? 'sheet' : 'sheets'} ${sheets.map((sheet) => `“${sheet}”`).join(', ')} holds tables; they are checked and summed too.`,
    manualCalculation:
      'Excel calculates only when told to, so results of formulas may be old. Press F9, then check again.',
    unreadSheets: (count) => `${plural(count, 'sheet')} not fully read`,
    toInsert: 'Insert a table',
    clean: 'Nothing to mend',
    cleanHint: (tables) => `${plural(tables, 'table')} checked.`,
    cleanSheet: 'Nothing found on this sheet',
    notAllRead: 'Not everything could be read',
    notAllReadHint: (what) =>
      `${what}. What was not read was not checked: please look at it yourself. Nothing was found in the rest.`,
    notAllReadSheet: 'Something on this sheet was not read: please look at it yourself',
    noneShown: (count: number) => `None of the ${count} findings fits`,
    showAll: 'Show all',
    filters: 'Only these',
    countOf: (severity, count) => `${severity}: ${count}`,
    thisSheet: 'This sheet',
    list: 'Findings',
    group: (name, count) => `${name}, ${plural(count, 'finding')}`,
    noProject: (sheet) => `${sheet}, no project name`,
    nameUnread: (sheet) => `${sheet}, project name not read`,
    mayBeTable: (sheet) => `${sheet}: perhaps a table, not read`,
    workbookGroup: 'Whole workbook',
    summary: (errors, warnings, infos) =>
      errors + warnings + infos === 0
        ? 'Checked: nothing to mend'
        : `Checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'note')}`,
    summaryUnread: (what) => `Checked; not everything could be read: ${what}`,
    fix: 'Fix',
    fixHere: (cell, text) => `Change ${cell} to ${text}`,
    ignored: (count) => `Ignored ${count}`,
    hintsLeftOut: (count) => `${count} ${count === 1 ? 'hint' : 'hints'} more, not listed in a review`,

    details: 'Details',
    now: 'Now',
    should: 'Should be',
    willBe: 'Change to',
    blank: '(empty)',
    related: 'See also',
    why: (source) => `Source: ${source}`,
    fixButton: 'Fix',
    fixNotSafe: 'This may change the meaning. Please look first.',
    moreCells: (count) => `${plural(count, 'cell')} will change:`,
    ignoreButton: 'Ignore…',
    nextButton: 'Next',
    previousButton: 'Previous',
    solved: 'This one is mended',
    othersHere: (cell: string) => `Changed, but ${cell} still needs a look`,
    sheetGone: (sheet: string) => `The sheet “${sheet}” is gone`,
    fixed: (cell, text) => `${cell} is now ${text}`,
    notFixed: {
      changed: (cell) => `${cell} has changed since; it was left alone`,
      formula: (cell) => `${cell} holds a formula; it was left alone. Please look at it`,
      protected: (cell) => `The sheet of ${cell} is protected; nothing changed. Unprotect it under Review`,
      'sheet-missing': (cell) => `The sheet of ${cell} is gone. Check again`,
    },
    position: (index, count) => `${index} of ${count}`,

    ignoreTitle: 'Why may it stand?',
    ignoreReasons: ['Checked, it is right', 'Required from above', 'No figures yet'],
    ignoreOther: 'Another reason',
    ignoreReasonHint: 'Kept in the workbook, for everybody who opens it.',
    ignoreReasonHere: 'Kept until this page is closed; nothing is written into the workbook.',
    ignoreConfirm: 'Ignore this one',
    ignoreDone: '1 finding ignored',
    ignoredHere: 'This one is ignored',
    ignoredTitle: 'Ignored findings',
    ignoredReason: (reason) => `Reason: ${reason}`,
    restore: 'Restore',
    restoreAll: 'Restore all',
    restored: 'Restored',

    fixAll: (count) => `Fix all safe ${count}`,
    fixAllTitle: (count) => `${plural(count, 'change')} to make`,
    fixAllHint: 'Only the writing changes, never the meaning. You can undo it.',
    fixAllConfirm: 'Fix all',
    fixedAll: (done, left) =>
      left === 0
        ? `${plural(done, 'change')} made`
        : `${plural(done, 'change')} made, ${plural(left, 'finding')} left`,
    skipped: (count) => `${plural(count, 'cell')} left alone: changed since, or the sheet is protected`,
    canUndo: (count) => `Last fix: ${plural(count, 'cell')}`,
    clearMarks: 'Clear marks',
    marksCleared: 'Marks cleared; the sheets are as they were',
    marksFailed: (why: string) => `The cells could not be marked; the findings hold. ${why}`,
    marksRefused: (sheet: string, count: number) =>
      `“${sheet}”${count > 1 ? ` and ${count - 1} more` : ''} could not be marked: protected. The findings hold`,
    marksNotTaken: (sheet: string, count: number) =>
      `Excel did not take the marks of “${sheet}”${count > 1 ? ` and ${count - 1} more` : ''}; the findings hold. Check once more`,
    marksUnsaid: (count: number) =>
      `Marked; ${plural(count, 'cell')} could not be given a sentence. Read it here`,
    marksClearedBut: (sheet: string, count: number) =>
      `Marks cleared. “${sheet}”${count > 1 ? ` and ${count - 1} more` : ''} has conditional formats that Excel can’t read: if you still see marks, save, open the workbook again and clear them`,
    marksStale: 'marks are of the last check',
    updateMarks: 'Bring the marks in the sheets up to date',
    marksLeft: (sheet: string, count: number) =>
      `“${sheet}”${count > 1 ? ` and ${count - 1} more` : ''} still bears marks of an earlier check. They are printed with the sheet.`,
    keepMarks: 'Keep for now',
    export: 'Export',
    exportTitle: 'Export the findings',
    exportHint: 'For the person who mends the tables, or for the record.',
    exportKinds: {
      html: { name: 'Web page', hint: 'with contents and ranking, to read and print' },
      xlsx: { name: 'Excel workbook', hint: 'all findings in one list, to filter and sort' },
      csv: { name: 'CSV text', hint: 'for other systems' },
    },
    exported: (name) => `Exported: ${name}`,
    exportedPerhaps: (name) =>
      `Handed to Excel to download: ${name}. No file (the pane of Excel on Mac can’t download)? Write into this workbook instead`,
    resultsWritten: (sheet) => `Written to the sheet “${sheet}”`,
    resultsSheet: { name: 'Into this workbook', hint: 'A sheet “Check results” with links to the cells' },
    thisWorkbook: 'This workbook',
    reportName: (date) => `Performance table findings ${date}`,
  },

  desk: {
    chooseFiles: 'Choose files',
    chooseFolder: 'Choose a folder',
    otherFiles: 'Other files',
    filesHint: 'Checked without opening them in Excel: one or many, or a whole folder.',
    dragHint: 'Files and folders can be dragged here, too.',
    unreadFiles: (count) => `${count} not read`,
    leftOut: (count) => `${plural(count, 'other file')} left out`,
    noWorkbooks: (count) => `No workbook among ${plural(count, 'file')}; nothing was checked`,
    search: 'Search',
    grouping: 'Group',
    byFile: 'By file',
    byProject: 'By project',
    byUnit: 'By unit',
    byRule: 'By kind',
    previousGroup: {
      place: 'Previous file',
      project: 'Previous project',
      unit: 'Previous unit',
      rule: 'Previous kind',
    },
    nextGroup: { place: 'Next file', project: 'Next project', unit: 'Next unit', rule: 'Next kind' },
    noUnit: 'No unit named',
    unread: 'not read',
    unreadTables: (count) => `${count} not all read`,
    noTable: 'no table',
    done: 'Done',
    isDone: 'Done',
    doneOf: (done, count) => `${done} of ${count} done`,
    undoneOnly: 'Not done',
    units: {
      name: 'A list for each unit',
      hint: 'Excel, with columns for what was mended; several come in a zip',
    },
    withMarked: 'with the files themselves, marked',
    copyText: { name: 'Copy as text', hint: 'to paste into a chat or a letter' },
    copied: 'Copied; ready to paste',
    notCopied: 'Could not be copied; please export a file instead',
    listsName: (date) => `Lists of findings ${date}`,
    cellsOf: (sheet) => `Sheet “${sheet}”`,
    rowsAbove: (count) => `${plural(count, 'row')} above`,
    rowsBelow: (count) => `${plural(count, 'row')} below`,
  },

  totals: {
    button: 'Add up all sheets',
    again: 'Add up again',
    busy: 'Adding up',
    intro: 'Adds up the annual funding of all tables and compares it with its sources.',
    summedAt: (projects, time) => `${plural(projects, 'project')} · ${time}`,
    stale: 'Edited since',
    total: 'Annual funding, total',
    unit: '万元',
    noAmount: 'none',
    parts: 'By source',
    rows: 'By project',
    differs: (amount, isMore) => `Total is ${amount} 万元 ${isMore ? 'more' : 'less'} than its parts`,
    agree: (compared, left) =>
      left === 0
        ? 'Every total equals the sum of its sources.'
        : `${plural(compared, 'total')} equal to the sum of the sources; ${left} not compared for want of a total or of sources.`,
    someDiffer: (count) => `${plural(count, 'project')}: total and parts differ`,
    unreadable: 'Amounts that are in no sum',
    totalsMissing: (blank, others) =>
      `(without ${[blank > 0 ? `${blank} not filled in` : '', others > 0 ? `${others} unknown` : ''].filter((part) => part !== '').join(' and ')})`,
    leftOut: 'Tables that are not counted',
    leftOutReasons: {
      'other-kind': (_sheet, kind) => `another kind of form (${kind})`,
      duplicate: (sheet) => `the same project as on sheet “${sheet}”, counted once`,
      'sum-of-others': () => 'the sum of other tables',
      'other-year': (sheet) => `of another year; the project is counted on sheet “${sheet}”`,
      'by-choice': () => 'left out by you',
    },
    doubts: 'Counted, but look at them',
    doubtReasons: {
      'same-project': (sheet) => `a project of the same name is on sheet “${sheet}”`,
      'sum-of-others': () => 'its amount is that of the others together',
      'other-year': () => 'most tables are of another year',
    },
    count: 'Count',
    leave: 'Leave out',
    unreadableReasons: {
      unreadable: (text) => `“${text}” is no amount`,
      blank: () => 'not filled in',
      missing: () => 'the table has no such row',
      unread: () => 'not read',
      'unit-unknown': (text) => `${text} has no unit, and it could be one of two`,
    },
    instead: {
      unreadable: 'no amount',
      blank: 'empty',
      missing: 'no such row',
      unread: 'not read',
      'unit-unknown': 'unit unknown',
    },
    unreadFunding: 'Not all of the funding was read; the amounts may not be all',
    roll: {
      title: 'Against the approved amounts',
      placeholder: 'Paste projects, units and approved amounts with their heads, or a name a line',
      fromFile: 'From a file…',
      copy: 'Copy the comparison',
      approved: 'approved',
      stated: 'stated',
      difference: 'stated − approved',
      missing: 'not received',
      similar: (name) => `another name: ${name} came in`,
      twice: (count) => `${plural(count, 'table')} came in`,
      beyond: 'not on the roll',
      unused: (line, text) => `Line ${line}: “${text}” was not used.`,
      met: (met, all) => `${met} of ${plural(all, 'entry', 'entries')} agree.`,
      sums: (approved, stated) => `Approved ${approved} 万元, stated ${stated} 万元.`,
      copyPublic: 'Copy',
    },
    groupBy: 'Subtotals',
    groups: {
      none: 'none',
      department: 'by department',
      implementingUnit: 'by unit',
      projectAttribute: 'by attribute',
    },
    write: 'Write the 汇总 sheet',
    written: (sheet) => `Sheet “${sheet}” written`,
    writtenHint: 'It follows the amounts of the tables',
    writeFile: 'Save the summary',
    writtenFile: (name) => `“${name}” saved`,
    asOf: (time) => `As of ${time}`,
  },

  crash: {
    title: 'This page has failed',
    hint: 'The workbook is not affected. Open it again; if that fails, copy the details for your support.',
    reload: 'Open again',
  },
};
