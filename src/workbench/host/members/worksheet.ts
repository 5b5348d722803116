import { HostError, invalidArgument } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import { eventTypes } from '../protocol/wire';
import { parseArea, wholeSheet } from '../workbook/areas';
import type { Sheet } from '../workbook/Workbook';
import { customPropertiesObject } from './customProperties';
import { chartsObject } from './charts';
import { commentsObject } from './comments';
import { eventMembers } from './eventMembers';
import { freezePanesObject } from './freezePanes';
import { namesObject } from './names';
import { sheetNotesObject } from './notes';
import { pageLayoutObject } from './pageLayout';
import { protectionObject } from './protection';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { colorArgument } from './rangeFormat';
import { rangeOf, type Session, type SheetTarget } from './Session';
import { booleanArgument, numberArgument, oneOf, textArgument } from './arguments';
import { notify, notifyRenamed } from './notify';
import { guardDeletion, guardFront, guardSheetNames } from './troubles';
import { guardStructure } from './workbookProtection';
import { forgetSheet } from './forgetSheet';

/** Excel's own name for the list of changes, in English and as a Chinese Excel has it. */
const reservedNames = new Set(['history', '历史记录']);

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** A sheet's name as Excel takes it, or InvalidArgument; a name that is taken is ItemAlreadyExists. */
export function sheetNameArgument(session: Session, value: unknown, own: Sheet | null): string {
  const name = textArgument(value, 'name');
  const legal =
    name.trim() !== '' &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    !reservedNames.has(name.toLowerCase());
  if (!legal) throw invalidArgument(`A sheet can't be called ${name}.`);
  const taken = session.workbook
    .sheets()
    .some((sheet) => sheet.id !== own?.id && sheet.name().toLowerCase() === name.toLowerCase());
  if (taken)
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  return name;
}

const isLastVisible = ({ session, sheet }: SheetTarget) =>
  session.workbook.sheets().every((one) => one.id === sheet.id || one.visibility() !== 'Visible');

/** The sheet that comes to the front when this one goes. */
export function leave({ session, sheet }: SheetTarget): void {
  if (session.workbook.activeSheet().id !== sheet.id) return;
  const sheets = session.workbook.sheets();
  const here = sheets.findIndex((one) => one.id === sheet.id);
  const next = [...sheets.slice(here + 1), ...sheets.slice(0, here).reverse()].find(
    (one) => one.visibility() === 'Visible',
  );
  if (next) activate({ session, sheet: next });
}

export function activate({ session, sheet }: SheetTarget): void {
  const before = session.workbook.activeSheet();
  if (before.id === sheet.id) return;
  if (sheet.visibility() !== 'Visible') {
    throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
  }
  session.workbook.quietly(() => {
    sheet.activate();
  });
  notify(session, eventTypes.deactivated, before.id, { worksheetId: before.id });
  notify(session, eventTypes.activated, sheet.id, { worksheetId: sheet.id });
}

const at = (target: SheetTarget, top: number, left: number, rows = 1, columns = 1) =>
  rangeObject(rangeOf(target, { top, left, bottom: top + rows - 1, right: left + columns - 1 }));

function used({ sheet, session }: SheetTarget, valuesOnly: unknown): HostObject | null {
  const area = sheet.usedArea(valuesOnly === true);
  return area && rangeObject({ session, sheet, area });
}

