import type { Sheet as FileSheet, SheetProtection } from 'hucre';
import type { IWorksheetData } from '@univerjs/core';
import { fromA1, toA1 } from '../../core/grid/address';
import type { Hyperlink, SheetExtras } from '../host/workbook/Workbook';
import { pageFromHost, pageToHost } from './pages';

/** The key under which the Excel host keeps what the grid has no place for; saved with the grid's own data. */
const KEY = 'excel';

/** What a file's sheet has beyond the grid, for the host. */
export function extrasToHost(sheet: FileSheet): Record<string, SheetExtras> {
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
    [KEY]: {
      page: pageToHost(sheet.pageSetup),
      veryHidden: sheet.veryHidden ?? false,
      protection: { protected: Boolean(sheet.protection), options: {} },
      properties: {},
      links: Object.fromEntries(links),
    },
  };
}

/** What the host keeps of a sheet, as a file's: only the keys that a file has. */
export function extrasFromHost(
  sheet: Partial<IWorksheetData>,
  before: FileSheet | undefined,
): Pick<FileSheet, 'pageSetup' | 'protection' | 'veryHidden'> & { links: Map<string, FileLink> } {
  const extras = (sheet.custom as Record<string, Partial<SheetExtras>> | undefined)?.[KEY] ?? {};
  const page = extras.page ? pageFromHost(extras.page, before?.pageSetup) : before?.pageSetup;
  const protection: SheetProtection | undefined = extras.protection?.protected
    ? (before?.protection ?? { sheet: true })
    : undefined;
  return {
    ...(page ? { pageSetup: page } : {}),
    ...(protection ? { protection } : {}),
    ...(extras.veryHidden ? { veryHidden: true } : {}),
    links: new Map(Object.entries(extras.links ?? {}).flatMap(([cell, link]) => linkAt(cell, link))),
  };
}

interface FileLink {
  target: string;
  location?: string;
  tooltip?: string;
}

function linkAt(cell: string, link: Hyperlink): [string, FileLink][] {
  const at = fromA1(cell);
  if (!at) return [];
  return [
    [
      `${at.row},${at.column}`,
      {
        target: link.address ?? '',
        ...(link.documentReference ? { location: link.documentReference } : {}),
        ...(link.screenTip ? { tooltip: link.screenTip } : {}),
      },
    ],
  ];
}
