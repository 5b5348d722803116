import type { SheetPlan } from '../../core/layout/SheetPlan';
import { addExtras } from './addExtras';
import {
  addedSheet,
  deleteAdded,
  sweepAdded,
  usedContent,
  type AddedSheet,
  type WatchedSheet,
} from './addedSheets';
import { WorkbookFailure } from '../../port/WorkbookFailure';
import type { OwnSheet } from '../../port/WorkbookPort';
import type { WorkbookProblem } from '../../port/WorkbookProblem';
import { problemOf } from '../../port/problemOf';
import { fill } from './fillOwn';
import type { History } from '../../port/history';
import { inExcel, withFront } from '../exchange/inExcel';
import { markOf, setMark, type OwnKind, type OwnMark } from '../exchange/ownMark';
import { putContentBack } from './oldContent';
import { findTarget, type Target } from './ownTarget';
import type { OwnWrites } from '../exchange/ownWrites';

/** What is known of our own sheets in this session. */
export interface OwnSheets {
  readonly writes: OwnWrites;
  readonly history: History;
  /** What was last written to each, by the sheet's id. */
  readonly plans: Map<string, SheetPlan>;
}

/**
 * Writes a sheet of ours and shows it. The old one is refreshed where it bears our mark and holds what we left in it; what the
 * person has put to the right of it stays, beside the row that it was put to. Otherwise, or where such a row is no more, the
 * sheet is the person's, and ours takes the next free name.
 * Taken back, a new sheet goes, and a refreshed one becomes what we last wrote to it; where that was in another session, its
 * chart goes.
 */
export async function writeOwnSheet(kind: OwnKind, plan: SheetPlan, own: OwnSheets): Promise<OwnSheet> {
  const { writes, history, plans } = own;
  const { id, added, ...written } = await writeTwice(kind, plan, writes, false);
  const before = plans.get(id) ?? (plan.charts?.length ? { ...plan, charts: [] } : null);
  plans.set(id, plan);
  const entry = { kind: 'own-sheet', sheets: [written.name], count: 1 } as const;
  if (written.created) {
    history.record(entry, () => deleteAdded([added], writes));
  } else if (before) {
    history.record(entry, async () => {
      await writeTwice(kind, { ...before, name: written.name }, writes, true);
      plans.set(id, before);
    });
  }
  return written;
}

interface Written extends OwnSheet {
  readonly id: string;
  readonly added: AddedSheet;
}

/** What Excel may take at the second try. */
const MAY_PASS: ReadonlySet<string> = new Set<WorkbookProblem['code']>([
  'unexpected',
  'refused',
  'busy',
  'out-of-memory',
]);

/** @param refreshOnly no new sheet is made: where the old one is not as we left it, it is the person's and stays */
async function writeTwice(
  kind: OwnKind,
  plan: SheetPlan,
  writes: OwnWrites,
  refreshOnly: boolean,
): Promise<Written> {
  let refreshed: string | null = null;
  const write = () =>
    writeOnce(kind, plan, writes, refreshOnly, (name) => {
      refreshed = name;
    });
  try {
    return await write();
  } catch (error) {
    if (refreshed === null || !MAY_PASS.has(problemOf(error).code)) throw error;
  }
  // Its contents are back, and not its looks: once more, and all is as it should be.
  return write().catch(() => {
    throw new WorkbookFailure({ code: 'half-written', cells: [`《${plan.name}》`] });
  });
}

/** @param onRefresh called before an old sheet of ours is written to */
async function writeOnce(
  kind: OwnKind,
  plan: SheetPlan,
  writes: OwnWrites,
  refreshOnly: boolean,
  onRefresh: (name: string) => void,
): Promise<Written> {
  const before = new Set<string>();
  let target: Target | null = null;
  try {
    return await inExcel(async (context) => {
      const found = await findTarget(context, kind, plan, before);
      if (refreshOnly && !found.old) throw new WorkbookFailure({ code: 'changed-since', where: plan.name });
      target = found;
      if (found.old) onRefresh(found.name);
      const watched = await fill(context, found, plan);
      const { sheet } = watched;
      const added = addedSheet(watched);
      const mark = newMark(kind, plan, watched);
      writes.claimSheets([added.id]);
      const refused = await addExtras(context, [{ sheet, plan }], () => {
        markOf(sheet).delete();
        setMark(sheet, mark);
      });
      return { name: found.name, created: found.old === null, refused, id: added.id, added };
    });
  } catch (error) {
    if (target) await restore(target, plan.columnWidths.length, before, writes);
    throw await withFront(error);
  }
}

/** Only what Excel made of the content says that the sheet is still as we left it. */
function newMark(kind: OwnKind, { columnWidths, charts }: SheetPlan, { used }: WatchedSheet): OwnMark {
  const columns = columnWidths.length;
  return { kind, content: usedContent(used, columns), columns, chart: charts?.[0]?.key ?? null };
}

/** A new sheet goes; an old one gets its content back. */
async function restore(
  { name, old }: Target,
  width: number,
  before: ReadonlySet<string>,
  writes: OwnWrites,
): Promise<void> {
  if (old === null) {
    await sweepAdded([name], before, writes);
    return;
  }
  try {
    await putContentBack(name, old, width);
  } catch {
    throw new WorkbookFailure({ code: 'left-behind', sheets: [name] });
  }
}
