import type { HostObject } from './HostObject';

/** The objects that office.js asked to keep beyond their request. */
export interface References {
  readonly keep: (object: HostObject) => string;
  readonly idOf: (object: HostObject) => string | null;
  readonly find: (id: string) => HostObject | null;
  /** Lets go of the object with this id. */
  readonly release: (id: string) => void;
  readonly targets: () => unknown[];
}

export function createReferences(): References {
  const kept = new Map<string, HostObject>();
  const ids = new Map<unknown, string>();
  let last = 0;
  return {
    keep: (object) => {
      const known = ids.get(object.target);
      if (known !== undefined) return known;
      last += 1;
      const id = `ref-${String(last)}`;
      kept.set(id, object);
      ids.set(object.target, id);
      return id;
    },
    idOf: (object) => ids.get(object.target) ?? null,
    find: (id) => kept.get(id) ?? null,
    release: (id) => {
      const object = kept.get(id);
      if (!object) return;
      kept.delete(id);
      ids.delete(object.target);
    },
    targets: () => [...ids.keys()],
  };
}
