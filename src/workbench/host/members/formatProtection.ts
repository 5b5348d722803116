import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import type { RangeTarget } from './Session';
import { booleanArgument } from './arguments';
import { guardSheet } from './guards';

/** Excel's cells are locked at first, which matters on a protected sheet only. */
const protectionType: ObjectType<RangeTarget> = {
  name: 'FormatProtection',
  scalars: {
    locked: {
      get: ({ sheet, area }) => sheet.locked(area),
      set: ({ sheet, area, session }, value) => {
        guardSheet(sheet);
        const locked = booleanArgument(value, 'locked');
        session.workbook.quietly(() => {
          sheet.setLocked(area, locked);
        });
      },
    },
    formulaHidden: { get: () => false },
  },
};

export const formatProtectionObject = (range: RangeTarget): HostObject => bind(protectionType, range);
