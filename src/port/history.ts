import type { HistoryEntry } from './WorkbookPort';

/** Takes a write back; rejects with `changed-since` where a person has worked on it meanwhile. */
export type TakeBack = () => Promise<void>;

/** Our own record of what we wrote: Excel's undo forgets most of what an add-in does. */
export interface History {
  record(entry: HistoryEntry, takeBack: TakeBack): void;
  last(): { readonly entry: HistoryEntry; readonly takeBack: TakeBack } | null;
  dropLast(): void;
  entries(): readonly HistoryEntry[];
}

/** Older writes are forgotten: nobody takes back so many. */
const LONGEST = 100;

/** Our writes of this session; the oldest are forgotten. */
export function createHistory(): History {
  const records: { readonly entry: HistoryEntry; readonly takeBack: TakeBack }[] = [];
  return {
    record: (entry, takeBack) => {
      records.push({ entry, takeBack });
      if (records.length > LONGEST) records.shift();
    },
    last: () => records.at(-1) ?? null,
    dropLast: () => void records.pop(),
    entries: () => records.map(({ entry }) => entry),
  };
}
