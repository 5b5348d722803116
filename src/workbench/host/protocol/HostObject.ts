import { HostError, itemNotFound, notSimulated } from './HostError';

/** An object as the protocol sees it: names in camelCase, values as JSON. */
export interface HostObject {
  readonly type: string;
  /** What Instantiate returns as `Id`; null where Excel gives none. */
  readonly id: () => string | null;
  readonly hasScalar: (name: string) => boolean;
  readonly scalarNames: () => readonly string[];
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
  /** The object behind a navigation property (`worksheets`, `format`). */
  readonly child: (name: string) => HostObject | null;
  /** The object that a method returns (`getRange`, `add`); null is Excel's null object. */
  readonly reach: (name: string, args: readonly unknown[]) => HostObject | null;
  /** A method without a result, or with a plain one. */
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  readonly indexed: (args: readonly unknown[]) => HostObject | null;
  /** The members of a collection; null for anything else. */
  readonly items: (() => readonly HostObject[]) | null;
  /** What stands behind it, for methods that take an object as argument. */
  readonly target: unknown;
  /** A range can outlive its request: office.js asks to keep a reference. */
  readonly keepable: boolean;
}

export interface Scalar<T> {
  readonly get: (target: T) => unknown;
  /** Absent: read-only, as in Excel. */
  readonly set?: (target: T, value: unknown) => void;
  /** Left out when everything is loaded, for members that are costly or of a later requirement set. */
  readonly onlyByName?: boolean;
}

/** A class of Excel's object model, as a table of its members under Excel's own names. */
export interface ObjectType<T> {
  readonly name: string;
  readonly id?: (target: T) => string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly children?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly paths?: Readonly<Record<string, (target: T, args: readonly unknown[]) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  readonly getItem?: (target: T, key: unknown) => HostObject | null;
  readonly items?: (target: T) => readonly HostObject[];
  readonly keepable?: boolean;
}

function memberOf<M>(table: Readonly<Record<string, M>> | undefined, name: string): M | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Binds a table of members to one object. A member that is not in the table fails with its name. */
export function bind<T>(type: ObjectType<T>, target: T): HostObject {
  const items = type.items;
  const known = <M>(table: Readonly<Record<string, M>> | undefined, name: string): M => {
    const member = memberOf(table, name);
    if (member === undefined) throw notSimulated(`${type.name}.${name}`);
    return member;
  };
  return {
    type: type.name,
    target,
    keepable: type.keepable ?? false,
    id: () => type.id?.(target) ?? null,
    hasScalar: (name) => memberOf(type.scalars, name) !== undefined,
    scalarNames: () =>
      Object.entries(type.scalars ?? {}).flatMap(([name, scalar]) => (scalar.onlyByName ? [] : [name])),
    read: (name) => known(type.scalars, name).get(target),
    write: (name, value) => {
      const { set } = known(type.scalars, name);
      if (!set) throw new HostError('InvalidArgument', `${type.name}.${name} is read-only.`);
      set(target, value);
    },
    child: (name) => known(type.children, name)(target),
    reach: (name, args) => known(type.paths, name)(target, args),
    call: (name, args) => {
      const method = memberOf(type.methods, name);
      if (method) return method(target, args);
      known(type.paths, name)(target, args);
      return null;
    },
    indexed: (args) => {
      if (!type.getItem) throw notSimulated(`${type.name}.getItem`);
      const item = type.getItem(target, args[0]);
      if (!item) throw itemNotFound(String(args[0]));
      return item;
    },
    items: items ? () => items(target) : null,
  };
}
