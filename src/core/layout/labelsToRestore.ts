import type { CellAddress } from '../grid/address';
import { textAt, type SheetGrid } from '../grid/SheetGrid';
import { standards } from '../standards';
import type { TableStandard } from '../standards/TableStandard';
import { formBoxes } from './formCells';
import { cellOf, placeForm, type FormPlaces } from './formPlaces';
import { amountContent } from './formTexts';

/** A text to come into a cell, and what a person sees there now. */
export interface LabelChange {
  readonly cell: CellAddress;
  readonly before: string;
  readonly after: string;
  /** number: what was typed is an amount, and comes into its cell as one; text otherwise. */
  readonly kind?: 'number';
}

/** A label of a form of ours that somebody typed over. */
export interface LostLabel {
  /** As the form prints it, in one line. */
  readonly label: string;
  readonly now: string;
  /** Where what was typed goes: into the blank cell that the label is for; null where there is none. */
  readonly movedTo: CellAddress | null;
  /** The label's cell first. */
  readonly changes: readonly LabelChange[];
}

/** With more labels of its own it is another form, made after ours. */
const MOST_LOST = 4;

/**
 * The labels of a sheet that was inserted by us and that no longer say what the form prints. A sheet is taken for one of
 * ours where nearly all labels stand where we put them, from A1 on; a label that was only lengthened or shortened is the person's.
 * @param forms those that it may be: the one of which the least is lost, since forms of one kind share most of their labels
 */
export function labelsToRestore(
  grid: SheetGrid,
  forms: readonly TableStandard[] = standards,
): readonly LostLabel[] {
  const likely = forms.flatMap((form) => readAs(form, grid) ?? []);
  const [nearest] = likely.sort((one, other) => one.lost.length - other.lost.length);
  return nearest ? nearest.lost.map((label) => lostLabel(grid, nearest.places, label)) : [];
}

interface PrintedLabel {
  readonly cell: CellAddress;
  readonly text: string;
}

/** A sheet as one of the forms: where its parts stand and which labels are lost; null where it can't be that form. */
function readAs(form: TableStandard, grid: SheetGrid): { places: FormPlaces; lost: PrintedLabel[] } | null {
  const places = placesOn(grid, form);
  if (places === null) return null;
  const printed = printedLabels(form, places);
  const lost = printed.filter(({ cell, text }) => isLost(text, textAt(grid, cell.row, cell.column)));
  const same = printed.filter(({ cell, text }) => bare(text) === bare(textAt(grid, cell.row, cell.column)));
  return lost.length > MOST_LOST || same.length < printed.length * 0.75 ? null : { places, lost };
}

/** The labels from the first field on; title and year are the person's to change. */
function printedLabels(standard: TableStandard, places: FormPlaces): PrintedLabel[] {
  return formBoxes(standard, places, {}, 0).flatMap(({ area, style, content }): PrintedLabel[] => {
    const isLabel = style === 'label' && content.kind === 'text' && area.top >= places.form.top;
    return isLabel ? [{ cell: cellOf(area), text: content.text }] : [];
  });
}

const bare = (text: string): string => text.replace(/[\s:：（）()]/g, '');

function isLost(printed: string, now: string): boolean {
  const [label, text] = [bare(printed), bare(now)];
  if (text === '') return true;
  return !text.includes(label) && !(text.length >= 2 && label.includes(text));
}

function lostLabel(grid: SheetGrid, places: FormPlaces, { cell, text }: PrintedLabel): LostLabel {
  const now = textAt(grid, cell.row, cell.column);
  const pair = [...places.fields, ...places.funding, places.goal].find(
    ({ label }) => label.top === cell.row && label.left === cell.column,
  );
  const value = pair ? cellOf(pair.value) : null;
  const isFree = value !== null && textAt(grid, value.row, value.column).trim() === '' && now.trim() !== '';
  const amount = places.funding.some((one) => one === pair) ? amountContent(now) : null;
  const typed =
    amount?.kind === 'number'
      ? ({ after: String(amount.number), kind: 'number' } as const)
      : { after: now.trim() };
  return {
    label: text.replace(/\s+/g, ''),
    now,
    movedTo: isFree ? value : null,
    changes: [
      { cell, before: now, after: text },
      ...(isFree ? [{ cell: value, before: textAt(grid, value.row, value.column), ...typed }] : []),
    ],
  };
}

/** Where the form's parts stand on the sheet, by the rows of its groups; null where the groups are not those of the form. */
function placesOn(grid: SheetGrid, standard: TableStandard): FormPlaces | null {
  const first = placeForm(standard, []);
  const [group] = first.groups;
  if (!group) return null;
  const top = group.label.top;
  const column = group.label.left;
  const nameColumn = group.rows[0]?.name.left ?? column + 1;
  const starts = new Set<number>();
  let end = top;
  for (let row = top; row < grid.rows.length; row += 1) {
    const name = textAt(grid, row, nameColumn).replace(/\s/g, '');
    const isLabelled = textAt(grid, row, column).trim() !== '';
    // Where a label was emptied its group begins with the number 1 all the same.
    if (isLabelled || /^指标1[:：]/.test(name)) starts.add(row);
    if (isLabelled || name !== '') end = row;
    else if (row > end + 1) break;
  }
  const rows = [...starts].sort((a, b) => a - b);
  if (rows.length !== standard.groups.length || rows[0] !== top) return null;
  return placeForm(
    standard,
    rows.map((row, index) => (rows[index + 1] ?? end + 1) - row),
  );
}
