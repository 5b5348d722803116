import type { Sheet as FileSheet } from 'hucre';
import type { IWorksheetData } from '@univerjs/core';
import { fromA1, toA1 } from '../../core/grid/address';
import type { Hyperlink, SheetExtras } from '../host/workbook/Workbook';
import { defaultPage } from '../host/workbook/page';
import { pageToHost } from './pages';
import { protectionOfFile } from './protection';
import type { SheetSource } from './sheetSource';
import { attributesText, escapeXml } from './xml';

/** The key under which the Excel host keeps what the grid has no place for; saved with the grid's own data. */
const KEY = 'excel';

/** What a file's sheet has beyond the grid, for the host. */
export function extrasOfFile(sheet: FileSheet, source: SheetSource): SheetExtras {
  const links = [...(sheet.cells ?? [])].flatMap(([key, cell]): [string, Hyperlink][] => {
    if (!cell.hyperlink) return [];
    const [row = 0, column = 0] = key.split(',').map(Number);
    const { target, location, tooltip } = cell.hyperlink;
    return [
      [
        toA1({ row, column }),
        {
          ...(target ? { address: target } : {}),
          ...(location ? { documentReference: location } : {}),
          ...(tooltip ? { screenTip: tooltip } : {}),
        },
      ],
    ];
  });
  return {
    page: pageToHost(sheet.pageSetup),
    veryHidden: sheet.veryHidden ?? false,
    protection: protectionOfFile(source),
    properties: {},
    links: Object.fromEntries(links),
  };
}

/** The extras as the grid carries them. */
export function extrasToGrid(extras: SheetExtras): Record<string, SheetExtras> {
  return { [KEY]: extras };
}

/** What the host keeps of a sheet in the grid. */
export function extrasInGrid(sheet: Partial<IWorksheetData>): SheetExtras {
  const extras = (sheet.custom as Record<string, Partial<SheetExtras>> | undefined)?.[KEY] ?? {};
  return {
    page: extras.page ?? defaultPage,
    veryHidden: extras.veryHidden ?? false,
    protection: extras.protection ?? { protected: false, options: {} },
    properties: extras.properties ?? {},
    links: extras.links ?? {},
  };
}

/** The links as a file's element, '' without any, and the addresses outside that it refers to. */
export function linksElement(links: SheetExtras['links'], office: string) {
  const relations: { id: string; target: string }[] = [];
  const elements = Object.entries(links).flatMap(([cell, link]) => {
    if (!fromA1(cell)) return [];
    const id = link.address ? `link${relations.length + 1}` : undefined;
    if (link.address && id) relations.push({ id, target: link.address });
    const attributes = attributesText({
      ref: cell,
      ...(id ? { 'xmlns:r': office, 'r:id': id } : {}),
      location: link.documentReference ? escapeXml(link.documentReference) : undefined,
      tooltip: link.screenTip ? escapeXml(link.screenTip) : undefined,
    });
    return [`<hyperlink${attributes}/>`];
  });
  const element = elements.length === 0 ? '' : `<hyperlinks>${elements.join('')}</hyperlinks>`;
  return { element, relations };
}
