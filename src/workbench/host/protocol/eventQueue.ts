import type { EventEntry } from './wire';

export type EventListener = (entries: readonly EventEntry[]) => void;

/**
 * Events of one host, in the order of what caused them. While a request runs they wait: its answer goes first,
 * or a later edit would overtake the batch's own events.
 */
export interface EventQueue {
  readonly push: (messageType: number, targetId: string, message: unknown) => void;
  readonly hold: () => void;
  readonly release: () => void;
  readonly listen: (listener: EventListener) => () => void;
}

/** The category under which office.js looks for Excel's own events. */
const richApiEvent = 65_536;

export function createEventQueue(): EventQueue {
  const waiting: EventEntry[] = [];
  const listeners = new Set<EventListener>();
  let holds = 0;
  let last = 0;
  const flush = () => {
    if (holds > 0 || waiting.length === 0) return;
    const entries = waiting.splice(0);
    for (const listener of listeners) listener(entries);
  };
  return {
    push: (messageType, targetId, message) => {
      last += 1;
      waiting.push({
        messageCategory: richApiEvent,
        messageType,
        targetId,
        message: JSON.stringify(message),
        id: String(last),
      });
      flush();
    },
    hold: () => {
      holds += 1;
    },
    release: () => {
      holds -= 1;
      flush();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
