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

export interface Relation {
  readonly id: string;
  /** The last word of the type: worksheet, sharedStrings, styles. The same in both editions of the standard. */
  readonly type: string;
  /** The full name of the part it leads to. */
  readonly part: string;
}

/** The relations of a part, by its .rels; `part` is the full name of the part they belong to, '' for the package. */
export function readRelations(xml: string, part: string): Relation[] {
  const relations: Relation[] = [];
  scanXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      relations.push({
        id: attribute(attributes, 'Id') ?? '',
        type: (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
        part: resolve(part, attribute(attributes, 'Target') ?? ''),
      });
    },
  });
  return relations;
}

/** The name of the part that holds the relations of a part. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const names = base.split('/').slice(0, -1);
  for (const name of target.split(/[\\/]/)) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}
