import { toA1, type CellArea } from '../../src/core/grid/address';
import { COLUMNS, ROWS } from './copyForm';
import {
  after,
  areaName,
  areaNamed,
  holds,
  meets,
  placedAt,
  referredTo,
  valueOf,
  type ModelCell,
  type ModelSheet,
  type Step,
} from './copyModel';

/** A small generator of numbers, the same in each run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Whether the step splits no merged cell, and no area that a formula refers to: what is not the model's. */
function isPlain(sheet: ModelSheet, step: Step): boolean {
  const merges = sheet.merges.map(areaNamed);
  const whole = (area: CellArea) => merges.every((merge) => holds(area, merge) || !meets(area, merge));
  const free = (area: CellArea) => merges.every((merge) => !meets(area, merge));
  const inSheet = ({ bottom, right }: CellArea) => bottom < ROWS && right < COLUMNS;
  const references = Object.values(sheet.cells).flatMap(({ content }) => referredTo(content));
  switch (step.kind) {
    case 'copy':
    case 'cut': {
      const to = placedAt(step.from, step.to);
      const ok = inSheet(to) && inSheet(step.from) && whole(step.from) && whole(to) && !meets(step.from, to);
      const next = after(sheet, step, '');
      const sound = Object.values(next.cells).every(({ content }) => isSound(content));
      if (step.kind === 'copy') return ok && sound && !isCircular(next);
      const kept = references.every(
        (area) => !meets(to, area) && (holds(step.from, area) || !meets(step.from, area)),
      );
      return ok && kept && sound && !isCircular(next);
    }
    case 'down':
    case 'right': {
      const next = after(sheet, step, '');
      return (
        inSheet(step.area) &&
        free(step.area) &&
        Object.values(next.cells).every(({ content }) => isSound(content)) &&
        !isCircular(next)
      );
    }
    case 'clear':
      return inSheet(step.area) && whole(step.area);
    case 'text': {
      const { row, column } = step.to;
      const to = { top: row, left: column, bottom: row + step.texts.length - 1, right: column + 1 };
      return inSheet(to) && free(to);
    }
  }
}

const isSound = (content: ModelCell['content']) =>
  referredTo(content).every(
    ({ top, left, bottom, right }) => top >= 0 && left >= 0 && bottom < ROWS && right < COLUMNS,
  );

const isCircular = (sheet: ModelSheet) =>
  Object.values(sheet.cells).some(({ content }) => Number.isNaN(valueOf(sheet, content)));

/** A step of those that the model knows. */
export function randomStep(sheet: ModelSheet, next: (below: number) => number): Step {
  for (;;) {
    const [top, left] = [next(ROWS), next(COLUMNS)];
    const area = { top, left, bottom: top + next(3), right: left + next(3) };
    const to = { row: next(ROWS), column: next(COLUMNS) };
    const steps: Step[] = [
      { kind: 'copy', from: area, to },
      { kind: 'copy', from: area, to },
      { kind: 'cut', from: area, to },
      { kind: 'down', area: { ...area, bottom: area.top + 1 + next(2) } },
      { kind: 'right', area: { ...area, right: area.left + 1 + next(2) } },
      { kind: 'clear', area },
      {
        kind: 'text',
        to,
        texts: [
          ['甲乙', '≥95%'],
          ['3-5天', '一二'],
        ],
      },
    ];
    const step = steps[next(steps.length)]!;
    if (isPlain(sheet, step)) return step;
  }
}

/** The step as a person would say it. */
export const told = (step: Step) =>
  'area' in step
    ? `${step.kind} ${areaName(step.area)}`
    : 'from' in step
      ? `${step.kind} ${areaName(step.from)} to ${toA1(step.to)}`
      : `text at ${toA1(step.to)}`;
