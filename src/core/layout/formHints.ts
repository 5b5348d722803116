import type { CellArea } from '../grid/address';
import type { TableStandard } from '../standards/TableStandard';
import {
  absolute,
  absoluteArea,
  hasNoGoal,
  inColumn,
  isAmount,
  isEmpty,
  isFilled,
  isNamed,
  totalDiffers,
} from './formFormulas';
import { cellOf, type FormPlaces } from './formPlaces';
import { partsArea } from './formValidations';
import { TO_DO, WRONG, type HintLook } from './hintLooks';
import type { PlanConditionalFormat } from './SheetPlan';

function hint(area: CellArea, formula: string, look: HintLook): PlanConditionalFormat {
  return { area, formula: `=${formula}`, ...look };
}

/** Label and value together: an empty cell has no text to be bold. */
function across(label: CellArea, value: CellArea): CellArea {
  return { top: label.top, left: label.left, bottom: value.bottom, right: value.right };
}

function fieldHints(places: FormPlaces): PlanConditionalFormat[] {
  return places.fields
    .filter(({ field }) => field.required)
    .map(({ label, value }) => hint(across(label, value), isEmpty(absolute(cellOf(value))), TO_DO));
}

function fundingHints(places: FormPlaces): PlanConditionalFormat[] {
  const parts = partsArea(places.funding);
  return places.funding.flatMap(({ row, label, value }) => {
    const cell = absolute(cellOf(value));
    const hints = [hint(value, `NOT(${isAmount(cell)})`, WRONG)];
    if (row.role === 'total' && parts) {
      hints.push(hint(across(label, value), totalDiffers(cell, absoluteArea(parts)), WRONG));
    }
    if (row.required) hints.push(hint(across(label, value), isEmpty(cell), TO_DO));
    return hints;
  });
}

/** A row with a name and no value, or a value and no name. */
function halfFilledRows(standard: TableStandard, places: FormPlaces): PlanConditionalFormat[] {
  const rows = places.groups.flatMap((group) => group.rows);
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return [];
  const named = isNamed(standard, inColumn(cellOf(first.name)));
  const valued = isFilled(inColumn(cellOf(first.value)));
  const area = {
    top: first.name.top,
    left: first.name.left,
    bottom: last.value.bottom,
    right: first.value.right,
  };
  return [hint(area, `${named}<>(${valued})`, WRONG)];
}

/** A group that the form asks for and that has no value yet, shown on its name. */
function emptyGroups(places: FormPlaces): PlanConditionalFormat[] {
  return places.groups
    .filter(({ group }) => group.requirement === 'required' || group.requirement === 'required-quantified')
    .map(({ label, rows }) => {
      const column = rows[0]?.value.left ?? label.right;
      const values = { top: label.top, left: column, bottom: label.bottom, right: column };
      return hint(label, `COUNTA(${absoluteArea(values)})=0`, TO_DO);
    });
}

/** The conditional formats with which an inserted form checks itself, with nothing running beside it. */
export function formHints(standard: TableStandard, places: FormPlaces): PlanConditionalFormat[] {
  const { label, value } = places.goal;
  return [
    ...fieldHints(places),
    ...fundingHints(places),
    hint(across(label, value), hasNoGoal(standard, absolute(cellOf(value))), TO_DO),
    ...halfFilledRows(standard, places),
    ...emptyGroups(places),
  ];
}
