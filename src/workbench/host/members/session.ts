import type { CellArea } from '../../../core/grid/address';
import { accessDenied, invalidArgument } from '../protocol/HostError';
import type { EventQueue } from '../protocol/eventQueue';
import { eventTypes, workbookTarget } from '../protocol/wire';
import { localAddress, parseArea, subtract } from '../workbook/areas';
import { valueType } from '../workbook/display';
import type { Cell, ChangeType, Sheet, Workbook } from '../workbook/Workbook';

/** What the members share: the workbook, where events go, and the switches of the runtime. */
export interface Session {
  readonly workbook: Workbook;
  readonly events: EventQueue;
  /** `context.runtime.enableEvents` */
  enableEvents: boolean;
  calculationMode: string;
  structureProtected: boolean;
  /** How often each event is asked for, by `${type}:${target}`. */
  readonly registered: Map<string, number>;
  /** Areas of events, by the reference that `event.getRange` sends back. */
  readonly eventAreas: Map<string, { readonly sheetId: string; readonly area: CellArea }>;
  /** The kept ranges move when rows or columns come and go. */
  readonly keptRanges: () => RangeTarget[];
}

/** A range: `area` moves when rows are inserted above a kept one. */
export interface RangeTarget {
  readonly session: Session;
  readonly sheet: Sheet;
  area: CellArea;
}

export interface SheetTarget {
  readonly session: Session;
  readonly sheet: Sheet;
}

export const rangeOf = (at: SheetTarget, area: CellArea): RangeTarget => ({
  session: at.session,
  sheet: at.sheet,
  area,
});

/** What a sheet's protection may allow all the same, in Excel's words. */
export type Allowed =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertRows'
  | 'allowInsertHyperlinks'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowEditObjects';

/** Refuses what Excel refuses on a protected sheet, with Excel's code, but for what its options allow. */
export function guardSheet(sheet: Sheet, allowed?: Allowed): void {
  const { protected: on, options } = sheet.extras().protection;
  if (on && (allowed === undefined || options[allowed] !== true)) throw accessDenied();
}

/** On a protected sheet only cells that are unlocked, or lie in an area that anybody may edit, take a content. */
export function guardContents({ sheet, area }: Pick<RangeTarget, 'sheet' | 'area'>): void {
  const { protected: on, editRanges = [] } = sheet.extras().protection;
  if (!on) return;
  const open = editRanges
    .filter(({ isPasswordProtected }) => !isPasswordProtected)
    .flatMap(({ address }) => address.split(' ').flatMap((part) => parseArea(part) ?? []));
  const closed = open.reduce<CellArea[]>(
    (rest, hole) => rest.flatMap((piece) => subtract(piece, hole)),
    [area],
  );
  if (closed.some((piece) => sheet.locked(piece) !== false)) throw accessDenied();
}

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

export function textArgument(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${name} must be a text.`);
  return value;
}

export function numberArgument(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw invalidArgument(`${name} must be a number.`);
  return value;
}

export function booleanArgument(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${name} must be true or false.`);
  return value;
}

/** One of Excel's words; capitals do not matter. */
export function oneOf<T extends string>(value: unknown, words: readonly T[], name: string): T {
  const found = words.find((word) => word.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw invalidArgument(`${name} can't be ${String(value)}.`);
  return found;
}

export function recordArgument(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidArgument(`${name} must be an object.`);
  }
  return value as Readonly<Record<string, unknown>>;
}
