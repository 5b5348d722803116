import { HostError } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import type { SheetTarget } from './Session';
import { recordArgument } from './arguments';

const protectionType: ObjectType<SheetTarget> = {
  name: 'WorksheetProtection',
  scalars: {
    protected: { get: ({ sheet }) => sheet.extras().protection.protected },
    options: { get: ({ sheet }) => sheet.extras().protection.options },
  },
  methods: {
    protect: ({ sheet, session }, [options]) => {
      if (sheet.extras().protection.protected) {
        throw new HostError('AccessDenied', 'The sheet is already protected.', 403);
      }
      const given = options === undefined || options === null ? {} : recordArgument(options, 'options');
      session.workbook.quietly(() => {
        sheet.setExtras({ protection: { protected: true, options: given } });
      });
    },
    unprotect: ({ sheet, session }) => {
      session.workbook.quietly(() => {
        sheet.setExtras({ protection: { protected: false, options: {} } });
      });
    },
  },
};

export const protectionObject = (target: SheetTarget): HostObject => bind(protectionType, target);
