import { attribute, flag, scanXml } from '../xml/scanXml';

export interface SheetEntry {
  readonly name: string;
  /** The id of the relation that leads to its part. */
  readonly relation: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
}

/** The list of sheets of workbook.xml in the order of their tabs, hidden ones too. */
export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'sheet') {
        const state = attribute(attributes, 'state');
        sheets.push({
          name: attribute(attributes, 'name') ?? '',
          relation: attribute(attributes, 'id') ?? '',
          visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        });
      } else if (name === 'workbookPr') {
        from1904 = flag(attributes, 'date1904');
      }
    },
  });
  return { sheets, from1904 };
}
