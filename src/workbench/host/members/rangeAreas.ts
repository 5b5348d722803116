import { invalidArgument } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import { intersection, localAddress, parseArea } from '../workbook/areas';
import type { CellArea } from '../../../core/grid/address';
import { addConditionalFormat } from './conditionalFormats';
import { rangeFormatObject } from './rangeFormat';
import { rangeOf, type RangeTarget, type SheetTarget } from './Session';
import { textArgument } from './arguments';

/** Several areas of one sheet (ExcelApi 1.9). */
interface AreasTarget extends SheetTarget {
  readonly areas: readonly CellArea[];
}

/**
 * Several objects that take every write together; what is read of them is null where they differ.
 * Excel's RangeAreas has no number format and no values: nothing else is needed.
 */
function together(objects: readonly [HostObject, ...HostObject[]]): HostObject {
  const [first] = objects;
  return {
    ...first,
    read: (name) => {
      const values = objects.map((one) => one.read(name));
      return values.every((value) => value === values[0]) ? values[0] : null;
    },
    write: (name, value) => {
      for (const one of objects) one.write(name, value);
    },
    child: (name) => all(objects.map((one) => one.child(name))),
    reach: (name, args) => all(objects.map((one) => one.reach(name, args))),
    indexed: (args) => all(objects.map((one) => one.indexed(args))),
    call: (name, args) => {
      for (const one of objects) one.call(name, args);
      return null;
    },
  };
}

function all(objects: readonly (HostObject | null)[]): HostObject | null {
  const [first, ...more] = objects.filter((one) => one !== null);
  return first ? together([first, ...more]) : null;
}

const formatsType: ObjectType<AreasTarget> = {
  name: 'ConditionalFormatCollection',
  paths: { add: (target, [type]) => addConditionalFormat(target, target.areas, type) },
};

const rangeAreasType: ObjectType<AreasTarget> = {
  name: 'RangeAreas',
  keepable: true,
  scalars: {
    address: { get: ({ areas }) => areas.map(localAddress).join(',') },
    areaCount: { get: ({ areas }) => areas.length },
  },
  children: {
    format: (target) => all(target.areas.map((area) => rangeFormatObject(rangeOf(target, area)))),
    conditionalFormats: (target) => bind(formatsType, target),
  },
};

/** `getRanges('A1:B2,C3')`: addresses with commas or semicolons between them. */
export function rangeAreasObject(target: SheetTarget, address: unknown): HostObject {
  const areas = textArgument(address, 'address')
    .split(/[,;]/)
    .map((text) => {
      const area = parseArea(text);
      if (!area) throw invalidArgument(`There is no range ${text}.`);
      return area;
    });
  return bind(rangeAreasType, { ...target, areas });
}

/** The merges that touch a range, whole; null where there are none. */
export function mergedAreas(range: RangeTarget): HostObject | null {
  const areas = range.sheet.merges().filter((merge) => intersection(merge, range.area) !== null);
  return areas.length === 0 ? null : bind(rangeAreasType, { ...range, areas });
}
