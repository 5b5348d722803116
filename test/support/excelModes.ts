import type { ExcelForTests } from './excelHost';
import type { Reopening } from './openedElsewhere';

/** An Excel in trouble, for tests that run a job in each of them. */
export interface ExcelMode {
  /** What the environment's EXCEL_MODE calls it. */
  readonly id: string;
  readonly name: string;
  readonly undo?: '365' | 'older';
  /** How the workbook is opened elsewhere, in the midst of the person's work. */
  readonly reopening?: Reopening;
  /** Brings the trouble about. */
  readonly arrange?: (excel: ExcelForTests) => void;
  /** The trouble comes when a page has read the workbook: before, nothing can be done in it. */
  readonly afterReading?: true;
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

const PERSONS = ['=$A$1="甲"', '=$A$1="乙"'];

/** One of those that a mode puts on every sheet, wherever its row came to stand. */
export const isPersonsRule = ({ custom }: { readonly custom?: { readonly formula: string } | null }) =>
  /^=\$[A-Z]+\$\d+="[甲乙]"$/.test(custom?.formula ?? '');

/** A person's own two rules on a cell of every sheet, of which Excel can't tell one. */
const spoil = (trouble: 'unreadable' | 'undeletable') => (excel: ExcelForTests) => {
  for (const sheet of excel.host.workbook.sheets()) {
    for (const formula of PERSONS) {
      const id = `{PERSON-${sheet.id}-${formula}}`;
      sheet.addConditionalFormat({ ...personsRule, id, custom: { formula, fill: '#FFFF00' } });
    }
    excel.spoilFormats(sheet.name(), trouble, ({ custom }) => custom?.formula === PERSONS[1]);
  }
};

/** Every trouble of `docs/模拟的Excel.md` that can be switched on. */
export const excelModes: readonly ExcelMode[] = [
  { id: '365', name: 'as Microsoft 365 is' },
  { id: 'older-undo', name: 'that forgets its undo list', undo: 'older' },
  { id: 'elsewhere', name: 'that opened the workbook elsewhere', reopening: {} },
  {
    id: 'elsewhere-settings-lost',
    name: 'that lost the settings and gave the old ids to others',
    reopening: { settings: 'lost', ids: 'reused' },
  },
  { id: 'unreadable-rule', name: 'that cannot read a person’s rule', arrange: spoil('unreadable') },
  { id: 'undeletable-rule', name: 'that cannot delete a person’s rule', arrange: spoil('undeletable') },
  {
    id: 'chart-in-front',
    name: 'with a chart sheet in front',
    arrange: ({ host }) => {
      host.troubles.front = 'chart-sheet';
    },
  },
  {
    id: 'other-book-in-front',
    name: 'with another workbook in front',
    afterReading: true,
    arrange: ({ host }) => {
      host.troubles.front = 'other-workbook';
    },
  },
  {
    id: 'no-printer',
    name: 'without a printer',
    arrange: ({ host }) => {
      host.faults.refuseMembers(pageMembers);
    },
  },
];

/** Brings about the trouble of a mode, between two acts of the person. */
export async function arrange(excel: ExcelForTests, mode: ExcelMode): Promise<void> {
  if (mode.reopening) await excel.reopenElsewhere(mode.reopening);
  mode.arrange?.(excel);
}
