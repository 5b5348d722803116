import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import { flag } from './chartScalars';
import type { ChartTarget } from './chartTarget';

type Which = 'categoryAxis' | 'valueAxis';

function gridlinesType(which: Which): ObjectType<ChartTarget> {
  return {
    name: 'ChartGridlines',
    scalars: {
      visible: flag(
        (chart) => chart[which].majorGridlines,
        (chart, majorGridlines) => ({ [which]: { ...chart[which], majorGridlines } }),
      ),
    },
  };
}

function axisType(which: Which): ObjectType<ChartTarget> {
  const gridlines = gridlinesType(which);
  const part = (key: 'visible' | 'reversePlotOrder') =>
    flag(
      (chart) => chart[which][key],
      (chart, on) => ({ [which]: { ...chart[which], [key]: on } }),
    );
  return {
    name: 'ChartAxis',
    scalars: { visible: part('visible'), reversePlotOrder: part('reversePlotOrder') },
    children: { majorGridlines: (target): HostObject => bind(gridlines, target) },
  };
}

const categoryAxis = axisType('categoryAxis');
const valueAxis = axisType('valueAxis');

export const axesType: ObjectType<ChartTarget> = {
  name: 'ChartAxes',
  children: {
    categoryAxis: (target) => bind(categoryAxis, target),
    valueAxis: (target) => bind(valueAxis, target),
  },
};
