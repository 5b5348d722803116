import { WorkbookFailure } from '../port/WorkbookFailure';
import type { WorkbookPort, StoredIgnore } from '../port/WorkbookPort';
import { askPane } from '../port/paneRequests';
import type { IgnoredFinding } from '../core/check/CheckOptions';
import { checkInFull } from '../core/check/check';
import { profiles, type ProfileId } from '../core/rules/profiles';
import { recogniseAll } from '../core/table/recognise';
import { findingMessage, wordsFor } from '../core/words';
import { workbookWordsFor } from '../port/words';
import { hasSharedRuntime, hostLocale, loadUserSettings, openPane } from '../excel';
import { markTroubleOf, markTroubleText, type MarkTrouble } from '../port/markTrouble';
import { problemOf } from '../port/problemOf';
import { findingsPlan } from '../port/resultSheet';

/** Checks and marks the workbook, and shows the findings: in the pane, or on a sheet where no pane can be opened. */
export async function checkWorkbook(workbook: WorkbookPort): Promise<void> {
  if (hasSharedRuntime()) {
    askPane({ kind: 'check' });
    await openPane();
    return;
  }
  const words = wordsFor(loadUserSettings().locale ?? hostLocale());
  const { ignores } = await workbook.loadWorkbookSettings();
  const { grids } = await workbook.readWorkbook();
  const tables = recogniseAll(grids);
  if (tables.length === 0) throw new WorkbookFailure({ code: 'no-table' });
  const { findings, hintsLeftOut } = checkInFull(tables, {
    profile: profile(),
    grading: loadUserSettings().grading === 'strict' ? 'strict' : 'usual',
    ignores: ignores.filter(isKnown),
  });
  const trouble = await workbook
    .markFindings(findings.map((finding) => ({ ...finding, message: findingMessage(finding, words) })))
    .then(markTroubleOf, (reason: unknown): MarkTrouble => ({ kind: 'refused', problem: problemOf(reason) }));
  const told = trouble ? markTroubleText(trouble, workbookWordsFor(words.locale)) : '';
  await workbook.writeOwnSheet('results', findingsPlan({ findings, hintsLeftOut }, tables, words, told));
}

function profile(): ProfileId {
  const { profile: chosen } = loadUserSettings();
  return chosen === 'review' ? profiles.review.id : profiles['self-check'].id;
}

/** A newer version of the product may have left an ignore of a rule that this one does not have. */
function isKnown(ignore: StoredIgnore): ignore is IgnoredFinding {
  return ignore.rule in wordsFor('zh-CN').rules;
}
