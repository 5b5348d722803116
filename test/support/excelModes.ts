import type { ExcelForTests } from './excelHost';

/** An Excel in trouble, for tests that run a job in each of them. */
export interface ExcelMode {
  readonly name: string;
  readonly undo?: '365' | 'older';
  /** Brings the trouble about, after the workbook was opened and first read. */
  readonly arrange: (excel: ExcelForTests) => Promise<void> | void;
}

/** The members of page set-up that an Excel without a printer refuses (office-js #1860). */
export const pageMembers = [
  'PageLayout.orientation',
  'PageLayout.paperSize',
  'PageLayout.zoom',
  'PageLayout.setPrintMargins',
  'PageLayout.centerHorizontally',
  'PageLayout.setPrintArea',
  'PageLayout.setPrintTitleRows',
  'WorksheetFreezePanes.freezeRows',
];

const personsRule = { areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], stopIfTrue: false };

/** A person's own two rules on a cell of every sheet, of which Excel can't tell one. */
const spoil = (trouble: 'unreadable' | 'undeletable') => (excel: ExcelForTests) => {
  for (const sheet of excel.host.workbook.sheets()) {
    for (const formula of ['=$A$1="甲"', '=$A$1="乙"']) {
      const id = `{PERSON-${sheet.id}-${formula}}`;
      sheet.addConditionalFormat({ ...personsRule, id, custom: { formula, fill: '#FFFF00' } });
    }
    excel.spoilFormats(sheet.name(), trouble, ({ custom }) => custom?.formula === '=$A$1="乙"');
  }
};

/** Every trouble of `docs/simulated-host.md` that can be switched on. */
export const excelModes: readonly ExcelMode[] = [
  { name: 'as Microsoft 365 is', arrange: () => undefined },
  { name: 'that forgets its undo list', undo: 'older', arrange: () => undefined },
  { name: 'that opened the workbook elsewhere', arrange: (excel) => excel.reopenElsewhere() },
  {
    name: 'that lost the settings and gave the old ids to others',
    arrange: (excel) => excel.reopenElsewhere({ settings: 'lost', ids: 'reused' }),
  },
  { name: 'that cannot read a person’s rule', arrange: spoil('unreadable') },
  { name: 'that cannot delete a person’s rule', arrange: spoil('undeletable') },
  {
    name: 'with a chart sheet in front',
    arrange: ({ host }) => {
      host.troubles.front = 'chart-sheet';
    },
  },
  {
    name: 'with another workbook in front',
    arrange: ({ host }) => {
      host.troubles.front = 'other-workbook';
    },
  },
  {
    name: 'without a printer',
    arrange: ({ host }) => {
      host.faults.refuseMembers(pageMembers);
    },
  },
];
