import { itemNotFound } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import type { SheetTarget } from './Session';
import { textArgument } from './arguments';

interface PropertyTarget extends SheetTarget {
  readonly key: string;
}

function set({ session, sheet }: SheetTarget, properties: Readonly<Record<string, string>>): void {
  session.workbook.quietly(() => {
    sheet.setExtras({ properties });
  });
}

const propertyType: ObjectType<PropertyTarget> = {
  name: 'WorksheetCustomProperty',
  id: ({ key }) => key,
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => sheet.extras().properties[key] ?? '',
      set: (target, value) => {
        set(target, { ...target.sheet.extras().properties, [target.key]: textArgument(value, 'value') });
      },
    },
  },
  methods: {
    delete: (target) => {
      const left = Object.entries(target.sheet.extras().properties).filter(([key]) => key !== target.key);
      set(target, Object.fromEntries(left));
    },
  },
};

function find(target: SheetTarget, given: unknown): HostObject | null {
  const key = Object.keys(target.sheet.extras().properties).find(
    (one) => one.toLowerCase() === String(given).toLowerCase(),
  );
  return key === undefined ? null : bind(propertyType, { ...target, key });
}

const propertiesType: ObjectType<SheetTarget> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (target) =>
    Object.keys(target.sheet.extras().properties).map((key) => bind(propertyType, { ...target, key })),
  getItem: find,
  paths: {
    add: (target, [given, value]) => {
      const key = textArgument(given, 'key');
      set(target, { ...target.sheet.extras().properties, [key]: textArgument(value, 'value') });
      return bind(propertyType, { ...target, key });
    },
    getItem: (target, [key]) => {
      const item = find(target, key);
      if (!item) throw itemNotFound(`the property ${String(key)}`);
      return item;
    },
    getItemOrNullObject: (target, [key]) => find(target, key),
  },
  methods: { getCount: ({ sheet }) => Object.keys(sheet.extras().properties).length },
};

export const customPropertiesObject = (target: SheetTarget): HostObject => bind(propertiesType, target);
