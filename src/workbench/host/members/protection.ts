import { accessDenied, HostError } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import type { SheetTarget } from './Session';
import { booleanArgument, oneOf, recordArgument } from './arguments';

const ALLOWANCES = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

const MODES = ['Normal', 'None', 'Unlocked'] as const;

/** All options, whatever was said of them: what nobody allowed is forbidden. */
function optionsOf(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const allowed = ALLOWANCES.map((name) => {
    const value = given[name];
    return [name, value === undefined || value === null ? false : booleanArgument(value, name)] as const;
  });
  const mode = given['selectionMode'] ?? 'Normal';
  return { ...Object.fromEntries(allowed), selectionMode: oneOf(mode, MODES, 'selectionMode') };
}

const protectionType: ObjectType<SheetTarget> = {
  name: 'WorksheetProtection',
  scalars: {
    protected: { get: ({ sheet }) => sheet.extras().protection.protected },
    options: {
      get: ({ sheet }) => {
        const { protected: on, options } = sheet.extras().protection;
        return on ? optionsOf(options) : null;
      },
    },
  },
  methods: {
    protect: ({ sheet, session }, [options, password]) => {
      if (sheet.extras().protection.protected) throw accessDenied();
      const { editRanges } = sheet.extras().protection;
      const given = optionsOf(
        options === undefined || options === null ? {} : recordArgument(options, 'options'),
      );
      session.workbook.quietly(() => {
        sheet.setExtras({
          protection: {
            protected: true,
            options: given,
            ...(editRanges ? { editRanges } : {}),
            ...(typeof password === 'string' && password !== '' ? { password } : {}),
          },
        });
      });
    },
    /** Refused where nothing is protected (office-js #6784), and without the right password (Excel's error codes). */
    unprotect: ({ sheet, session }, [given]) => {
      const { protected: on, password, editRanges } = sheet.extras().protection;
      if (!on) throw accessDenied();
      if (password !== undefined && password !== given) {
        throw new HostError('BadPassword', 'The password you supplied is incorrect.');
      }
      session.workbook.quietly(() => {
        sheet.setExtras({
          protection: { protected: false, options: {}, ...(editRanges ? { editRanges } : {}) },
        });
      });
    },
  },
};

export const protectionObject = (target: SheetTarget): HostObject => bind(protectionType, target);
