import type { PlaceConstruct } from '../Construct';
import type { Irregularity } from '../Reading';
import { takeText } from '../take';
import { readDenominator } from './denominators';
import type { UnitFound } from './UnitFound';
import type { UnitKind } from './units';

/** A rate in a population: 12/10万. */
const PER_SO_MANY = /\/(?:10万|十万|百万|万|千|百)[人户]?(?![\u4e00-\u9fff])/y;

const found = (
  unit: string,
  canonical: string,
  kind: UnitKind,
  end: number,
  ...irregularities: Irregularity[]
): UnitFound => ({ unit, canonical, kind, end, irregularities });

/** What a stroke directly behind a number may begin. */
export const bareRates: readonly PlaceConstruct<UnitFound>[] = [
  {
    name: '十万分率',
    examples: ['12/10万', '≤8.5/10万', '15/万'],
    read(text, at) {
      const soMany = takeText(PER_SO_MANY, text, at);
      return soMany === '' ? null : found(soMany, soMany, 'ratio', at + soMany.length);
    },
  },
  {
    name: '多余的斜线',
    examples: ['100/%', '≥95/%', '=100/百分比'],
    read(text, at) {
      const per = readDenominator(text, at);
      // The stroke is left over from a form that prints number and unit apart.
      return per?.kind === 'ratio' ? found('%', '%', 'ratio', per.end, 'unit-variant') : null;
    },
  },
  {
    name: '没有单位的“每”',
    examples: ['12/年', '≥4/月', '2/季度'],
    read(text, at) {
      const per = readDenominator(text, at);
      // 12/年 may be 12 times a year: nobody can say.
      return per?.kind === 'time' && !readDenominator(text, per.end)
        ? found(per.unit, per.canonical, 'count', per.end, 'unit-missing')
        : null;
    },
  },
  {
    name: '没有“元”的单价',
    examples: ['28.40/株', '1200/平方米', '≤450/人·天'],
    read(text, at) {
      let per = readDenominator(text, at);
      if (!per) return null;
      let [unit, canonical] = [`元${per.unit}`, `元${per.canonical}`];
      let { end } = per;
      while ((per = readDenominator(text, end))) {
        unit += per.unit;
        canonical += per.canonical;
        end = per.end;
      }
      return found(unit, canonical, 'money', end, 'money-unit-incomplete');
    },
  },
];
