import { attributesOf, joined, piecesOf } from '../xml/pieces';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES: Readonly<Record<string, string>> = {
  worksheet: `${SHEET}.worksheet+xml`,
  comments: `${SHEET}.comments+xml`,
  sharedStrings: `${SHEET}.sharedStrings+xml`,
  styles: `${SHEET}.styles+xml`,
  'custom-properties': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
};

/**
 * The list of the parts' types with the changed ones.
 * @param changes the kind of a part by its path, or its type in full; null for a part that is gone
 */
export function changedTypes(present: string, changes: ReadonlyMap<string, string | null>): string {
  const pieces = piecesOf(present);
  const listed = (path: string) =>
    pieces.children.find(({ source }) => attributesOf(source)['PartName'] === `/${path}`);
  const gone = new Set(
    [...changes].flatMap(([path, kind]) => (kind === null ? (listed(path)?.source ?? []) : [])),
  );
  const children = pieces.children.filter(({ source }) => !gone.has(source));
  for (const [path, kind] of changes) {
    const type = kind === null ? undefined : (TYPES[kind] ?? (kind.includes('/') ? kind : undefined));
    if (type === undefined || listed(path)) continue;
    children.push({ name: 'Override', source: `<Override PartName="/${path}" ContentType="${type}"/>` });
  }
  const drawings = [...changes.values()].includes('comments');
  const known = children.some(({ source }) => attributesOf(source)['Extension']?.toLowerCase() === 'vml');
  if (drawings && !known) {
    children.unshift({
      name: 'Default',
      source:
        '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    });
  }
  return joined({ ...pieces, children });
}
