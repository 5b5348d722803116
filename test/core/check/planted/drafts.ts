import type { IndicatorKind } from '../../../../src/core/glossary/form';
import type { ProjectDraft, TableStandard } from '../../../../src/core/standards/TableStandard';

const ROWS: Readonly<Record<IndicatorKind, readonly (readonly [string, string])[]>> = {
  quantity: [
    ['指标1:维修灌溉渠道长度', '≥12公里'],
    ['指标2:举办管护人员培训期数', '≥4期'],
    ['指标3:培训管护人员人次', '≥160人次'],
  ],
  quality: [
    ['指标1:工程验收合格率', '≥98%'],
    ['指标2:管护人员考核合格率', '≥90%'],
  ],
  timeliness: [['指标1:工程完工时间', '2024年10月31日前']],
  cost: [
    ['指标1:渠道维修费', '≤60万元'],
    ['指标2:培训费', '≤8.5万元'],
  ],
  economic: [['指标1:带动农户增收', '≥30万元']],
  social: [['指标1:受益农户户数', '≥850户']],
  ecological: [['指标1:节约灌溉用水', '≥20万立方米']],
  sustainability: [['指标1:渠道使用年限', '≥8年']],
  satisfaction: [['指标1:受益农户满意度', '≥95%']],
};

/** A blank form, one filled without a fault, and a second project of the same unit. */
export function drafts(standard: TableStandard): ProjectDraft[] {
  const filled: ProjectDraft = {
    name: '小型水利设施维修养护',
    department: '[315]区水务局',
    implementingUnit: '区灌溉管理站',
    attribute: standard.fields.find(({ id }) => id === 'projectAttribute')?.choices?.[0] ?? '延续项目',
    period: '1年',
    total: '68.5',
    parts: ['60', '8.5'],
    goals: ['目标1:完成全区小型灌溉渠道的维修养护，保障农户春灌用水。'],
    indicators: standard.groups.map(({ kind }) => ROWS[kind].map(([name, value]) => ({ name, value }))),
  };
  const second: ProjectDraft = {
    ...filled,
    name: '农村饮水工程运行补助',
    total: '32',
    parts: ['32', '0'],
    goals: ['目标1:补助村级供水站运行，使农村居民常年有水可用。'],
    indicators: standard.groups.map(({ kind }) =>
      ROWS[kind].map(([name, value]) => ({
        name: name.replace('渠道', '供水站').replace('灌溉', ''),
        value: value.replace('≤60万元', '≤23.5万元'),
      })),
    ),
  };
  return [{}, filled, second];
}
