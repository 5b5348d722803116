import { movedArea, movedFormula } from '../workbook/moved';
import type { LineMove } from '../workbook/moved';
import type { ConditionalFormat, Criterion, DataValidation } from '../workbook/rules';
import type { Sheet } from '../workbook/Workbook';
import type { Session } from './Session';

function movedFormat(format: ConditionalFormat, move: LineMove): ConditionalFormat {
  const areas = format.areas.flatMap((area) => movedArea(area, move) ?? []);
  if (!format.custom) return { ...format, areas };
  return {
    ...format,
    areas,
    custom: { ...format.custom, formula: movedFormula(format.custom.formula, move) },
  };
}

function movedCriterion(criterion: Criterion, move: LineMove): Criterion {
  switch (criterion.kind) {
    case 'none':
      return criterion;
    case 'list':
      return criterion.source.startsWith('=')
        ? { ...criterion, source: movedFormula(criterion.source, move) }
        : criterion;
    case 'custom':
      return { ...criterion, formula: movedFormula(criterion.formula, move) };
    default:
      return {
        ...criterion,
        formula1: movedFormula(criterion.formula1, move),
        formula2: movedFormula(criterion.formula2, move),
      };
  }
}

function movedValidations(validations: readonly DataValidation[], move: LineMove): DataValidation[] {
  return validations.flatMap(({ areas, rule }) => {
    const moved = areas.flatMap((area) => movedArea(area, move) ?? []);
    const criterion = movedCriterion(rule.criterion, move);
    return moved.length > 0 ? [{ areas: moved, rule: { ...rule, criterion } }] : [];
  });
}

/**
 * Lets rows or columns come or go, with all that hangs on them. The engine moves cells, formulas and merges; it shifts the
 * formulas of validations its own way, and conditional formats only where its user interface is loaded: what these become
 * is worked out here, as Excel does it.
 */
export function moveLines(session: Session, sheet: Sheet, move: LineMove, work: () => void): void {
  const formats = sheet.conditionalFormats().map((format) => movedFormat(format, move));
  const validations = movedValidations(sheet.validations(), move);
  session.workbook.quietly(() => {
    work();
    sheet.replaceValidations(validations);
    for (const format of formats) {
      if (format.areas.length === 0) sheet.deleteConditionalFormat(format.id);
      else sheet.updateConditionalFormat(format);
    }
  });
  for (const range of session.keptRanges()) {
    if (range.sheet.id !== sheet.id) continue;
    range.area = movedArea(range.area, move) ?? { ...range.area, bottom: range.area.top };
  }
}
