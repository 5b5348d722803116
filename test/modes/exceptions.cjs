const elsewhere = ['elsewhere', 'elsewhere-settings-lost'];

/** Tests that say something else in a mode, each with the reason. No `file`: of any; no `test`: all; no `modes`: in all. */
const exceptions = [
  // Exchanges are more where Excel refuses parts or the workbook is opened between.
  { test: /exchange/ },
  { file: 'excel/exchanges.test.ts' },
  { file: 'excel/sheets/insertSheets.test.ts', test: /takes no more for 300/ },
  { file: 'excel/sheets/ownSheet.test.ts', test: /takes one reading and two writes/ },
  { file: 'excel/read/readWorkbook.test.ts', test: /goes on in pieces/ },
  {
    file: 'excel/hardReading.test.ts',
    test: /takes no more|nobody sees/,
    modes: ['chart-in-front', 'other-book-in-front'],
  },
  // They hold on to what one opened workbook has: its sheets, its way of calculating, what a page has read.
  { file: 'excel/hardReading.test.ts', modes: elsewhere },
  // They bring about these troubles by themselves, one after the other.
  { file: 'excel/jobs.test.ts' },
  { file: 'excel/marksAnywhere.test.ts' },
  { file: 'excel/lockedForms.test.ts', test: /our lock is known in an Excel/ },
  { file: 'excel/hardReading.test.ts', test: /^what stands in front/ },
  { file: 'excel/sheets/insertSheets.test.ts', test: /because another workbook/ },
  // Page set-up is their subject, or that nothing is refused.
  {
    file: 'excel/sheets/insertSheets.test.ts',
    test: /writes all that the plan says|fails by chance|in front writes all/,
    modes: ['no-printer'],
  },
  { file: 'excel/sameAsFile.test.ts', modes: ['no-printer'] },
  {
    file: 'excel/summaryChart.test.ts',
    test: /shows the ten largest|on the printed page/,
    modes: ['no-printer'],
  },
  {
    file: 'excel/lockedForms.test.ts',
    test: /protected without a password where it is asked for/,
    modes: ['no-printer'],
  },
  // What is lost can't be read.
  { file: 'excel/settings.test.ts', test: /^what the workbook carries/, modes: ['elsewhere-settings-lost'] },
  // One page's memory of sheets is their subject: another page has read the new names.
  { file: 'excel/sheetIds.test.ts', modes: elsewhere },
  // A simulated workbook that is opened again forgets what was selected.
  { file: 'excel/read/readSelection.test.ts', modes: elsewhere },
  // What is in front is not what they select.
  { file: 'excel/read/readSelection.test.ts', modes: ['chart-in-front', 'other-book-in-front'] },
  // Whether a lock is ours is told by a name, for which Excel can't be asked then (office-js #6365): nothing is written on a
  // protected sheet either, but what is told is to come back to the workbook.
  {
    file: 'excel/changes/applyChanges.test.ts',
    test: /protected sheet, and says so|must become a text first/,
    modes: ['other-book-in-front'],
  },
  { file: 'excel/finishRows.test.ts', test: /or is protected/, modes: ['other-book-in-front'] },
  {
    file: 'excel/indicatorRows.test.ts',
    test: /leaves a protected sheet as it is/,
    modes: ['other-book-in-front'],
  },
  // They are every failing call in turn, and take too long for one more in each mode.
  { test: /whichever call to Excel fails/ },
  // With another workbook in front our sheet can't be told from the person's: why nothing is written is told in jobs.test.
  { file: 'commands/commands.test.ts', modes: ['other-book-in-front'] },
  // Nor can a lock of ours: such a form is not marked, which is said; a label that was typed over stays.
  {
    file: 'excel/lockedForms.test.ts',
    test: /a mark is written|a mark after which|a label restored is written/,
    modes: ['other-book-in-front'],
  },
  // A page that has just been opened behind another workbook can't tell our sheets from the person's.
  {
    file: 'excel/summaryChart.test.ts',
    test: /known when the workbook is opened again/,
    modes: ['other-book-in-front'],
  },
  // The failing calls are counted from the first try on, which is refused there.
  { file: 'excel/sheets/ownSheet.test.ts', test: /writing fails twice/, modes: ['other-book-in-front'] },
  // What they do to Excel itself is undone when the workbook is opened again: comments, a newer Excel, what is in front.
  { file: 'excel/marks/markNotes.test.ts', test: /cell with a comment/, modes: elsewhere },
  { file: 'excel/listen.test.ts', test: /gives the sheet the keyboard/, modes: elsewhere },
  {
    file: 'excel/changes/applyChanges.test.ts',
    test: /while another workbook is in front/,
    modes: elsewhere,
  },
  // What they say of Excel is another's once the workbook is opened again: what it can do, whether its structure is locked.
  { file: 'commands/commands.test.ts', modes: elsewhere },
  { file: 'excel/sheets/insertSheets.test.ts', test: /structure is protected/, modes: elsewhere },
  { file: 'excel/settings.test.ts', test: /loses it without a word/, modes: elsewhere },
  // A script runs once.
  { file: 'commands/associate.test.ts' },
  // One page's undo of three writes; and a workbook opened again has its printer back.
  { file: 'excel/largeSummary.test.ts', modes: [...elsewhere, 'no-printer'] },
  // They compare ids, or have formats that are bad until the workbook is opened again.
  {
    file: 'excel/marks/marks.test.ts',
    test: /not written again|format is lost|does not delete/,
    modes: elsewhere,
  },
];

module.exports = { exceptions };
