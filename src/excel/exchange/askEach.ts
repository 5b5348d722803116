import type { WorkbookProblem } from '../../port/WorkbookProblem';
import { officeProblemOf } from './officeProblemOf';

/** How many things are asked for in one exchange: an answer stays well below 5 MB. */
const AT_ONCE = 2_000;

/**
 * Asks Excel the same of many things, in one exchange. Where it refuses, or where it would be more than Excel on the web takes
 * at once, they are asked for in halves, down to the one thing that it can't tell: a rule that some program broke must not cost
 * the others. A single thing is asked for twice.
 * @param ask queues the question for one of them; `isLast` where it was refused once already
 * @returns what was asked, with its answers; null for what Excel can't tell
 */
export async function askEach<Thing, Asked>(
  context: Excel.RequestContext,
  things: readonly Thing[],
  ask: (thing: Thing, isLast: boolean) => Asked,
): Promise<(Asked | null)[]> {
  const answers: (Asked | null)[] = [];
  for (let at = 0; at < things.length; at += AT_ONCE) {
    answers.push(...(await askSome(context, things.slice(at, at + AT_ONCE), ask)));
  }
  return answers;
}

async function askSome<Thing, Asked>(
  context: Excel.RequestContext,
  things: readonly Thing[],
  ask: (thing: Thing, isLast: boolean) => Asked,
): Promise<(Asked | null)[]> {
  try {
    const asked = things.map((thing) => ask(thing, false));
    await context.sync();
    return asked;
  } catch (error) {
    if (things.length === 1 || !isTooLarge(error)) stopIfAllIsRefused(error);
    const [only] = things;
    if (only === undefined) return [];
    if (things.length === 1) return [await askOnce(context, only, ask)];
    const half = Math.ceil(things.length / 2);
    return [
      ...(await askSome(context, things.slice(0, half), ask)),
      ...(await askSome(context, things.slice(half), ask)),
    ];
  }
}

async function askOnce<Thing, Asked>(
  context: Excel.RequestContext,
  thing: Thing,
  ask: (thing: Thing, isLast: boolean) => Asked,
): Promise<Asked | null> {
  try {
    const asked = ask(thing, true);
    await context.sync();
    return asked;
  } catch (error) {
    stopIfAllIsRefused(error);
    return null;
  }
}

/** What may be wrong with one thing alone. */
const OF_ONE_THING: ReadonlySet<string> = new Set<WorkbookProblem['code']>([
  'unexpected',
  'refused',
  'unsupported-sheet',
  'protected-sheet',
]);

/** Whether a problem may be that of one thing alone, so that asking for less could help. */
export function isOfOneThing(code: WorkbookProblem['code']): boolean {
  return OF_ONE_THING.has(code);
}

/** More than Excel takes at once: of a request that is too large it does nothing at all. */
export const isTooLarge = (error: unknown): boolean => officeProblemOf(error).code === 'too-large';

/** A cell being edited, a busy Excel, a read-only workbook: asking for less would not help. */
export function stopIfAllIsRefused(error: unknown): void {
  const { code } = officeProblemOf(error);
  if (!isOfOneThing(code)) throw error;
}
