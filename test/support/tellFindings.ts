import { checkTables } from '../../src/core/check/check';
import { toA1 } from '../../src/core/grid/address';
import type { RuleId } from '../../src/core/rules/RuleParams';
import { recognise } from '../../src/core/table/recognise';
import { gridOf, rowsOf } from './gridOf';

/** The cells at which a rule finds something on a whole sheet, written as rows of cells parted by |. */
export function tellFindings(rule: RuleId, sheet: string): string[] {
  const findings = checkTables(recognise(gridOf(rowsOf(sheet))));
  return findings.filter((finding) => finding.rule === rule).map(({ cell }) => toA1(cell));
}
