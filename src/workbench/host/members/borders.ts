import type { CellArea } from '../../../core/grid/address';
import { notSimulated } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import type { Border, Edge, StylePatch } from '../workbook/style';
import { colorArgument } from './rangeFormat';
import type { RangeTarget } from './Session';
import { oneOf } from './arguments';
import { guardSheet } from './guards';

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof sides)[number];

const styles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: Side;
}

const thin: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** The edges of a cell that a side of the range means for it. */
function edgesAt(side: Side, area: CellArea, row: number, column: number): Edge[] {
  switch (side) {
    case 'EdgeTop':
      return row === area.top ? ['EdgeTop'] : [];
    case 'EdgeBottom':
      return row === area.bottom ? ['EdgeBottom'] : [];
    case 'EdgeLeft':
      return column === area.left ? ['EdgeLeft'] : [];
    case 'EdgeRight':
      return column === area.right ? ['EdgeRight'] : [];
    case 'InsideVertical':
      return [
        ...(column > area.left ? (['EdgeLeft'] as const) : []),
        ...(column < area.right ? (['EdgeRight'] as const) : []),
      ];
    case 'InsideHorizontal':
      return [
        ...(row > area.top ? (['EdgeTop'] as const) : []),
        ...(row < area.bottom ? (['EdgeBottom'] as const) : []),
      ];
    default:
      throw notSimulated(`the border ${side}`);
  }
}

/** The border that the side shows: undefined for a mixture. A line belongs to both of its neighbours. */
function borderOf({ range, side }: BorderTarget): Border | null | undefined {
  const { area, sheet } = range;
  let first: { readonly border: Border | null } | null = null;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      for (const edge of edgesAt(side, area, row, column)) {
        const border = sheet.style(row, column).borders[edge];
        if (!first) first = { border };
        else if (JSON.stringify(first.border) !== JSON.stringify(border)) return undefined;
      }
    }
  }
  return first ? first.border : null;
}

/** Writes the side, each cell from what it had: setting a colour alone draws a thin line, as in Excel. */
function change({ range, side }: BorderTarget, next: (border: Border | null) => Border | null): void {
  guardSheet(range.sheet, 'allowFormatCells');
  const { area, sheet } = range;
  range.session.workbook.quietly(() => {
    sheet.setStyle(area, (row, column) => {
      const edges = edgesAt(side, area, row, column);
      if (edges.length === 0) return null;
      const old = sheet.style(row, column).borders;
      const patch: NonNullable<StylePatch['borders']> = {};
      for (const edge of edges) patch[edge] = next(old[edge]);
      return { borders: patch };
    });
    clearNeighbours(range, side, next(thin) === null);
  });
}

/** A line taken away from one side of an edge would still be drawn by the cell on the other side. */
function clearNeighbours({ area, sheet }: RangeTarget, side: Side, removed: boolean): void {
  if (!removed) return;
  const beyond: Partial<Record<Side, { area: CellArea; edge: Edge }>> = {
    EdgeTop: { area: { ...area, top: area.top - 1, bottom: area.top - 1 }, edge: 'EdgeBottom' },
    EdgeBottom: { area: { ...area, top: area.bottom + 1, bottom: area.bottom + 1 }, edge: 'EdgeTop' },
    EdgeLeft: { area: { ...area, left: area.left - 1, right: area.left - 1 }, edge: 'EdgeRight' },
    EdgeRight: { area: { ...area, left: area.right + 1, right: area.right + 1 }, edge: 'EdgeLeft' },
  };
  const neighbour = beyond[side];
  if (!neighbour || neighbour.area.top < 0 || neighbour.area.left < 0) return;
  sheet.setStyle(neighbour.area, (row, column) =>
    sheet.style(row, column).borders[neighbour.edge] ? { borders: { [neighbour.edge]: null } } : null,
  );
}

const borderType: ObjectType<BorderTarget> = {
  name: 'RangeBorder',
  id: ({ side }) => side,
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (target) => {
        const border = borderOf(target);
        return border === undefined ? null : (border?.style ?? 'None');
      },
      set: (target, value) => {
        const style = oneOf(value, styles, 'style');
        change(target, (old) => (style === 'None' ? null : { ...(old ?? thin), style }));
      },
    },
    weight: {
      get: (target) => {
        const border = borderOf(target);
        return border === undefined ? null : (border?.weight ?? 'Thin');
      },
      set: (target, value) => {
        const weight = oneOf(value, weights, 'weight');
        change(target, (old) => ({ ...(old ?? thin), weight }));
      },
    },
    color: {
      get: (target) => {
        const border = borderOf(target);
        return border === undefined ? null : (border?.color ?? '#000000');
      },
      set: (target, value) => {
        const color = colorArgument(value);
        change(target, (old) => ({ ...(old ?? thin), color }));
      },
    },
  },
};

const bordersType: ObjectType<RangeTarget> = {
  name: 'RangeBorderCollection',
  scalars: { count: { get: () => sides.length } },
  getItem: (range, key) => bind(borderType, { range, side: oneOf(key, sides, 'index') }),
  items: (range) => sides.slice(0, 6).map((side) => bind(borderType, { range, side })),
  paths: {
    getItem: (range, [key]) => bind(borderType, { range, side: oneOf(key, sides, 'index') }),
  },
};

export const bordersObject = (range: RangeTarget): HostObject => bind(bordersType, range);
