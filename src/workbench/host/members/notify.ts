import type { CellArea } from '../../../core/grid/address';
import { eventTypes, workbookTarget } from '../protocol/wire';
import { localAddress } from '../workbook/areas';
import { valueType } from '../workbook/display';
import type { Cell, ChangeType } from '../workbook/Workbook';
import type { Session } from './Session';

/** Sends an event to the handlers of the sheet and to those of the whole workbook. */
export function notify(session: Session, type: number, sheetId: string, message: object): void {
  if (!session.enableEvents) return;
  for (const target of [sheetId, workbookTarget]) {
    if ((session.registered.get(`${String(type)}:${target}`) ?? 0) > 0)
      session.events.push(type, target, message);
  }
}

/** A sheet got another name (ExcelApi 1.17). */
export function notifyRenamed(
  session: Session,
  sheetId: string,
  nameBefore: string,
  nameAfter: string,
): void {
  const message = { worksheetId: sheetId, nameBefore, nameAfter, source: 'Local' };
  notify(session, eventTypes.nameChanged, sheetId, message);
}

let lastReference = 0;

export interface ChangeDetails {
  readonly before: Cell;
  readonly after: Cell;
}

/** onChanged, as office.js expects it. `trigger` says whose write it was (ExcelApi 1.14). */
export function notifyChanged(
  session: Session,
  sheetId: string,
  area: CellArea,
  changeType: ChangeType,
  trigger: 'ThisLocalAddin' | 'Unknown',
  details?: ChangeDetails,
): void {
  lastReference += 1;
  const referenceId = `event-${String(lastReference)}`;
  session.eventAreas.set(referenceId, { sheetId, area });
  notify(session, eventTypes.changed, sheetId, {
    worksheetId: sheetId,
    address: localAddress(area),
    changeType,
    source: 'Local',
    triggerSource: trigger,
    shiftDirection: 'None',
    referenceId,
    ...(details
      ? {
          valueBefore: details.before.value ?? '',
          valueAfter: details.after.value ?? '',
          valueTypeBefore: valueType(details.before),
          valueTypeAfter: valueType(details.after),
        }
      : {}),
  });
}
