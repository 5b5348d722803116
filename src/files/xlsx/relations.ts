import { attribute, scanXml } from '../xml/scanXml';

/** A reference from one part of a file to another part, or to an address outside. */
export interface Reference {
  readonly id: string;
  /** The last word of the type: worksheet, sharedStrings, hyperlink. The same in both editions of the standard. */
  readonly type: string;
  /** The full name of the part it leads to; of an external one the address as written, its entities decoded. */
  readonly target: string;
  readonly external: boolean;
}

/** A reference to another part of the same file. */
export interface Relation {
  readonly id: string;
  /** As of a `Reference`. */
  readonly type: string;
  /** The full name of the part it leads to. */
  readonly part: string;
}

/** All references of a part, by its .rels; `part` is the full name of the part they belong to, '' for the package. */
export function readReferences(xml: string, part: string): Reference[] {
  const references: Reference[] = [];
  scanXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attribute(attributes, 'Target') ?? '';
      const external = attribute(attributes, 'TargetMode') === 'External';
      references.push({
        id: attribute(attributes, 'Id') ?? '',
        type: (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
        target: external ? target : resolve(part, target),
        external,
      });
    },
  });
  return references;
}

/** The references of a part that stay within the file. */
export function readRelations(xml: string, part: string): Relation[] {
  return readReferences(xml, part)
    .filter(({ external }) => !external)
    .map(({ id, type, target }) => ({ id, type, part: target }));
}

/** The name of the part that holds the relations of a part. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(base: string, target: string): string {
  const names = target.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const name of target.split(/[\\/]/)) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}
