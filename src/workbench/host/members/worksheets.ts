import { itemNotFound } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import { eventTypes, workbookTarget } from '../protocol/wire';
import type { Sheet } from '../workbook/Workbook';
import { eventMembers } from './eventMembers';
import type { Session } from './Session';
import { notify } from './notify';
import { guardActiveSheet, guardFront } from './troubles';
import { guardStructure } from './workbookProtection';
import { sheetNameArgument, worksheetObject } from './worksheet';

/** Excel finds a sheet by its name, whatever the capitals, or by its id. */
function findSheet(session: Session, key: unknown): Sheet | null {
  const text = String(key);
  const sheets = session.workbook.sheets();
  return (
    sheets.find((sheet) => sheet.id === text) ??
    sheets.find((sheet) => sheet.name().toLowerCase() === text.toLowerCase()) ??
    null
  );
}

function find(session: Session, key: unknown): HostObject | null {
  const sheet = findSheet(session, key);
  return sheet && worksheetObject({ session, sheet });
}

/** Sheet1, Sheet2 …, the first that is free. */
function freeName(session: Session): string {
  const taken = new Set(session.workbook.sheets().map((sheet) => sheet.name().toLowerCase()));
  let number = session.workbook.sheets().length + 1;
  while (taken.has(`sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}

const visible = (session: Session, visibleOnly: unknown) =>
  session.workbook.sheets().filter((sheet) => visibleOnly !== true || sheet.visibility() === 'Visible');

function end(session: Session, sheet: Sheet | undefined): HostObject {
  if (!sheet) throw itemNotFound('the sheet');
  return worksheetObject({ session, sheet });
}

const worksheetsType: ObjectType<Session> = {
  name: 'WorksheetCollection',
  items: (session) => session.workbook.sheets().map((sheet) => worksheetObject({ session, sheet })),
  getItem: find,
  paths: {
    getItem: (session, [key]) => {
      const sheet = find(session, key);
      if (!sheet) throw itemNotFound(`the sheet ${String(key)}`);
      return sheet;
    },
    getItemOrNullObject: (session, [key]) => find(session, key),
    getActiveWorksheet: (session) => {
      guardActiveSheet(session);
      return worksheetObject({ session, sheet: session.workbook.activeSheet() });
    },
    getFirst: (session, [visibleOnly]) => end(session, visible(session, visibleOnly)[0]),
    getLast: (session, [visibleOnly]) => end(session, visible(session, visibleOnly).at(-1)),
    add: (session, [name]) => {
      guardStructure(session);
      guardFront(session);
      const wanted =
        name === undefined || name === null ? freeName(session) : sheetNameArgument(session, name, null);
      const sheet = session.workbook.quietly(() => session.workbook.addSheet(wanted));
      notify(session, eventTypes.added, sheet.id, { worksheetId: sheet.id, source: 'Local' });
      return worksheetObject({ session, sheet });
    },
  },
  methods: {
    ...eventMembers<Session>((session) => ({ session, id: workbookTarget })),
    getCount: (session, [visibleOnly]) => visible(session, visibleOnly).length,
  },
};

export const worksheetsObject = (session: Session): HostObject => bind(worksheetsType, session);
