import type { CellAddress } from '../../core/grid/address';
import { askEach, isTooLarge, stopIfAllIsRefused } from '../exchange/askEach';
import { changeMarks, deleteStep, type MarkChanges, type MarkedCell, type Step } from './changeMarks';
import { locksOf, syncUnlocked, whileUnlocked, type OwnLocks } from '../exchange/sheetLock';
import type { MarkedSheet, StandingMarks } from './standingMarks';

/** Cells of a sheet, by its key. */
export type CellsOf = (key: string) => readonly CellAddress[];

/** How far the writing of marks came; all marks that were wanted stand. */
export interface WrittenMarks {
  /** Sentences that Excel refused. */
  readonly unsaid: number;
  /** Sheets on which a mark stands that should be gone, by their names. */
  readonly left: readonly string[];
}

/**
 * Writes what differs in one exchange, so that nothing blinks and one step of undo takes it back. Where Excel refuses a
 * part, what was added half-way goes, and each part is written by itself; where not even that is taken, the sheets are as
 * they were as far as Excel lets us, and it rejects.
 * @param find looks again at what stands, on more cells than bear marks where it is told which
 * @param others more sentences to be taken away, which can be done twice
 */
export async function writeMarks(
  context: Excel.RequestContext,
  found: StandingMarks,
  find: (also?: CellsOf) => Promise<StandingMarks>,
  isTarget: (at: MarkedSheet) => boolean,
  cellsOf: (at: MarkedSheet) => readonly MarkedCell[],
  others: readonly Step[] = [],
): Promise<WrittenMarks> {
  const changesOf = ({ sheets, known }: StandingMarks, more: readonly string[]): MarkChanges => {
    const keys = new Set([...known, ...more]);
    const each = sheets.filter(isTarget).map((at) => changeMarks(at, keys, cellsOf(at)));
    return {
      adds: each.flatMap(({ adds }) => adds),
      sentences: [...each.flatMap(({ sentences }) => sentences), ...others],
      deletes: each.flatMap(({ deletes }) => deletes),
      keys: each.flatMap(({ keys }) => keys),
    };
  };
  const ids = new Map(found.sheets.map(({ id, name }) => [name, id]));
  const locks = (steps: readonly Step[]) =>
    locksOf(
      found.locks,
      steps.map(({ sheet }) => ids.get(sheet) ?? ''),
    );
  const first = changesOf(found, []);
  try {
    await writeAll(context, locks, [...first.adds, ...first.sentences, ...first.deletes]);
    return { unsaid: 0, left: [] };
  } catch (error) {
    stopIfAllIsRefused(error);
  }
  const before = new Map(found.sheets.map(({ id, allFormats }) => [id, allFormats]));
  const goBack = async () => {
    await writeEach(context, locks, backSteps(first.sentences));
    await writeEach(context, locks, addedSince(before, await find()));
  };
  await goBack();
  // Old marks may be gone already, and with them the sign of what they said, and where.
  const covered = new Map(
    found.sheets.map(({ key, formats }) => [key, formats.flatMap(({ cells }) => cells ?? [])]),
  );
  const again = changesOf(await find((key) => covered.get(key) ?? []), [...found.known, ...first.keys]);
  try {
    await writeAll(context, locks, again.adds);
  } catch (error) {
    await goBack();
    throw error;
  }
  const unsaid = await writeEach(context, locks, again.sentences);
  const left = await writeEach(context, locks, again.deletes);
  return { unsaid: unsaid.length, left: [...new Set(left.map(({ sheet }) => sheet))] };
}

/** Our own locks on the sheets of some steps. */
type LocksOf = (steps: readonly Step[]) => OwnLocks;

/** One exchange; where it would be too large, as many as it takes, in order. */
async function writeAll(
  context: Excel.RequestContext,
  locks: LocksOf,
  steps: readonly Step[],
): Promise<void> {
  if (steps.length === 0) return;
  try {
    context.application.suspendScreenUpdatingUntilNextSync();
    await syncUnlocked(context, locks(steps), () => {
      for (const { queue } of steps) queue();
    });
  } catch (error) {
    if (steps.length === 1 || !isTooLarge(error)) throw error;
    const half = Math.ceil(steps.length / 2);
    await writeAll(context, locks, steps.slice(0, half));
    await writeAll(context, locks, steps.slice(half));
  }
}

/** Returns the steps that Excel refused, even by themselves. */
async function writeEach(
  context: Excel.RequestContext,
  locks: LocksOf,
  steps: readonly Step[],
): Promise<Step[]> {
  const done = await whileUnlocked(locks(steps), () =>
    askEach(context, steps, ({ queue, otherwise }, isLast) => {
      if (isLast && otherwise) otherwise();
      else queue();
      return true;
    }),
  );
  return steps.filter((_, index) => done[index] === null);
}

function backSteps(steps: readonly Step[]): Step[] {
  return steps.flatMap(({ sheet, back }) => (back ? [{ sheet, queue: back }] : []));
}

/** What was not there before we wrote, and is ours: with the sign, or not yet with a formula. */
function addedSince(before: ReadonlyMap<string, ReadonlySet<string>>, { sheets }: StandingMarks): Step[] {
  return sheets.flatMap((at) =>
    [...at.formats, ...at.blanks]
      .filter(({ id }) => before.get(at.id)?.has(id) === false)
      .map((format) => deleteStep(at, format)),
  );
}
