import { itemNotFound } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import { applicationObject, runtimeObject } from './application';
import { namesObject } from './names';
import { workbookNotesObject } from './notes';
import { rangeObject } from './range';
import type { Session } from './Session';
import { settingsObject } from './settings';
import { guardSelection } from './troubles';
import { workbookProtectionObject } from './workbookProtection';
import { worksheetsObject } from './worksheets';

function eventRange(session: Session, reference: unknown): HostObject | null {
  const place = session.eventAreas.get(String(reference));
  const sheet = place && session.workbook.sheet(place.sheetId);
  return place && sheet ? rangeObject({ session, sheet, area: place.area }) : null;
}

const workbookType: ObjectType<Session> = {
  name: 'Workbook',
  scalars: {
    name: { get: (session) => session.workbook.name() },
    readOnly: { get: () => false },
    isDirty: { get: () => true },
  },
  children: {
    worksheets: worksheetsObject,
    names: (session) => namesObject({ session, scope: null }),
    settings: settingsObject,
    application: applicationObject,
    notes: workbookNotesObject,
    protection: workbookProtectionObject,
    _Runtime: runtimeObject,
  },
  paths: {
    getSelectedRange: (session) => {
      guardSelection(session);
      const sheet = session.workbook.activeSheet();
      return rangeObject({ session, sheet, area: sheet.selection() });
    },
    getActiveCell: (session) => {
      guardSelection(session);
      const sheet = session.workbook.activeSheet();
      const { top, left } = sheet.selection();
      return rangeObject({ session, sheet, area: { top, left, bottom: top, right: left } });
    },
    _GetRangeForEventByReferenceId: (session, [reference]) => {
      const range = eventRange(session, reference);
      if (!range) throw itemNotFound('the range of the event');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (session, [reference]) => eventRange(session, reference),
  },
};

export const workbookObject = (session: Session): HostObject => bind(workbookType, session);
