import type { Scalar } from '../protocol/HostObject';
import type { Chart } from '../workbook/chart';
import { booleanArgument } from './arguments';
import { changeChart, chartOf, type ChartTarget } from './chartTarget';

/** A member of a chart, or of a part of it, that is true or false. */
export function flag(
  get: (chart: Chart) => boolean,
  patch: (chart: Chart, on: boolean) => Partial<Chart>,
): Scalar<ChartTarget> {
  return {
    get: (target) => get(chartOf(target)),
    set: (target, value) => {
      changeChart(target, patch(chartOf(target), booleanArgument(value, 'value')));
    },
  };
}
