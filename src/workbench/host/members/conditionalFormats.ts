import { areaToA1 } from '../../../core/grid/address';
import { HostError, itemNotFound, notSimulated } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import { intersection, subtract } from '../workbook/areas';
import type { ConditionalFormat } from '../workbook/rules';
import { customType } from './conditionalFormatLook';
import { formatOf, type FormatTarget } from './conditionalFormatTarget';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { rangeOf, type RangeTarget, type SheetTarget } from './Session';
import { booleanArgument } from './arguments';
import { guardSheet } from './guards';
import { guardFormat } from './troubles';

function areasOf(target: FormatTarget): ConditionalFormat['areas'] {
  guardFormat(target, 'rule');
  return formatOf(target).areas;
}

const formatType: ObjectType<FormatTarget> = {
  name: 'ConditionalFormat',
  id: ({ id }) => id,
  scalars: {
    id: { get: (target) => formatOf(target).id },
    type: {
      get: (target) => formatOf(target).other ?? 'Custom',
    },
    priority: {
      get: (target) => {
        const { id } = formatOf(target);
        return target.sheet.conditionalFormats().findIndex((one) => one.id === id);
      },
    },
    stopIfTrue: {
      get: (target) => formatOf(target).stopIfTrue,
      set: (target, value) => {
        guardSheet(target.sheet, 'allowFormatCells');
        const stopIfTrue = booleanArgument(value, 'stopIfTrue');
        target.session.workbook.quietly(() => {
          target.sheet.updateConditionalFormat({ ...formatOf(target), stopIfTrue });
        });
      },
    },
  },
  children: {
    custom: (target) => bind(customType, target),
    customOrNullObject: (target) => (formatOf(target).custom ? bind(customType, target) : null),
  },
  paths: {
    getRange: (target) => {
      const [area, ...more] = areasOf(target);
      if (!area || more.length > 0) throw new HostError('InvalidOperation', 'It applies to several ranges.');
      return rangeObject(rangeOf(target, area));
    },
    getRangeOrNullObject: (target) => {
      const [area, ...more] = areasOf(target);
      return !area || more.length > 0 ? null : rangeObject(rangeOf(target, area));
    },
    getRanges: (target) => rangeAreasObject(target, areasOf(target).map(areaToA1).join(',')),
  },
  methods: {
    delete: (target) => {
      guardSheet(target.sheet, 'allowFormatCells');
      const { id } = formatOf(target);
      guardFormat(target, 'delete');
      target.session.workbook.quietly(() => {
        target.sheet.deleteConditionalFormat(id);
      });
    },
  },
};

/** The formats that touch a range, the first in priority first. */
const touching = (range: RangeTarget) =>
  range.sheet
    .conditionalFormats()
    .filter(({ areas }) => areas.some((area) => intersection(area, range.area)));

const objectOf = (range: RangeTarget, id: string) =>
  bind(formatType, { session: range.session, sheet: range.sheet, id });

function find(range: RangeTarget, id: unknown): HostObject | null {
  const found = touching(range).find((format) => format.id === id);
  return found ? objectOf(range, found.id) : null;
}

let lastId = 0;

/** Ids look like Excel's, so that nobody comes to rely on anything else. */
function freshId(): string {
  lastId += 1;
  const tail = (Date.now() * 1000 + lastId).toString(16).toUpperCase().padStart(16, '0');
  return `{00C0FFEE-0000-4000-${tail.slice(0, 4)}-${tail.slice(4).padStart(12, '0')}}`;
}

/** Excel puts a new format before all others. */
export function addConditionalFormat(
  { session, sheet }: SheetTarget,
  areas: ConditionalFormat['areas'],
  type: unknown,
): HostObject {
  guardSheet(sheet, 'allowFormatCells');
  if (String(type).toLowerCase() !== 'custom') {
    throw notSimulated(`conditionalFormats.add(${String(type)})`);
  }
  const id = freshId();
  session.workbook.quietly(() => {
    sheet.addConditionalFormat({ id, areas, custom: { formula: '' }, stopIfTrue: false });
  });
  return bind(formatType, { session, sheet, id });
}

const collectionType: ObjectType<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  scalars: {},
  items: (range) => touching(range).map(({ id }) => objectOf(range, id)),
  getItem: find,
  paths: {
    add: (range, [type]) => addConditionalFormat(range, [range.area], type),
    getItem: (range, [id]) => {
      const item = find(range, id);
      if (!item) throw itemNotFound(`the conditional format ${String(id)}`);
      return item;
    },
    getItemOrNullObject: (range, [id]) => find(range, id),
    getItemAt: (range, [index]) => {
      const format = touching(range)[Number(index)];
      if (!format) throw itemNotFound(`the conditional format ${String(index)}`);
      return objectOf(range, format.id);
    },
  },
  methods: {
    getCount: (range) => touching(range).length,
    clearAll: (range) => {
      guardSheet(range.sheet, 'allowFormatCells');
      range.session.workbook.quietly(() => {
        for (const format of touching(range)) {
          const areas = format.areas.flatMap((area) => subtract(area, range.area));
          if (areas.length === 0) range.sheet.deleteConditionalFormat(format.id);
          else range.sheet.updateConditionalFormat({ ...format, areas });
        }
      });
    },
  },
};

export const conditionalFormatsObject = (range: RangeTarget): HostObject => bind(collectionType, range);
