import { HostError, notSimulated } from './HostError';
import type { HostObject } from './HostObject';
import { fromWire } from './names';
import type { References } from './references';
import { pathTypes } from './wire';
import type { ArgumentInfo, ObjectPath } from './wire';

/** The objects of one request: each path is walked once, so that a method path (`add`) runs once. */
export interface Paths {
  /** null is Excel's null object. */
  readonly resolve: (id: number) => HostObject | null;
  readonly arguments: (info: ArgumentInfo | undefined) => unknown[];
}

/**
 * @param guard refuses a member that the played version of Excel doesn't have
 * @param service the object behind a `new` path (office.js's own services); null where there is none
 */
export function createPaths(
  paths: Readonly<Record<string, ObjectPath>>,
  root: HostObject,
  service: (name: string) => HostObject | null,
  references: References,
  guard: (type: string, member: string) => void,
): Paths {
  const resolved = new Map<number, HostObject | null>();

  const argument = (value: unknown, reference: unknown): unknown => {
    if (Array.isArray(reference) && Array.isArray(value)) {
      const references: readonly unknown[] = reference;
      return value.map((entry: unknown, index) => argument(entry, references[index]));
    }
    return typeof reference === 'number' && reference !== 0 ? resolve(reference)?.target : value;
  };

  const argumentsOf = (info: ArgumentInfo | undefined): unknown[] =>
    (info?.Arguments ?? []).map((value, index) => argument(value, info?.ReferencedObjectPathIds?.[index]));

  const walk = (path: ObjectPath): HostObject | null => {
    const parentOf = () => {
      if (path.ParentObjectPathId === undefined) throw notSimulated(`a path without parent: ${path.Name}`);
      const parent = resolve(path.ParentObjectPathId);
      if (parent) guard(parent.type, fromWire(path.Name));
      return parent;
    };
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return root;
      case pathTypes.newObject:
        return service(path.Name);
      case pathTypes.method:
        return parentOf()?.reach(fromWire(path.Name), argumentsOf(path.ArgumentInfo)) ?? null;
      case pathTypes.property:
        return parentOf()?.child(fromWire(path.Name)) ?? null;
      case pathTypes.indexer:
        return parentOf()?.indexed(argumentsOf(path.ArgumentInfo)) ?? null;
      case pathTypes.referenceId: {
        const kept = references.find(path.Name);
        if (!kept)
          throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
        return kept;
      }
      case pathTypes.nullObject:
        return null;
      default:
        throw notSimulated(`object path type ${String(path.ObjectPathType)}`);
    }
  };

  const resolve = (id: number): HostObject | null => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = paths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${String(id)}.`);
    const object = walk(path);
    resolved.set(id, object);
    return object;
  };

  return { resolve, arguments: argumentsOf };
}
