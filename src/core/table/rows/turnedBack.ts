import type { CellAddress } from '../../grid/address';
import type { BlankSlot, Indicator, IndicatorGroup } from '../PerformanceTable';
import type { PlacedGroup } from './groupList';

type Place = (cell: CellAddress) => CellAddress;

/** A group that was read in a turned view, with its cells as they stand on the sheet. */
export function turnedBack({ group }: PlacedGroup, place: Place | null): PlacedGroup {
  const at: Place = place ?? ((cell) => cell);
  const turned: IndicatorGroup = {
    ...group,
    level1Cell: group.level1Cell && at(group.level1Cell),
    level2Cell: group.level2Cell && at(group.level2Cell),
    indicators: group.indicators.map((indicator) => indicatorAt(indicator, at)),
    blankSlots: group.blankSlots.map((slot) => slotAt(slot, at)),
  };
  const slots = [...turned.indicators, ...turned.blankSlots];
  const row = slots.reduce((first, { nameCell }) => Math.min(first, nameCell.row), Number.MAX_SAFE_INTEGER);
  return { row, group: turned };
}

function indicatorAt(indicator: Indicator, at: Place): Indicator {
  const { comparatorColumn, unitColumn, direction, statedDirection, nature, otherBound } = indicator;
  return {
    ...slotAt(indicator, at),
    ...(comparatorColumn && { comparatorColumn: { ...comparatorColumn, cell: at(comparatorColumn.cell) } }),
    ...(unitColumn && { unitColumn: { ...unitColumn, cell: at(unitColumn.cell) } }),
    ...(direction && { direction: { ...direction, cell: at(direction.cell) } }),
    ...(statedDirection && { statedDirection: { ...statedDirection, cell: at(statedDirection.cell) } }),
    ...(nature && { nature: { ...nature, cell: at(nature.cell) } }),
    ...(otherBound && { otherBound: { ...otherBound, cell: at(otherBound.cell) } }),
  };
}

function slotAt<T extends BlankSlot>(slot: T, at: Place): T {
  return { ...slot, nameCell: at(slot.nameCell), valueCell: at(slot.valueCell) };
}
