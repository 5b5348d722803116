import type { Heading, IndicatorSide, Span } from './IndicatorColumns';

/** A number and a unit beside their sign, with a column put in between. */
const SIGNED_COLUMNS = 3;

export interface DraftSide {
  level1: Heading | null;
  level2: Heading | null;
  requirement: Heading | null;
  name: Heading | null;
  detail: Heading | null;
  comparator: Heading | null;
  value: Heading | null;
  unit: Heading | null;
  direction: Heading | null;
  nature: Heading | null;
}

/** No form has more: each row is read once for each of them. The headings of the others are those of columns beside the target. */
const MOST_SIDES = 32;

/** A second 二级 or 三级指标 after a value starts a second side; a second value of another period shares the names. */
export function partSides(headings: readonly Heading[]): DraftSide[] {
  const sides: DraftSide[] = [];
  let side = emptySide();
  let shared: DraftSide | null = null;
  for (const heading of headings) {
    if (heading.role === 'aside' || (heading.role === 'level1' && !side.value)) continue;
    const { role } = heading;
    const startsSide = role === 'level1' || role === 'level2' || role === 'name';
    // A second 二级指标 after names begins another side, though nobody knows where the targets of the first are.
    const isSecond = role === 'level2' && side.level2 !== null && side.name !== null;
    if (isSecond || (startsSide && side.value && (side[role] !== null || role !== 'name'))) {
      sides.push(side);
      if (shared) sides.push(shared);
      side = emptySide();
      shared = null;
    }
    if (role === 'value' && side.value) {
      const other = heading.period !== null && heading.period !== side.value.period;
      if (other && !shared) shared = { ...side, value: heading };
    } else {
      side[role] ??= heading;
    }
  }
  sides.push(side);
  if (shared) sides.push(shared);
  return sides
    .slice(0, MOST_SIDES)
    .map((draft) => (draft.name ? draft : { ...draft, name: draft.detail, detail: null }));
}

export function emptySide(): DraftSide {
  return {
    level1: null,
    level2: null,
    requirement: null,
    name: null,
    detail: null,
    comparator: null,
    value: null,
    unit: null,
    direction: null,
    nature: null,
  };
}

export function finishSide(headings: readonly Heading[], side: DraftSide): IndicatorSide {
  const span = (heading: Heading | null): Span | null => (heading ? spanOf(headings, heading) : null);
  const nowhere: Span = { from: 0, to: -1 };
  const value = span(side.value) ?? nowhere;
  const last = !headings.some((heading) => heading.column > value.from);
  return {
    period: side.value?.period ?? null,
    level1: span(side.level1),
    head: null,
    level2: span(side.level2),
    requirement: span(side.requirement),
    name: span(side.name) ?? nowhere,
    detail: span(side.detail),
    comparator: span(side.comparator),
    value,
    signed: last ? { from: value.from, to: value.to + SIGNED_COLUMNS } : value,
    unit: span(side.unit),
    direction: span(side.direction),
    inOneCell: false,
    ...(side.nature && { nature: spanOf(headings, side.nature) }),
    ...(side.value?.bounds && { bounds: side.value.bounds }),
  };
}

/** From a heading's column to the one before the next heading; the last heading covers its own columns alone. */
export function spanOf(headings: readonly Heading[], heading: Heading): Span {
  const next = headings.find((other) => other.column > heading.column);
  return { from: heading.column, to: next ? next.column - 1 : heading.end };
}
