import type { Indicator, PerformanceTable } from '../../table/PerformanceTable';
import { compare, ZERO } from '../../money/decimal';
import { comparableName } from '../../facts/indicatorNames';
import type { WorkbookDetection, WorkbookRule } from '../Rule';

/** Names made of these words alone fit any project: 培训人数, 购置设备数量, 举办活动次数. */
const GENERIC =
  /^(项目|工程|购置|采购|购买|培训|会议|发放|补助|补贴|受益|资助|救助|参训|参会|建设|新建|改造|改扩建|维修|维护|修缮|设备|设施|人员|学员|学生|群众|对象|举办|开办|开展|召开|组织|参加|活动|完成|任务|工作|安排|聘用|办公|用品|印刷|宣传|资料|差旅|出差|调研|检查|监督|服务|数量|总数|人数|次数|人次|户数|面积|个数|件数|套数|台数|期数|班次|班|场次|场|次|率|时间|天数|时长|期限|周期|运行|运转|保障|覆盖|及|和|与|等|的|、|各类|相关|年度|全年|本年|单位|部门|村|社区|乡镇|街道|学校)+$/;

/** A thing that so many tables count in so many ways is no one thing. */
const MANY_VALUES = 3;

/**
 * One unit counts the same activity in two tables and comes to different numbers. Only counts are compared: rates,
 * prices and satisfaction differ from project to project by right.
 */
export const sameIndicatorDifferentValue: WorkbookRule<'workbook/same-indicator-different-value'> = {
  id: 'workbook/same-indicator-different-value',
  category: 'workbook',
  severity: 'warning',
  fixable: null,
  scope: 'workbook',
  check(tables) {
    const detections: WorkbookDetection<'workbook/same-indicator-different-value'>[] = [];
    for (const places of placesByIndicator(tables).values()) {
      const [first] = places;
      if (!first || places.length < 2) continue;
      if (new Set(places.map(({ indicator }) => amountOf(indicator))).size > MANY_VALUES) continue;
      const firstOf = new Map<string, Place>();
      for (const place of places) {
        const earlier = firstOf.get(place.unit) ?? (isOneUnit(first.unit, place.unit) ? first : null);
        if (!earlier) firstOf.set(place.unit, place);
        if (!earlier || place.table === earlier.table || same(place.indicator, earlier.indicator)) continue;
        const { name, value, valueCell } = place.indicator;
        const known = tables[earlier.table];
        detections.push({
          table: place.table,
          cell: valueCell,
          found: value,
          params: {
            name,
            project: known?.fields.projectName?.text ?? known?.sheet ?? '',
            other: earlier.indicator.value,
          },
          related: [{ sheet: known?.sheet ?? '', table: earlier.table, ...earlier.indicator.valueCell }],
        });
      }
    }
    return detections;
  },
};

interface Place {
  readonly table: number;
  readonly indicator: Indicator;
  /** The implementing unit; '' where none is named. */
  readonly unit: string;
}

/** A school counts its own pupils: two units of one department may differ. A name that was cut off is still the same. */
function isOneUnit(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function placesByIndicator(tables: readonly PerformanceTable[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const [table, { fields, year, groups }] of tables.entries()) {
    const owner = comparableName(fields.department?.text ?? fields.implementingUnit?.text ?? '');
    if (owner === '') continue;
    const unit = comparableName(fields.implementingUnit?.text ?? '');
    for (const group of groups) {
      for (const indicator of group.indicators) {
        if (!isCounted(indicator)) continue;
        const name = comparableName(indicator.name);
        if (name.length < 6 || GENERIC.test(name)) continue;
        const key = `${owner}|${year ?? ''}|${group.period}|${indicator.reading.unit ?? ''}|${name}`;
        const known = places.get(key);
        if (known) known.push({ table, indicator, unit });
        else places.set(key, [{ table, indicator, unit }]);
      }
    }
  }
  return places;
}

function isCounted({ reading }: Indicator): boolean {
  return reading.kind === 'count' && reading.numbers.length === 1 && reading.unit !== null;
}

function amountOf({ reading }: Indicator): string {
  return String(Number(reading.numbers[0]));
}

function same(a: Indicator, b: Indicator): boolean {
  return compare(a.reading.numbers[0] ?? ZERO, b.reading.numbers[0] ?? ZERO) === 0;
}
