import { decodeEntities, isOn } from '../../../files/xml/scanXml';
import { parseArea } from '../../host/workbook/areas';
import type { FileResults } from '../../host/univer/keptResults';
import { textOf, type FilePackage } from './filePackage';
import { attributesOf, childrenOf, piecesOf } from '../../../files/xml/pieces';

/** What the file says of its formulas' results: whether they are to be calculated anew, and the tables that they name. */
export function calculationOf(
  file: FilePackage,
  sheetIds: readonly string[],
): Pick<FileResults, 'calculatesOnLoad' | 'tables'> {
  const settings = childrenOf(file.workbook).find(({ name }) => name === 'calcPr')?.source;
  const tables = file.sheets.flatMap(({ relations }, index) =>
    relations.flatMap(({ type, target }) => {
      const part = type === 'table' ? textOf(file.parts, target) : '';
      const sheetId = sheetIds[index];
      if (part === '' || sheetId === undefined) return [];
      const { displayName = '', ref = '' } = attributesOf(rootOf(part));
      const area = parseArea(ref);
      return area && displayName !== '' ? [{ name: decodeEntities(displayName), sheetId, area }] : [];
    }),
  );
  return { calculatesOnLoad: isOn(attributesOf(settings ?? '')['fullCalcOnLoad']), tables };
}

/** The root of a part, without what stands before it. */
function rootOf(part: string): string {
  const { head, tail } = piecesOf(part);
  return `${head.replace(/^[\s\S]*?(?=<[^?!])/, '')}${tail}`;
}
