import type { extrasInGrid } from '../sheet/extras';
import { linksElement } from '../sheet/extras';
import type { NewRelation } from '../package/filePackage';
import type { SheetSource } from '../sheet/sheetSource';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Puts the sheet's hyperlinks among the changes, where they are others than the file's; returns what becomes of relations. */
export function putLinks(
  now: ReturnType<typeof extrasInGrid>['links'],
  before: ReturnType<typeof extrasInGrid>['links'] | undefined,
  source: SheetSource,
  relations: readonly { readonly id: string; readonly type: string }[],
  changes: Map<string, readonly string[]>,
) {
  if (JSON.stringify(now) === JSON.stringify(before ?? {})) return { relations: [], removed: [] };
  const { element, relations: targets } = linksElement(now, OFFICE);
  changes.set('hyperlinks', element === '' ? [] : [element]);
  const removed = source.first('hyperlinks')
    ? relations.filter(({ type }) => type === 'hyperlink').map(({ id }) => id)
    : [];
  return {
    relations: targets.map(({ id, target }): NewRelation => ({
      id,
      target,
      type: 'hyperlink',
      external: true,
    })),
    removed,
  };
}
