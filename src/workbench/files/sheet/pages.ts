import type { PageSetup, PaperSize } from 'hucre';
import { defaultPage, type PageLayout } from '../../host/workbook/page';

const POINTS_PER_INCH = 72;
/** Excel's words for the sizes that the file format's reader names. */
const PAPERS: Readonly<Record<string, PaperSize>> = {
  A3: 'a3',
  A4: 'a4',
  A5: 'a5',
  B4: 'b4',
  B5: 'b5',
  Letter: 'letter',
  Legal: 'legal',
  Executive: 'executive',
  Tabloid: 'tabloid',
};

/** A file's page set-up as the host keeps it: margins in points, ranges without $. */
export function pageToHost(setup: PageSetup | undefined): PageLayout {
  if (!setup) return defaultPage;
  const { margins } = setup;
  const points = (inches: number | undefined, standard: number) =>
    inches === undefined ? standard : Math.round(inches * POINTS_PER_INCH * 1000) / 1000;
  const paper = Object.entries(PAPERS).find(([, name]) => name === setup.paperSize)?.[0];
  return {
    ...defaultPage,
    orientation: setup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: paper ?? defaultPage.paperSize,
    zoom: setup.fitToPage
      ? {
          ...(setup.fitToWidth === 0 ? {} : { horizontalFitToPages: setup.fitToWidth ?? 1 }),
          ...(setup.fitToHeight === 0 ? {} : { verticalFitToPages: setup.fitToHeight ?? 1 }),
        }
      : { scale: setup.scale ?? 100 },
    topMargin: points(margins?.top, defaultPage.topMargin),
    bottomMargin: points(margins?.bottom, defaultPage.bottomMargin),
    leftMargin: points(margins?.left, defaultPage.leftMargin),
    rightMargin: points(margins?.right, defaultPage.rightMargin),
    headerMargin: points(margins?.header, defaultPage.headerMargin),
    footerMargin: points(margins?.footer, defaultPage.footerMargin),
    centerHorizontally: setup.horizontalCentered ?? false,
    centerVertically: setup.verticalCentered ?? false,
    printGridlines: setup.showGridLines ?? false,
    printHeadings: setup.showRowColHeaders ?? false,
    printArea: (setup.printArea ?? '').replaceAll('$', ''),
    titleRows: (setup.printTitlesRow ?? '').replaceAll('$', ''),
    titleColumns: (setup.printTitlesColumn ?? '').replaceAll('$', ''),
  };
}

/** The host's page set-up as a file's; what nobody changed since `before` stays to the letter. */
export function pageFromHost(layout: PageLayout, before: PageSetup | undefined): PageSetup | undefined {
  if (JSON.stringify(layout) === JSON.stringify(pageToHost(before))) return before;
  const inches = (points: number) => Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;
  const { zoom } = layout;
  const fit = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const paperSize = PAPERS[layout.paperSize];
  return {
    ...(paperSize ? { paperSize } : {}),
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(fit
      ? {
          fitToPage: true,
          fitToWidth: zoom.horizontalFitToPages ?? 0,
          fitToHeight: zoom.verticalFitToPages ?? 0,
        }
      : { scale: zoom.scale ?? 100 }),
    margins: {
      top: inches(layout.topMargin),
      bottom: inches(layout.bottomMargin),
      left: inches(layout.leftMargin),
      right: inches(layout.rightMargin),
      header: inches(layout.headerMargin),
      footer: inches(layout.footerMargin),
    },
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    showRowColHeaders: layout.printHeadings,
    ...(layout.printArea ? { printArea: absolute(layout.printArea) } : {}),
    ...(layout.titleRows ? { printTitlesRow: absolute(layout.titleRows) } : {}),
    ...(layout.titleColumns ? { printTitlesColumn: absolute(layout.titleColumns) } : {}),
  };
}

/** A1:F9 as $A$1:$F$9, 1:2 as $1:$2. */
function absolute(range: string): string {
  return range.replace(/([A-Z]+)?(\d+)?/g, (_, letters = '', digits = '') =>
    [letters, digits].map((part) => (part === '' ? '' : `$${part}`)).join(''),
  );
}
