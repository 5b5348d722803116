import { bind } from '../protocol/HostObject';
import type { ObjectType, Scalar } from '../protocol/HostObject';
import type { CustomConditional } from '../workbook/rules';
import type { Border, Edge } from '../workbook/style';
import { change, customOf, type FormatTarget } from './conditionalFormatTarget';
import { formulaArgument } from './formulaArgument';
import { colorArgument } from './rangeFormat';
import { booleanArgument, oneOf, textArgument } from './arguments';

const formula: Scalar<FormatTarget> = {
  get: (target) => customOf(target).formula,
  set: (target, value) => {
    const text = textArgument(value, 'formula');
    const wanted = formulaArgument(target.session, text.startsWith('=') ? text : `=${text}`, 'format');
    change(target, (custom) => ({ ...custom, formula: wanted }));
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

/** A format by formula: its rule, and how a cell looks where it holds. */
export const customType: ObjectType<FormatTarget> = {
  name: 'CustomConditionalFormat',
  children: {
    rule: (target) => bind(ruleType, target),
    format: (target) => bind(rangeFormatType, target),
  },
};
