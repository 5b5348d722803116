import type { ObjectType } from '../protocol/HostObject';
import { eventTypes } from '../protocol/wire';
import type { Session } from './Session';

const registrations = {
  DataChanged: eventTypes.changed,
  Activated: eventTypes.activated,
  Deactivated: eventTypes.deactivated,
  Added: eventTypes.added,
  SelectionChanged: eventTypes.selectionChanged,
  Deleted: eventTypes.deleted,
  Calculated: eventTypes.calculated,
} as const;

/** Later events are asked for by names of another pattern: `_RegisterEventNameChanged`. */
const laterRegistrations = { NameChanged: eventTypes.nameChanged } as const;

/**
 * The methods by which office.js asks for events and gives them up: `_RegisterDataChangedEvent` and the like.
 * @param places the session and the target that the events of an object go to
 */
export function eventMembers<T>(
  places: (target: T) => { readonly session: Session; readonly id: string },
): NonNullable<ObjectType<T>['methods']> {
  const methods: Record<string, (target: T) => unknown> = {};
  const named = [
    ...Object.entries(registrations).map(([name, type]) => [`${name}Event`, type] as const),
    ...Object.entries(laterRegistrations).map(([name, type]) => [`Event${name}`, type] as const),
  ];
  for (const [name, type] of named) {
    const count = (target: T, change: number) => {
      const { session, id } = places(target);
      const key = `${String(type)}:${id}`;
      session.registered.set(key, Math.max(0, (session.registered.get(key) ?? 0) + change));
      return null;
    };
    methods[`_Register${name}`] = (target) => count(target, 1);
    methods[`_Unregister${name}`] = (target) => count(target, -1);
  }
  return methods;
}
