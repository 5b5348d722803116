import type { CellArea } from '../../../core/grid/address';
import { plainString } from '../../../files/xlsx/strings';
import { rewriteXml } from '../../../files/xml/rewriteXml';
import { decodeEntities, XmlProblem } from '../../../files/xml/scanXml';
import { areasOf } from './areas';
import { textOf, type FilePackage, type SheetPart } from '../package/filePackage';

/** A table of a sheet (Excel's 表格) as the file has it. */
export interface SheetTable {
  readonly path: string;
  readonly xml: string;
  /** By which formulas call it. */
  readonly name: string;
  /** With its headings and its totals. */
  readonly area: CellArea;
  readonly headed: boolean;
  readonly totalled: boolean;
  /** The columns' names as people read them, line breaks as \n. */
  readonly columns: readonly string[];
  /** The places among them of those whose formula a new row gets. */
  readonly calculated: readonly number[];
}

/** The tables of a sheet; null in the place of one that can't be read. */
export function tablesOf({ parts }: FilePackage, part: SheetPart | undefined): (SheetTable | null)[] {
  const paths = (part?.relations ?? []).filter(({ type }) => type === 'table').map(({ target }) => target);
  return paths.map((path) => tableOf(path, textOf(parts, path)));
}

function tableOf(path: string, xml: string): SheetTable | null {
  let own: Readonly<Record<string, string>> = {};
  const columns: string[] = [];
  const calculated: number[] = [];
  try {
    rewriteXml(xml, {
      attributes(name, attributes) {
        // An extension has an element of this name, too, for the table's alternative text.
        if (name === 'table' && attributes['ref'] !== undefined) own = attributes;
        if (name === 'tableColumn') columns.push(plainString(decodeEntities(attributes['name'] ?? '')));
        return null;
      },
      text(name) {
        if (name === 'calculatedColumnFormula') calculated.push(columns.length - 1);
        return null;
      },
    });
  } catch (error) {
    if (error instanceof XmlProblem) return null;
    throw error;
  }
  const [area] = areasOf(own['ref'] ?? '');
  if (!area || area.right - area.left + 1 !== columns.length) return null;
  return {
    path,
    xml,
    name: decodeEntities(own['displayName'] ?? own['name'] ?? ''),
    area,
    headed: own['headerRowCount'] !== '0',
    totalled: Number(own['totalsRowCount'] ?? 0) > 0,
    columns,
    calculated,
  };
}
