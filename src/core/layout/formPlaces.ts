import type { CellAddress, CellArea } from '../grid/address';
import type {
  StandardField,
  StandardFundingRow,
  StandardGroup,
  TableStandard,
} from '../standards/TableStandard';

/** The six columns of a form, in characters of the standard font: together as wide as A4 portrait within its margins. */
export const FORM_WIDTHS = [5, 11.5, 14, 27, 13, 22] as const;

const [A, B, C, D, E, F] = [0, 1, 2, 3, 4, 5] as const;

/** A label and the cell for its value beside it, both as areas to merge. */
export interface Pair {
  readonly label: CellArea;
  readonly value: CellArea;
}

/** Where the rows of one level-2 group stand. */
export interface GroupPlace {
  readonly group: StandardGroup;
  readonly label: CellArea;
  readonly rows: readonly { readonly name: CellArea; readonly value: CellArea }[];
}

/** Where everything of a form stands, 0-based; nothing about what it says. */
export interface FormPlaces {
  /** Null where the form prints no such line. */
  readonly attachment: CellArea | null;
  readonly title: CellArea;
  readonly year: CellArea;
  readonly fields: readonly (Pair & { readonly field: StandardField })[];
  readonly fundingLabel: CellArea;
  readonly funding: readonly (Pair & { readonly row: StandardFundingRow })[];
  readonly goal: Pair;
  readonly block: CellArea;
  readonly heads: Readonly<Record<'level1' | 'level2' | 'name' | 'value', CellArea>>;
  readonly level1: readonly { readonly text: string; readonly label: CellArea }[];
  readonly groups: readonly GroupPlace[];
  /** The bordered part, from the first field to the last indicator. */
  readonly form: CellArea;
  /** With the lines above it. */
  readonly whole: CellArea;
}

function area(top: number, left: number, bottom: number, right: number): CellArea {
  return { top, left, bottom, right };
}

/** The top left cell, which holds what a merged area shows. */
export function cellOf(place: CellArea): CellAddress {
  return { row: place.top, column: place.left };
}

function placeFields(fields: readonly StandardField[], top: number): FormPlaces['fields'] {
  let row = top - 1;
  return fields.map((field) => {
    if (field.place !== 'right') row += 1;
    if (field.place === 'right') return { field, label: area(row, E, row, E), value: area(row, F, row, F) };
    const end = field.place === 'wide' ? F : D;
    return { field, label: area(row, A, row, B), value: area(row, C, row, end) };
  });
}

function placeGroups(
  groups: readonly StandardGroup[],
  rowsPerGroup: readonly number[],
  top: number,
): FormPlaces['groups'] {
  let next = top;
  return groups.map((group, index) => {
    const first = next;
    const count = Math.max(1, rowsPerGroup[index] ?? group.rows);
    next += count;
    const rows = Array.from({ length: count }, (_, offset) => ({
      name: area(first + offset, D, first + offset, E),
      value: area(first + offset, F, first + offset, F),
    }));
    return { group, label: area(first, C, next - 1, C), rows };
  });
}

/** Neighbouring groups of one level-1 name share one cell. */
function placeLevel1(groups: FormPlaces['groups']): FormPlaces['level1'] {
  const places: { text: string; label: CellArea }[] = [];
  for (const { group, label } of groups) {
    const last = places.at(-1);
    if (last?.text === group.level1) last.label = { ...last.label, bottom: label.bottom };
    else places.push({ text: group.level1, label: area(label.top, B, label.bottom, B) });
  }
  return places;
}

/** Places a form on an empty sheet, from A1 on, with so many indicator rows a group (at least one each). */
export function placeForm(standard: TableStandard, rowsPerGroup: readonly number[]): FormPlaces {
  const titleRow = standard.attachment === '' ? 0 : 1;
  const formTop = titleRow + 2;
  const fields = placeFields(standard.fields, formTop);
  const fundingTop = Math.max(...fields.map(({ value }) => value.bottom)) + 1;
  const funding = standard.fundingRows.map((row, offset) => ({
    row,
    label: area(fundingTop + offset, C, fundingTop + offset, D),
    value: area(fundingTop + offset, E, fundingTop + offset, F),
  }));
  const goalRow = fundingTop + funding.length;
  const headRow = goalRow + 1;
  const groups = placeGroups(standard.groups, rowsPerGroup, headRow + 1);
  const bottom = Math.max(...groups.map(({ label }) => label.bottom));
  return {
    attachment: standard.attachment === '' ? null : area(0, A, 0, F),
    title: area(titleRow, A, titleRow, F),
    year: area(titleRow + 1, A, titleRow + 1, F),
    fields,
    fundingLabel: area(fundingTop, A, goalRow - 1, B),
    funding,
    goal: { label: area(goalRow, A, goalRow, B), value: area(goalRow, C, goalRow, F) },
    block: area(headRow, A, bottom, A),
    heads: {
      level1: area(headRow, B, headRow, B),
      level2: area(headRow, C, headRow, C),
      name: area(headRow, D, headRow, E),
      value: area(headRow, F, headRow, F),
    },
    level1: placeLevel1(groups),
    groups,
    form: area(formTop, A, bottom, F),
    whole: area(0, A, bottom, F),
  };
}
