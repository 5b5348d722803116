import type { Workbook } from '../workbook/Workbook';
import { run, type FUniver, type FWorkbook } from './facade';

const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

/** The id of the sheet that a name belongs to; null for a name of the whole workbook. */
function scopeOf(localSheetId: string | undefined): string | null {
  return localSheetId === undefined || localSheetId === '' || localSheetId === WORKBOOK_SCOPE
    ? null
    : localSheetId;
}

/** The workbook's defined names, as the host reads and writes them. */
export function definedNames(univer: FUniver, book: FWorkbook) {
  const all: Workbook['names'] = () =>
    book.getDefinedNames().map((defined) => {
      const formula = defined.getFormulaOrRefString();
      return {
        name: defined.getName(),
        formula: formula.startsWith('=') ? formula : `=${formula}`,
        comment: defined.getComment() ?? '',
        visible: true,
        sheetId: scopeOf(defined.getLocalSheetId()),
      };
    });

  const set: Workbook['setDefinedName'] = ({ name, formula, comment, sheetId }) => {
    run(univer, 'formula.mutation.set-defined-name', {
      unitId: book.getId(),
      id: `host-name-${sheetId ?? ''}-${name.toLowerCase()}`,
      name,
      formulaOrRefString: formula.replace(/^=/, ''),
      comment,
      localSheetId: sheetId ?? WORKBOOK_SCOPE,
    });
  };

  const remove: Workbook['deleteDefinedName'] = (name, sheetId) => {
    const isIt = (defined: ReturnType<FWorkbook['getDefinedNames']>[number]) =>
      defined.getName().toLowerCase() === name.toLowerCase() &&
      scopeOf(defined.getLocalSheetId()) === sheetId;
    book.getDefinedNames().find(isIt)?.delete();
  };

  return { all, set, remove };
}
