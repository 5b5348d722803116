import type { IWorkbookData } from '@univerjs/core';
import {
  attributesOf,
  childrenOf,
  elementOf,
  joined,
  piecesOf,
  withAttributes,
} from '../../../files/xml/pieces';

/** The key under which the grid's own data say which sheet is in front, by its id. */
const SHOWN = 'shownSheet';

/** The grid's data with the sheet named that is in front. */
export function withShownSheet<D extends Pick<IWorkbookData, 'custom'>>(data: D, id: string | undefined): D {
  return id === undefined ? data : { ...data, custom: { ...data.custom, [SHOWN]: id } };
}

/** The id of the sheet that is in front; undefined where the data don't say, which means the first that is shown. */
export function shownSheet({ custom }: Pick<IWorkbookData, 'custom'>): string | undefined {
  const id: unknown = custom?.[SHOWN];
  return typeof id === 'string' ? id : undefined;
}

/** Names the sheet that a workbook's part has in front, as the grid's data do; none where that is one that the grid does not show. */
export function shownInFile(
  workbook: string,
  ids: readonly string[],
  sheets: IWorkbookData['sheets'],
): Readonly<Record<string, string>> {
  const views = piecesOf(workbook).children.find(({ name }) => name === 'bookViews')?.source;
  const id = ids[Number(attributesOf(childrenOf(views)[0]?.source ?? '')['activeTab'] ?? 0)];
  return id !== undefined && sheets[id]?.hidden === 0 ? { [SHOWN]: id } : {};
}

/**
 * A sheet's part that is in front, or is not. Excel writes into all sheets at once that say so of themselves, so that all
 * others must not.
 */
export function inFront(sheet: string, front: boolean): string {
  const pieces = piecesOf(sheet);
  return joined({
    ...pieces,
    children: pieces.children.map((piece) => {
      if (!/^(?:\w+:)?sheetViews$/.test(piece.name)) return piece;
      const views = childrenOf(piece.source).map(({ source }) =>
        withAttributes(source, { tabSelected: front ? '1' : undefined }),
      );
      return { ...piece, source: elementOf(piece.source, views) };
    }),
  });
}
