import { decodeEntities, isOn } from '../../../files/xml/scanXml';
import type { SheetExtras } from '../../host/workbook/Workbook';
import type { SheetSource } from './sheetSource';
import { attributesOf, attributesText, childrenOf } from '../../../files/xml/pieces';

type Protection = SheetExtras['protection'];

/** Excel's words for what may be done on a protected sheet, and the file's, which say what may not. */
const ALLOWED = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const;
/** These two are allowed where the file says nothing; all others are forbidden. */
const OPEN = new Set<string>(['objects', 'scenarios']);

/** How a sheet of the file is protected, in Excel's words. */
export function protectionOfFile(source: SheetSource): Protection {
  const element = source.first('sheetProtection');
  const attributes = attributesOf(element ?? '');
  const editRanges = childrenOf(source.first('protectedRanges')).map(({ source: range }) => {
    const { name = '', sqref = '', ...rest } = attributesOf(range);
    const closed = ['password', 'hashValue'].some((key) => rest[key] !== undefined);
    return { title: decodeEntities(name), address: sqref, isPasswordProtected: closed };
  });
  if (!element || !isOn(attributes['sheet'])) return { protected: false, options: {}, editRanges };
  const options: Record<string, unknown> = Object.fromEntries(
    Object.entries(ALLOWED).map(([word, name]) => {
      const forbidden = attributes[name] === undefined ? !OPEN.has(name) : isOn(attributes[name]);
      return [word, !forbidden];
    }),
  );
  options['selectionMode'] = isOn(attributes['selectUnlockedCells'])
    ? 'None'
    : isOn(attributes['selectLockedCells'])
      ? 'Unlocked'
      : 'Normal';
  const hasPassword = ['password', 'hashValue'].some((key) => attributes[key] !== undefined);
  return { protected: true, options, editRanges, ...(hasPassword ? { password: null } : {}) };
}

/** A sheet's protection as the file says it; '' for none. Without a password: that is never known here. */
export function protectionElement({ protected: on, options }: Protection): string {
  if (!on) return '';
  const attributes = Object.fromEntries(
    Object.entries(ALLOWED).map(([word, name]) => {
      const allowed = options[word] === true;
      return [name, allowed === OPEN.has(name) ? undefined : allowed ? '0' : '1'];
    }),
  );
  const mode = options['selectionMode'];
  return `<sheetProtection${attributesText({
    sheet: '1',
    ...attributes,
    selectLockedCells: mode === 'None' || mode === 'Unlocked' ? '1' : undefined,
    selectUnlockedCells: mode === 'None' ? '1' : undefined,
  })}/>`;
}
