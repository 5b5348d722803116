import type { IgnoredFinding } from '../core/check/CheckOptions';
import { checkTables } from '../core/check/check';
import { profiles, type ProfileId } from '../core/rules/profiles';
import { recogniseAll } from '../core/table/recognise';
import { findingMessage, wordsFor } from '../core/words';
import {
  askPane,
  ExcelFailure,
  hasSharedRuntime,
  hostLocale,
  loadUserSettings,
  openPane,
  type ExcelPort,
  type StoredIgnore,
} from '../excel';
import { findingsPlan } from './resultSheet';

/** Checks and marks the workbook, and shows the findings: in the pane, or on a sheet where no pane can be opened. */
export async function checkWorkbook(excel: ExcelPort): Promise<void> {
  if (hasSharedRuntime()) {
    askPane({ kind: 'check' });
    await openPane();
    return;
  }
  const words = wordsFor(loadUserSettings().locale ?? hostLocale());
  const { ignores } = await excel.loadWorkbookSettings();
  const { grids } = await excel.readWorkbook();
  const tables = recogniseAll(grids);
  if (tables.length === 0) throw new ExcelFailure({ code: 'no-table' });
  const findings = checkTables(tables, { profile: profile(), ignores: ignores.filter(isKnown) });
  await excel.markFindings(
    findings.map((finding) => ({ ...finding, message: findingMessage(finding, words) })),
  );
  await excel.writeOwnSheet('results', findingsPlan(findings, words));
}

function profile(): ProfileId {
  const { profile: chosen } = loadUserSettings();
  return chosen === 'review' ? profiles.review.id : profiles['self-check'].id;
}

/** A newer version of the product may have left an ignore of a rule that this one does not have. */
function isKnown(ignore: StoredIgnore): ignore is IgnoredFinding {
  return ignore.rule in wordsFor('zh-CN').rules;
}
