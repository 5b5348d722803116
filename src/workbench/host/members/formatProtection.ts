import { notSimulated } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import type { RangeTarget } from './session';

/** Excel's cells are locked at first, which matters on a protected sheet only. The host unlocks none. */
const protectionType: ObjectType<RangeTarget> = {
  name: 'FormatProtection',
  scalars: {
    locked: {
      get: () => true,
      set: (_, value) => {
        if (value !== true) throw notSimulated('FormatProtection.locked = false');
      },
    },
    formulaHidden: { get: () => false },
  },
};

export const formatProtectionObject = (range: RangeTarget): HostObject => bind(protectionType, range);
