import type { CellArea } from '../../../core/grid/address';
import { HostError, invalidArgument } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import { contains, intersection, subtract } from '../workbook/areas';
import { noValidation } from '../workbook/rules';
import type { Criterion, Operator, ValidationRule } from '../workbook/rules';
import { formulaArgument } from './formulaArgument';
import type { RangeTarget, Session } from './Session';
import { booleanArgument, oneOf, recordArgument } from './arguments';
import { guardSheet } from './guards';

const operators: readonly Operator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

/** Excel's limit for a list that is typed into the rule. */
const longestList = 255;

/** The parts of the range that share a rule, and what is left without one. */
function partsOf(range: RangeTarget): { area: CellArea; rule: ValidationRule | null }[] {
  let free = [range.area];
  const parts: { area: CellArea; rule: ValidationRule | null }[] = [];
  for (const { areas, rule } of range.sheet.validations()) {
    for (const area of areas) {
      const part = intersection(area, range.area);
      if (!part) continue;
      parts.push({ area: part, rule });
      free = free.flatMap((piece) => subtract(piece, part));
    }
  }
  return [...parts, ...free.map((area) => ({ area, rule: null }))];
}

type State = { readonly rule: ValidationRule } | 'Inconsistent' | 'MixedCriteria';

function stateOf(range: RangeTarget): State {
  const covering = range.sheet
    .validations()
    .find(({ areas }) => areas.some((area) => contains(area, range.area)));
  if (covering) return { rule: covering.rule };
  const parts = partsOf(range);
  const texts = new Set(parts.map(({ rule }) => JSON.stringify(rule)));
  if (texts.size === 1) return { rule: parts[0]?.rule ?? noValidation };
  return parts.some(({ rule }) => rule === null) ? 'Inconsistent' : 'MixedCriteria';
}

function change(range: RangeTarget, next: (rule: ValidationRule) => ValidationRule): void {
  guardSheet(range.sheet);
  const state = stateOf(range);
  const changes =
    typeof state === 'object'
      ? [{ area: range.area, rule: next(state.rule) }]
      : partsOf(range).map(({ area, rule }) => ({ area, rule: next(rule ?? noValidation) }));
  range.session.workbook.quietly(() => {
    for (const { area, rule } of changes) range.sheet.setValidation(area, rule);
  });
}

function textOrFormula(session: Session, value: unknown, name: string): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw invalidArgument(`${name} must be a number or a text.`);
  return value.startsWith('=') ? formulaArgument(session, value, 'validation') : value;
}

const bounded = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;

function criterionArgument(session: Session, value: unknown): Criterion {
  const rule = recordArgument(value, 'rule');
  const kinds = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  if (kinds.length === 0) return { kind: 'none' };
  const [kind] = kinds;
  if (kinds.length > 1 || kind === undefined) throw invalidArgument('A validation has one rule.');
  const details = recordArgument(rule[kind], kind);
  if (kind === 'list') {
    const source = textOrFormula(session, details['source'], 'source');
    if (!source.startsWith('=') && source.length > longestList) {
      throw invalidArgument(`A list typed into the rule has at most ${String(longestList)} characters.`);
    }
    return { kind, source, dropDown: details['inCellDropDown'] !== false };
  }
  if (kind === 'custom') {
    const { formula } = details;
    if (typeof formula !== 'string') throw invalidArgument('formula must be a text.');
    const whole = formula.startsWith('=') ? formula : `=${formula}`;
    return { kind, formula: formulaArgument(session, whole, 'validation') };
  }
  const limit = bounded.find((word) => word === kind);
  if (!limit) throw invalidArgument(`There is no validation rule ${kind}.`);
  const operator = oneOf(details['operator'], operators, 'operator');
  const needsBoth = operator === 'Between' || operator === 'NotBetween';
  return {
    kind: limit,
    operator,
    formula1: textOrFormula(session, details['formula1'], 'formula1'),
    formula2: needsBoth ? textOrFormula(session, details['formula2'], 'formula2') : '',
  };
}

const numberOrText = (text: string) => (text !== '' && Number.isFinite(Number(text)) ? Number(text) : text);

function ruleOf(criterion: Criterion): unknown {
  switch (criterion.kind) {
    case 'none':
      return {};
    case 'list':
      return { list: { inCellDropDown: criterion.dropDown, source: criterion.source } };
    case 'custom':
      return { custom: { formula: criterion.formula } };
    default: {
      const { kind, operator, formula1, formula2 } = criterion;
      const second = formula2 === '' ? {} : { formula2: numberOrText(formula2) };
      return { [kind]: { formula1: numberOrText(formula1), ...second, operator } };
    }
  }
}

const typeOf = ({ kind }: Criterion) => kind.charAt(0).toUpperCase() + kind.slice(1);

const ruled = (range: RangeTarget, read: (rule: ValidationRule) => unknown): unknown => {
  const state = stateOf(range);
  return typeof state === 'object' ? read(state.rule) : null;
};

const messageLimits = { title: 32, prompt: 255, message: 225 };

function textField(value: unknown, most: number, name: string): string {
  const text = value === undefined || value === null ? '' : String(value);
  if (text.length > most) throw invalidArgument(`${name} has at most ${String(most)} characters.`);
  return text;
}

const validationType: ObjectType<RangeTarget> = {
  name: 'DataValidation',
  scalars: {
    type: {
      get: (range) => {
        const state = stateOf(range);
        return typeof state === 'object' ? typeOf(state.rule.criterion) : state;
      },
    },
    rule: {
      get: (range) => ruled(range, (rule) => ruleOf(rule.criterion)),
      set: (range, value) => {
        const criterion = criterionArgument(range.session, value);
        change(range, (rule) => ({ ...rule, criterion }));
      },
    },
    ignoreBlanks: {
      get: (range) => ruled(range, (rule) => rule.ignoreBlanks),
      set: (range, value) => {
        const ignoreBlanks = booleanArgument(value, 'ignoreBlanks');
        change(range, (rule) => ({ ...rule, ignoreBlanks }));
      },
    },
    prompt: {
      get: (range) => ruled(range, (rule) => rule.prompt),
      set: (range, value) => {
        const given = recordArgument(value, 'prompt');
        const prompt = {
          // It is false unless told: a message alone doesn't show.
          showPrompt: given['showPrompt'] === true,
          title: textField(given['title'], messageLimits.title, 'title'),
          message: textField(given['message'], messageLimits.prompt, 'message'),
        };
        change(range, (rule) => ({ ...rule, prompt }));
      },
    },
    errorAlert: {
      get: (range) => ruled(range, (rule) => rule.errorAlert),
      set: (range, value) => {
        const given = recordArgument(value, 'errorAlert');
        const errorAlert = {
          showAlert: given['showAlert'] !== false,
          style: oneOf(given['style'] ?? 'Stop', ['Stop', 'Warning', 'Information'] as const, 'style'),
          title: textField(given['title'], messageLimits.title, 'title'),
          message: textField(given['message'], messageLimits.message, 'message'),
        };
        change(range, (rule) => ({ ...rule, errorAlert }));
      },
    },
    valid: {
      get: () => {
        throw new HostError('NotImplemented', 'The simulated Excel host does not know DataValidation.valid.');
      },
      onlyByName: true,
    },
  },
  methods: {
    clear: (range) => {
      guardSheet(range.sheet);
      range.session.workbook.quietly(() => {
        range.sheet.setValidation(range.area, null);
      });
    },
  },
};

export const dataValidationObject = (range: RangeTarget): HostObject => bind(validationType, range);
