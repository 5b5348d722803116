import type { Sheet as FileSheet } from 'hucre';
import type { IWorksheetData } from '@univerjs/core';
import { areaToA1, fromA1, toA1 } from '../../../core/grid/address';
import { decodeEntities } from '../../../files/xml/scanXml';
import { NO_WORKSHEET } from '../../host/univer/extras';
import { parseArea } from '../../host/workbook/areas';
import type { SheetPart } from '../package/filePackage';
import type { Hyperlink, SheetExtras } from '../../host/workbook/Workbook';
import { defaultPage } from '../../host/workbook/page';
import { pageToHost } from './pages';
import { protectionOfFile } from './protection';
import type { SheetSource } from './sheetSource';
import { attributesOf, attributesText, childrenOf, escapeXml } from '../../../files/xml/pieces';

/** The key under which the Excel host keeps what the grid has no place for; saved with the grid's own data. */
const KEY = 'excel';

/** Under this a sheet says which sheet of the file it is, by its id; the engine gives it to a copy, too. */
const ORIGIN = 'sheetOfFile';

/** What a file's sheet has beyond the grid, for the host. */
export function extrasOfFile(
  sheet: FileSheet,
  source: SheetSource,
  part: SheetPart | undefined,
): SheetExtras {
  return {
    page: pageToHost(sheet.pageSetup),
    veryHidden: sheet.veryHidden ?? false,
    protection: protectionOfFile(source),
    properties: {},
    links: linksOfFile(source, part),
    charts: [],
  };
}

/** The hyperlinks of a sheet by their first cell. */
function linksOfFile(source: SheetSource, part: SheetPart | undefined): Record<string, Hyperlink> {
  const targets = new Map(part?.relations.map(({ id, target }) => [id, target]));
  return Object.fromEntries(
    childrenOf(source.first('hyperlinks')).flatMap(({ source: link }): [string, Hyperlink][] => {
      const attributes = attributesOf(link);
      const area = parseArea(attributes['ref'] ?? '');
      if (!area) return [];
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
      const target = targets.get(id ?? '');
      const first = toA1({ row: area.top, column: area.left });
      const text = (name: string) => decodeEntities(attributes[name] ?? '');
      return [
        [
          first,
          {
            ...(target ? { address: target } : {}),
            ...(attributes['location'] ? { documentReference: text('location') } : {}),
            ...(attributes['tooltip'] ? { screenTip: text('tooltip') } : {}),
            ...(areaToA1(area) === first ? {} : { area: areaToA1(area) }),
          },
        ],
      ];
    }),
  );
}

/** The extras of a sheet of the file as the grid carries them, with the sheet's id. */
export function extrasToGrid(
  extras: SheetExtras,
  part: SheetPart | undefined,
  id: string,
): Record<string, unknown> {
  return { [KEY]: extras, [ORIGIN]: id, ...(part?.kind === 'other' ? { [NO_WORKSHEET]: true } : {}) };
}

/** The id of the sheet of the file that a sheet of the grid is, or is a copy of; undefined for a new one. */
export function originOf({ custom }: Partial<IWorksheetData>): string | undefined {
  const id: unknown = custom?.[ORIGIN];
  return typeof id === 'string' ? id : undefined;
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
    charts: extras.charts ?? [],
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
      ref: link.area ?? cell,
      ...(id ? { 'xmlns:r': office, 'r:id': id } : {}),
      location: link.documentReference ? escapeXml(link.documentReference) : undefined,
      tooltip: link.screenTip ? escapeXml(link.screenTip) : undefined,
    });
    return [`<hyperlink${attributes}/>`];
  });
  const element = elements.length === 0 ? '' : `<hyperlinks>${elements.join('')}</hyperlinks>`;
  return { element, relations };
}
