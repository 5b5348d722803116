import { isStroke } from '../../facts/masks';
import type { TableRule } from '../Rule';
import { isMissed } from '../value/scoreAboveResult';

/** Points were lost, and the column 偏差原因分析及改进措施 says nothing. */
export const reasonMissing: TableRule<'completeness/reason-missing'> = {
  id: 'completeness/reason-missing',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check({ scores }) {
    return (scores?.rows ?? []).flatMap((row) => {
      const { indicator, reason } = row;
      if (!indicator || !reason || !isMissed(row)) return [];
      const text = reason.text.trim();
      if (text !== '' && text !== '无' && !isStroke(text)) return [];
      return [{ cell: reason.cell, found: text === '' ? null : text, params: { name: indicator.name } }];
    });
  },
};
