import type { IndicatorGroup, PerformanceTable } from '../../table/PerformanceTable';
import { standardById } from '../../standards/index';
import type { TableRule } from '../Rule';

/**
 * A kind of indicator that belongs to the form and isn't there at all. A form with tags says by its standard which
 * groups it prints; for any other form only the two families that no table goes without are asked for.
 */
export const groupMissing: TableRule<'completeness/group-missing'> = {
  id: 'completeness/group-missing',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    const place = table.title?.cell;
    const named = table.groups.filter((group) => group.level1 !== null || group.level2 !== null);
    if (!place || named.length === 0) return [];
    const tagged = missingByStandard(table, named);
    const missing = tagged.length > 0 ? tagged : missingFamilies(named);
    if (missing.length === 0) return [];
    return [
      {
        cell: place,
        found: null,
        params: { groups: missing.join('、') },
        severity: tagged.length > 0 ? 'error' : 'warning',
      },
    ];
  },
};

function missingByStandard(table: PerformanceTable, named: readonly IndicatorGroup[]): string[] {
  if (!table.standard || !named.some((group) => group.requirement !== null)) return [];
  const present = new Set(named.map((group) => group.kind));
  return (standardById(table.standard)?.groups ?? [])
    .filter((group) => group.requirement !== 'optional' && !present.has(group.kind))
    .map((group) => group.level2);
}

function missingFamilies(named: readonly IndicatorGroup[]): string[] {
  const labels = named.map((group) => `${group.level1 ?? ''} ${group.level2 ?? ''}`).join(' ');
  const missing: string[] = [];
  if (!/产出|完成|数量|质量|时效/.test(labels)) missing.push('产出指标');
  if (!/效益|效果|可持续|影响/.test(labels)) missing.push('效益指标');
  return missing;
}
