import { invalidArgument } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import { parseArea, sheetColumns, sheetRows } from '../workbook/areas';
import { rangeObject } from './range';
import { rangeOf, type RangeTarget, type SheetTarget } from './Session';
import { numberArgument } from './arguments';
import { guardFront } from './troubles';

function freeze({ session, sheet }: SheetTarget, rows: number, columns: number): void {
  guardFront(session);
  if (rows < 0 || columns < 0) throw invalidArgument('A number of rows or columns is not negative.');
  session.workbook.quietly(() => {
    sheet.setFrozen(rows, columns);
  });
}

const freezePanesType: ObjectType<SheetTarget> = {
  name: 'WorksheetFreezePanes',
  paths: {
    getLocation: (target) => locationOf(target) ?? fail(),
    getLocationOrNullObject: (target) => {
      guardFront(target.session);
      return locationOf(target);
    },
  },
  methods: {
    freezeRows: (target, [count]) => {
      freeze(target, count === undefined ? 1 : numberArgument(count, 'count'), 0);
    },
    freezeColumns: (target, [count]) => {
      freeze(target, 0, count === undefined ? 1 : numberArgument(count, 'count'));
    },
    freezeAt: (target, [range]) => {
      const area = typeof range === 'string' ? parseArea(range) : (range as RangeTarget | undefined)?.area;
      if (!area) throw invalidArgument('frozenRange must be a range.');
      freeze(
        target,
        area.bottom === sheetRows - 1 ? 0 : area.bottom + 1,
        area.right === sheetColumns - 1 ? 0 : area.right + 1,
      );
    },
    unfreeze: (target) => {
      freeze(target, 0, 0);
    },
  },
};

const fail = (): never => {
  throw invalidArgument('Nothing is frozen.');
};

function locationOf(target: SheetTarget): HostObject | null {
  const { rows, columns } = target.sheet.frozen();
  if (rows === 0 && columns === 0) return null;
  return rangeObject(
    rangeOf(target, {
      top: 0,
      left: 0,
      bottom: rows === 0 ? sheetRows - 1 : rows - 1,
      right: columns === 0 ? sheetColumns - 1 : columns - 1,
    }),
  );
}

export const freezePanesObject = (target: SheetTarget): HostObject => bind(freezePanesType, target);
