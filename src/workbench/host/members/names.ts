import { fromA1 } from '../../../core/grid/address';
import { HostError, invalidArgument, itemNotFound } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import { fullAddress, parseArea, sheetNameOf } from '../workbook/areas';
import type { DefinedName, Sheet } from '../workbook/Workbook';
import { rangeObject } from './range';
import type { RangeTarget, Session } from './Session';
import { booleanArgument, textArgument } from './arguments';
import { formulaArgument } from './formulaArgument';
import { worksheetObject } from './worksheet';

interface NamesTarget {
  readonly session: Session;
  /** null: the names of the whole workbook. */
  readonly scope: Sheet | null;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

const inScope = ({ session, scope }: NamesTarget) =>
  session.workbook.names().filter((name) => name.sheetId === (scope?.id ?? null));

function definedOf(target: NameTarget): DefinedName {
  const found = inScope(target).find(({ name }) => name.toLowerCase() === target.name.toLowerCase());
  if (!found) throw itemNotFound(`the name ${target.name}`);
  return found;
}

function rangeBehind(target: NameTarget): HostObject | null {
  const { formula } = definedOf(target);
  const reference = formula.replace(/^=/, '');
  const sheetName = sheetNameOf(reference);
  const area = parseArea(reference);
  const sheet = target.session.workbook
    .sheets()
    .find((one) => one.name().toLowerCase() === sheetName?.toLowerCase());
  return area && sheet ? rangeObject({ session: target.session, sheet, area }) : null;
}

/** What a name holds, with its type as Excel tells it: `=42` is the Integer 42, not the text. */
function constantOf(formula: string): { type: string; value: unknown } {
  const text = formula.replace(/^=/, '');
  if (/^"(?:[^"]|"")*"$/.test(text))
    return { type: 'String', value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(text)) return { type: 'Boolean', value: /^true$/i.test(text) };
  if (/^[+-]?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(text)) {
    return { type: Number.isInteger(Number(text)) ? 'Integer' : 'Double', value: Number(text) };
  }
  if (/^\{.*\}$/s.test(text)) return { type: 'Array', value: text };
  if (text.includes('#REF!')) return { type: 'Error', value: '#REF!' };
  return { type: parseArea(text) ? 'Range' : 'String', value: text };
}

function change(target: NameTarget, patch: Partial<DefinedName>): void {
  target.session.workbook.quietly(() => {
    target.session.workbook.setDefinedName({ ...definedOf(target), ...patch });
  });
}

const nameType: ObjectType<NameTarget> = {
  name: 'NamedItem',
  id: ({ name }) => name,
  scalars: {
    name: { get: (target) => definedOf(target).name },
    formula: {
      get: (target) => definedOf(target).formula,
      set: (target, value) => {
        const formula = textArgument(value, 'formula');
        const whole = formula.startsWith('=') ? formula : `=${formula}`;
        change(target, { formula: formulaArgument(target.session, whole, 'name') });
      },
    },
    type: { get: (target) => constantOf(definedOf(target).formula).type },
    value: { get: (target) => constantOf(definedOf(target).formula).value },
    comment: {
      get: (target) => definedOf(target).comment,
      set: (target, value) => {
        change(target, { comment: textArgument(value, 'comment') });
      },
    },
    visible: {
      get: (target) => definedOf(target).visible,
      set: (target, value) => {
        change(target, { visible: booleanArgument(value, 'visible') });
      },
    },
    scope: { get: ({ scope }) => (scope ? 'Worksheet' : 'Workbook') },
  },
  children: {
    worksheetOrNullObject: ({ session, scope }) => scope && worksheetObject({ session, sheet: scope }),
  },
  paths: {
    getRange: (target) => {
      const range = rangeBehind(target);
      if (!range) throw new HostError('InvalidReference', 'The name does not refer to a range.');
      return range;
    },
    getRangeOrNullObject: rangeBehind,
  },
  methods: {
    delete: (target) => {
      const { name, sheetId } = definedOf(target);
      target.session.workbook.quietly(() => {
        target.session.workbook.deleteDefinedName(name, sheetId);
      });
    },
  },
};

function nameArgument(target: NamesTarget, value: unknown): string {
  const name = textArgument(value, 'name');
  const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !fromA1(name) && !/^[rc]$/i.test(name);
  if (!legal) throw invalidArgument(`A name can't be ${name}.`);
  if (inScope(target).some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
  return name;
}

/** Excel keeps a range as an absolute reference, a number or text as a constant. */
function referenceArgument(session: Session, reference: unknown): string {
  if (typeof reference === 'string') {
    return reference.startsWith('=') ? formulaArgument(session, reference, 'name') : `="${reference}"`;
  }
  if (typeof reference === 'number') return `=${String(reference)}`;
  const range = reference as Partial<RangeTarget> | null;
  if (!range?.area || !range.sheet) throw invalidArgument('reference must be a range, a formula or a value.');
  const address = fullAddress(range.sheet.name(), range.area);
  const cut = address.lastIndexOf('!') + 1;
  const absolute = address
    .slice(cut)
    .replace(/([A-Z]+)(\d*)/g, (_, letters: string, digits: string) =>
      digits === '' ? `$${letters}` : `$${letters}$${digits}`,
    );
  return `=${address.slice(0, cut)}${absolute.replace(/(^|:)(\d)/g, '$1$$$2')}`;
}

function find(target: NamesTarget, key: unknown): HostObject | null {
  const found = inScope(target).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  return found ? bind(nameType, { ...target, name: found.name }) : null;
}

const namesType: ObjectType<NamesTarget> = {
  name: 'NamedItemCollection',
  items: (target) => inScope(target).map(({ name }) => bind(nameType, { ...target, name })),
  getItem: find,
  paths: {
    add: (target, [given, reference, comment]) => {
      const name = nameArgument(target, given);
      target.session.workbook.quietly(() => {
        target.session.workbook.setDefinedName({
          name,
          formula: referenceArgument(target.session, reference),
          comment: typeof comment === 'string' ? comment : '',
          visible: true,
          sheetId: target.scope?.id ?? null,
        });
      });
      return bind(nameType, { ...target, name });
    },
    getItem: (target, [key]) => {
      const item = find(target, key);
      if (!item) throw itemNotFound(`the name ${String(key)}`);
      return item;
    },
    getItemOrNullObject: (target, [key]) => find(target, key),
  },
  methods: { getCount: (target) => inScope(target).length },
};

export const namesObject = (target: NamesTarget): HostObject => bind(namesType, target);
