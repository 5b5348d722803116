import { findingKey } from '../state/listRows';
import type { Book } from '../state/Book';
import type { PaneState } from '../state/PaneState';

/**
 * The state with sheets by their new names where they were renamed between two readings: the chosen finding stays chosen,
 * and what was ignored stays ignored.
 */
export function followRenames(state: PaneState, next: Book): PaneState {
  const renamed = newNames(state.book, next);
  if (renamed.size === 0) return state;
  const { chosen, ignores } = state.check;
  return {
    ...state,
    check: {
      ...state.check,
      chosen: chosen && atNewName(chosen, renamed),
      ignores: ignores.map((ignore) => ({ ...ignore, sheet: renamed.get(ignore.sheet) ?? ignore.sheet })),
    },
  };
}

type Chosen = NonNullable<PaneState['check']['chosen']>;

function atNewName(chosen: Chosen, renamed: ReadonlyMap<string, string>): Chosen {
  const sheet = renamed.get(chosen.finding.sheet);
  if (sheet === undefined) return chosen;
  const finding = { ...chosen.finding, sheet };
  return { ...chosen, finding, key: findingKey(finding) };
}

/** New names by old ones, of the sheets that have another name now. */
function newNames(last: Book | null, next: Book): ReadonlyMap<string, string> {
  const nameOf = new Map([...next.sheetIds].map(([name, id]) => [id, name]));
  return new Map(
    [...(last?.sheetIds ?? [])].flatMap(([name, id]) => {
      const now = nameOf.get(id);
      return now === undefined || now === name ? [] : [[name, now] as const];
    }),
  );
}
