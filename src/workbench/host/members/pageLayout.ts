import { HostError, invalidArgument } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType, Scalar } from '../protocol/HostObject';
import { isWholeColumns, isWholeRows, localAddress, parseArea } from '../workbook/areas';
import type { PageLayout } from '../workbook/page';
import { rangeObject } from './range';
import { rangeOf, type RangeTarget, type SheetTarget } from './Session';
import { booleanArgument, numberArgument, oneOf, recordArgument } from './arguments';

const papers = [
  'Letter',
  'Legal',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Tabloid',
  'Executive',
] as const;

function setPage({ session, sheet }: SheetTarget, patch: Partial<PageLayout>): void {
  session.workbook.quietly(() => {
    sheet.setExtras({ page: { ...sheet.extras().page, ...patch } });
  });
}

function pageScalar<K extends keyof PageLayout>(
  key: K,
  parse: (value: unknown) => PageLayout[K],
): Scalar<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.extras().page[key],
    set: (target, value) => {
      setPage(target, { [key]: parse(value) });
    },
  };
}

const flag = (
  key:
    | 'centerHorizontally'
    | 'centerVertically'
    | 'blackAndWhite'
    | 'draftMode'
    | 'printGridlines'
    | 'printHeadings',
) => pageScalar(key, (value) => booleanArgument(value, key));

const margin = (
  key: 'topMargin' | 'bottomMargin' | 'leftMargin' | 'rightMargin' | 'headerMargin' | 'footerMargin',
) =>
  pageScalar(key, (value) => {
    const points = numberArgument(value, key);
    if (points < 0) throw invalidArgument(`${key} can't be negative.`);
    return points;
  });

function zoomArgument(value: unknown): PageLayout['zoom'] {
  const given = recordArgument(value, 'zoom');
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = given;
  if (typeof scale === 'number') {
    if (scale < 10 || scale > 400) throw invalidArgument(`zoom can't be ${String(scale)} %.`);
    return { scale };
  }
  const zoom = {
    ...(typeof across === 'number' ? { horizontalFitToPages: across } : {}),
    ...(typeof down === 'number' ? { verticalFitToPages: down } : {}),
  };
  if (Object.keys(zoom).length === 0) throw invalidArgument('zoom needs a scale or a number of pages.');
  return zoom;
}

/** An address, or a range of this very sheet. */
function addressArgument(target: SheetTarget, value: unknown): string {
  if (typeof value === 'string') {
    const areas = value.split(',').map(parseArea);
    if (areas.some((area) => area === null)) throw invalidArgument(`There is no range ${value}.`);
    return areas.map((area) => (area ? localAddress(area) : '')).join(',');
  }
  const range = value as Partial<RangeTarget> | null;
  if (!range?.area) throw invalidArgument('It takes a range or an address.');
  if (range.sheet && range.sheet.id !== target.sheet.id) {
    throw new HostError('InvalidArgument', 'The range must be on the same sheet.');
  }
  return localAddress(range.area);
}

function titleArgument(target: SheetTarget, value: unknown, axis: 'rows' | 'columns'): string {
  const area = parseArea(addressArgument(target, value));
  const whole = area && (axis === 'rows' ? isWholeRows(area) : isWholeColumns(area));
  if (!whole) throw invalidArgument(`Titles are whole ${axis}.`);
  return localAddress(area);
}

const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const sides = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

function setMargins(target: SheetTarget, [unit, options]: readonly unknown[]): void {
  const factor = units[oneOf(unit, ['Points', 'Inches', 'Centimeters'] as const, 'unit')];
  const given = recordArgument(options, 'marginOptions');
  const patch: Record<string, number> = {};
  for (const side of sides) {
    if (given[side] !== undefined) patch[`${side}Margin`] = numberArgument(given[side], side) * factor;
  }
  setPage(target, patch);
}

function rangeOrNull(target: SheetTarget, address: string): HostObject | null {
  const area = address === '' ? null : parseArea(address);
  return area && rangeObject(rangeOf(target, area));
}

const pageLayoutType: ObjectType<SheetTarget> = {
  name: 'PageLayout',
  scalars: {
    orientation: pageScalar('orientation', (value) =>
      oneOf(value, ['Portrait', 'Landscape'] as const, 'orientation'),
    ),
    paperSize: pageScalar('paperSize', (value) => oneOf(value, papers, 'paperSize')),
    zoom: pageScalar('zoom', zoomArgument),
    topMargin: margin('topMargin'),
    bottomMargin: margin('bottomMargin'),
    leftMargin: margin('leftMargin'),
    rightMargin: margin('rightMargin'),
    headerMargin: margin('headerMargin'),
    footerMargin: margin('footerMargin'),
    centerHorizontally: flag('centerHorizontally'),
    centerVertically: flag('centerVertically'),
    blackAndWhite: flag('blackAndWhite'),
    draftMode: flag('draftMode'),
    printGridlines: flag('printGridlines'),
    printHeadings: flag('printHeadings'),
    printOrder: pageScalar('printOrder', (value) =>
      oneOf(value, ['DownThenOver', 'OverThenDown'], 'printOrder'),
    ),
    firstPageNumber: pageScalar('firstPageNumber', (value) =>
      value === '' ? '' : numberArgument(value, 'firstPageNumber'),
    ),
  },
  paths: {
    getPrintAreaOrNullObject: (target) => rangeOrNull(target, target.sheet.extras().page.printArea),
    getPrintTitleRowsOrNullObject: (target) => rangeOrNull(target, target.sheet.extras().page.titleRows),
    getPrintTitleColumnsOrNullObject: (target) =>
      rangeOrNull(target, target.sheet.extras().page.titleColumns),
  },
  methods: {
    setPrintArea: (target, [area]) => {
      setPage(target, { printArea: addressArgument(target, area) });
    },
    setPrintTitleRows: (target, [rows]) => {
      setPage(target, { titleRows: titleArgument(target, rows, 'rows') });
    },
    setPrintTitleColumns: (target, [columns]) => {
      setPage(target, { titleColumns: titleArgument(target, columns, 'columns') });
    },
    setPrintMargins: setMargins,
  },
};

export const pageLayoutObject = (target: SheetTarget): HostObject => bind(pageLayoutType, target);
