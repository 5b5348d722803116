import type { IWorkbookData } from '@univerjs/core';

/** What the grid's plugins keep with a workbook, by plugin and by sheet. */
export type Resources = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

export function resourcesOf(data: IWorkbookData): Resources {
  return new Map(
    (data.resources ?? []).map(({ name, data: text }) => [
      name,
      (text ? JSON.parse(text) : {}) as Record<string, unknown>,
    ]),
  );
}
