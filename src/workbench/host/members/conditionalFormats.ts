import { areaToA1 } from '../../../core/grid/address';
import { HostError, itemNotFound, notSimulated } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType, Scalar } from '../protocol/HostObject';
import { intersection, subtract } from '../workbook/areas';
import type { ConditionalFormat, CustomConditional } from '../workbook/rules';
import type { Border, Edge } from '../workbook/style';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { colorArgument } from './rangeFormat';
import { booleanArgument, guardSheet, oneOf, rangeOf, textArgument } from './session';
import type { RangeTarget, SheetTarget } from './session';

interface FormatTarget extends SheetTarget {
  readonly id: string;
}

function formatOf({ sheet, id }: FormatTarget): ConditionalFormat {
  const format = sheet.conditionalFormats().find((one) => one.id === id);
  if (!format) throw itemNotFound(`the conditional format ${id}`);
  return format;
}

function customOf(target: FormatTarget): CustomConditional {
  const { custom } = formatOf(target);
  if (!custom) throw new HostError('InvalidOperation', 'The conditional format is not a custom one.');
  return custom;
}

function change(target: FormatTarget, patch: (custom: CustomConditional) => CustomConditional): void {
  guardSheet(target.sheet, 'allowFormatCells');
  const custom = patch(customOf(target));
  target.session.workbook.quietly(() => {
    target.sheet.updateConditionalFormat({ ...formatOf(target), custom });
  });
}

const formula: Scalar<FormatTarget> = {
  get: (target) => customOf(target).formula,
  set: (target, value) => {
    const text = textArgument(value, 'formula');
    change(target, (custom) => ({ ...custom, formula: text.startsWith('=') ? text : `=${text}` }));
  },
};

const ruleType: ObjectType<FormatTarget> = {
  name: 'ConditionalFormatRule',
  scalars: { formula, formulaLocal: formula },
};

function flag(key: 'bold' | 'italic' | 'strikethrough'): Scalar<FormatTarget> {
  return {
    get: (target) => customOf(target)[key] ?? null,
    set: (target, value) => {
      const on = booleanArgument(value, key);
      change(target, (custom) => ({ ...custom, [key]: on }));
    },
  };
}

const without = (custom: CustomConditional, ...keys: (keyof CustomConditional)[]): CustomConditional =>
  Object.fromEntries(
    Object.entries(custom).filter(([key]) => !keys.some((other) => other === key)),
  ) as unknown as CustomConditional;

const fontType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFont',
  scalars: {
    color: {
      get: (target) => customOf(target).fontColor ?? '',
      set: (target, value) => {
        const fontColor = colorArgument(value);
        change(target, (custom) => ({ ...custom, fontColor }));
      },
    },
    bold: flag('bold'),
    italic: flag('italic'),
    strikethrough: flag('strikethrough'),
    underline: {
      get: (target) => (customOf(target).underline === true ? 'Single' : 'None'),
      set: (target, value) => {
        const underline = oneOf(value, ['None', 'Single'] as const, 'underline') === 'Single';
        change(target, (custom) => ({ ...custom, underline }));
      },
    },
  },
  methods: {
    clear: (target) => {
      change(target, (custom) =>
        without(custom, 'fontColor', 'bold', 'italic', 'strikethrough', 'underline'),
      );
    },
  },
};

const fillType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFill',
  scalars: {
    color: {
      get: (target) => customOf(target).fill ?? '',
      set: (target, value) => {
        const fill = colorArgument(value);
        change(target, (custom) => ({ ...custom, fill }));
      },
    },
  },
  methods: {
    clear: (target) => {
      change(target, (custom) => without(custom, 'fill'));
    },
  },
};

interface EdgeTarget extends FormatTarget {
  readonly edge: Edge;
}

/** What a line is that has only a style or a colour yet. */
const thinLine: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

function changeLine(target: EdgeTarget, patch: Partial<Border>): void {
  const { edge } = target;
  change(target, (custom) => ({
    ...custom,
    borders: { ...custom.borders, [edge]: { ...(custom.borders?.[edge] ?? thinLine), ...patch } },
  }));
}

const borderType: ObjectType<EdgeTarget> = {
  name: 'ConditionalRangeBorder',
  scalars: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (target) => customOf(target).borders?.[target.edge]?.style ?? 'None',
      set: (target, value) => {
        changeLine(target, { style: oneOf(value, lineStyles, 'style') });
      },
    },
    color: {
      get: (target) => customOf(target).borders?.[target.edge]?.color ?? '',
      set: (target, value) => {
        changeLine(target, { color: colorArgument(value) });
      },
    },
  },
};

const edgeOf = (edge: Edge) => (target: FormatTarget) => bind(borderType, { ...target, edge });

const bordersType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeBorderCollection',
  children: {
    top: edgeOf('EdgeTop'),
    bottom: edgeOf('EdgeBottom'),
    left: edgeOf('EdgeLeft'),
    right: edgeOf('EdgeRight'),
  },
};

const rangeFormatType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  children: {
    fill: (target) => bind(fillType, target),
    font: (target) => bind(fontType, target),
    borders: (target) => bind(bordersType, target),
  },
};

const customType: ObjectType<FormatTarget> = {
  name: 'CustomConditionalFormat',
  children: {
    rule: (target) => bind(ruleType, target),
    format: (target) => bind(rangeFormatType, target),
  },
};

const formatType: ObjectType<FormatTarget> = {
  name: 'ConditionalFormat',
  id: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    type: {
      get: (target) => {
        if (formatOf(target).custom) return 'Custom';
        throw notSimulated('a conditional format that is not by formula');
      },
      onlyByName: true,
    },
    priority: { get: ({ sheet, id }) => sheet.conditionalFormats().findIndex((one) => one.id === id) },
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
      const [area, ...more] = formatOf(target).areas;
      if (!area || more.length > 0) throw new HostError('InvalidOperation', 'It applies to several ranges.');
      return rangeObject(rangeOf(target, area));
    },
    getRangeOrNullObject: (target) => {
      const [area, ...more] = formatOf(target).areas;
      return !area || more.length > 0 ? null : rangeObject(rangeOf(target, area));
    },
    getRanges: (target) => rangeAreasObject(target, formatOf(target).areas.map(areaToA1).join(',')),
  },
  methods: {
    delete: (target) => {
      guardSheet(target.sheet, 'allowFormatCells');
      const { id } = formatOf(target);
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