const worksheetType: ObjectType<SheetTarget> = {
  name: 'Worksheet',
  id: ({ sheet }) => sheet.id,
  scalars: {
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name(),
      set: ({ session, sheet }, value) => {
        const name = sheetNameArgument(session, value, sheet);
        const before = sheet.name();
        if (name === before) return;
        session.workbook.quietly(() => {
          sheet.setName(name);
        });
        notifyRenamed(session, sheet.id, before, name);
      },
    },
    position: {
      get: ({ sheet }) => sheet.position(),
      set: ({ session, sheet }, value) => {
        const position = numberArgument(value, 'position');
        if (position < 0 || position >= session.workbook.sheets().length) {
          throw invalidArgument(`There is no position ${String(position)}.`);
        }
        session.workbook.quietly(() => {
          sheet.setPosition(position);
        });
      },
    },
    visibility: {
      get: ({ sheet }) => sheet.visibility(),
      set: (target, value) => {
        const visibility = oneOf(value, visibilities, 'visibility');
        if (visibility !== 'Visible' && isLastVisible(target)) {
          throw new HostError('InvalidOperation', 'A workbook must contain at least one visible sheet.');
        }
        if (visibility !== 'Visible') leave(target);
        target.session.workbook.quietly(() => {
          target.sheet.setVisibility(visibility);
        });
      },
    },
    tabColor: {
      get: ({ sheet }) => sheet.tabColor(),
      set: ({ session, sheet }, value) => {
        const color = value === '' ? '' : colorArgument(value);
        session.workbook.quietly(() => {
          sheet.setTabColor(color);
        });
      },
    },
    showGridlines: {
      get: ({ sheet }) => sheet.showGridlines(),
      set: ({ session, sheet }, value) => {
        const on = booleanArgument(value, 'showGridlines');
        session.workbook.quietly(() => {
          sheet.setShowGridlines(on);
        });
      },
    },
  },
  children: {
    protection: protectionObject,
    pageLayout: pageLayoutObject,
    freezePanes: freezePanesObject,
    names: ({ session, sheet }) => {
      guardSheetNames(session);
      return namesObject({ session, scope: sheet });
    },
    customProperties: customPropertiesObject,
    notes: sheetNotesObject,
    comments: commentsObject,
    charts: chartsObject,
  },
  paths: {
    getRange: (target, [address]) => {
      if (address === undefined || address === null || address === '') {
        return rangeObject(rangeOf(target, wholeSheet));
      }
      const text = textArgument(address, 'address');
      const area = parseArea(text);
      if (area) return rangeObject(rangeOf(target, area));
      return rangeOfName(target, text);
    },
    getRanges: (target, [address]) => rangeAreasObject(target, address),
    getRangeByIndexes: (target, [row, column, rows, columns]) =>
      at(
        target,
        numberArgument(row, 'startRow'),
        numberArgument(column, 'startColumn'),
        numberArgument(rows, 'rowCount'),
        numberArgument(columns, 'columnCount'),
      ),
    getCell: (target, [row, column]) =>
      at(target, numberArgument(row, 'row'), numberArgument(column, 'column')),
    getUsedRange: (target, [valuesOnly]) => used(target, valuesOnly) ?? at(target, 0, 0),
    getUsedRangeOrNullObject: (target, [valuesOnly]) => used(target, valuesOnly),
    getNext: (target, [visibleOnly]) => neighbour(target, 1, visibleOnly) ?? lost(),
    getNextOrNullObject: (target, [visibleOnly]) => neighbour(target, 1, visibleOnly),
    getPrevious: (target, [visibleOnly]) => neighbour(target, -1, visibleOnly) ?? lost(),
    getPreviousOrNullObject: (target, [visibleOnly]) => neighbour(target, -1, visibleOnly),
  },
  methods: {
    ...eventMembers<SheetTarget>(({ session, sheet }) => ({ session, id: sheet.id })),
    activate: (target) => {
      guardFront(target.session);
      activate(target);
    },
    calculate: () => null,
    delete: (target) => {
      guardStructure(target.session);
      guardDeletion(target.session);
      // Excel's reference says so of the method itself.
      if (target.sheet.visibility() === 'VeryHidden') {
        throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
      }
      if (isLastVisible(target)) {
        throw new HostError('InvalidOperation', 'A workbook must contain at least one visible sheet.');
      }
      const { session, sheet } = target;
      leave(target);
      session.workbook.quietly(() => {
        // Before it goes: the engine itself would drop the cell's name behind #REF!.
        forgetSheet(session, sheet);
        session.workbook.deleteSheet(sheet.id);
      });
      notify(session, eventTypes.deleted, sheet.id, { worksheetId: sheet.id, source: 'Local' });
    },
  },
};

const lost = (): never => {
  throw new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
};

function neighbour({ session, sheet }: SheetTarget, step: number, visibleOnly: unknown): HostObject | null {
  const sheets = session.workbook.sheets();
  for (let index = sheet.position() + step; index >= 0 && index < sheets.length; index += step) {
    const other = sheets[index];
    if (other && (visibleOnly !== true || other.visibility() === 'Visible')) {
      return worksheetObject({ session, sheet: other });
    }
  }
  return null;
}

/** `getRange('预算')`: a name of the sheet or of the workbook. */
function rangeOfName(target: SheetTarget, name: string): HostObject {
  const defined = target.session.workbook
    .names()
    .filter((one) => one.name.toLowerCase() === name.toLowerCase())
    .find((one) => one.sheetId === null || one.sheetId === target.sheet.id);
  const area = defined && parseArea(defined.formula.replace(/^=/, ''));
  if (!area) throw invalidArgument(`There is no range ${name}.`);
  return rangeObject(rangeOf(target, area));
}

export const worksheetObject = ({ session, sheet }: SheetTarget): HostObject =>
  bind(worksheetType, { session, sheet });
