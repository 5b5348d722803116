import type { IWorkbookData } from '@univerjs/core';

export interface Reopening {
  /** Whether the settings that add-ins keep in the document come along; 'kept' unless told (office-js #360, #2940). */
  readonly settings?: 'kept' | 'lost';
  /**
   * The ids of sheets and of conditional formats: none of the old ones, or ('reused') the old ones, given to others
   * (docs #297, #552, #1390). 'fresh' unless told.
   */
  readonly ids?: 'fresh' | 'reused';
}

let lastId = 0;

/** Ids as another Excel might make them; of one length, so that none is a part of another. */
function freshId(): string {
  lastId += 1;
  return `{E15E1E5E-0000-4000-8000-${String(lastId).padStart(12, '0')}}`;
}

/** The ids of the conditional formats in Univer's saved data. */
function formatIds(data: IWorkbookData): string[] {
  const text = JSON.stringify(data);
  return [...new Set([...text.matchAll(/\\"cfId\\":\\"([^"\\]+)\\"/g)].map(([, id = '']) => id))];
}

/** Each id's new owner: the id of the next in the row, or one that nobody had. */
function newIds(ids: readonly string[], how: 'fresh' | 'reused'): Map<string, string> {
  return new Map(
    ids.map((id, index) => [id, how === 'fresh' ? freshId() : (ids[(index + 1) % ids.length] ?? id)]),
  );
}

/** A saved workbook as another program opens it: ids are no part of a file. */
export function openedElsewhere(saved: IWorkbookData, { settings, ids = 'fresh' }: Reopening): IWorkbookData {
  const renamed = new Map([...newIds(saved.sheetOrder, ids), ...newIds(formatIds(saved), ids)]);
  const custom = Object.entries(saved.custom ?? {}).filter(
    ([key]) => settings !== 'lost' || key !== 'excelSettings',
  );
  // Two steps, so that an id that is given to another is not renamed twice.
  let text = JSON.stringify({ ...saved, custom: {} });
  [...renamed.keys()].forEach((id, index) => {
    text = text.replaceAll(id, `<id ${String(index)}>`);
  });
  [...renamed.values()].forEach((id, index) => {
    text = text.replaceAll(`<id ${String(index)}>`, id);
  });
  return { ...(JSON.parse(text) as IWorkbookData), custom: Object.fromEntries(custom) };
}
