/**
 * The terms of the form that several rooms of the core share: the standards print them, recognition finds them, rules
 * and words speak of them. DESIGN's glossary, as types; this room imports no other but `grid`.
 */

/** The head fields: 项目名称, 主管部门, 实施单位, 项目属性, 项目期. */
export type FieldId =
  'projectName' | 'department' | 'implementingUnit' | 'projectAttribute' | 'projectPeriod';

/** annual: 年度; medium-term: the 中期, 长期 or 实施期 side of a two-column form. */
export type Period = 'annual' | 'medium-term';

/** The tag a form prints below a group: 必填量化, 必填, 选填. */
export type Requirement = 'required-quantified' | 'required' | 'optional';

/**
 * The families of indicators. 产出: 数量 quantity, 质量 quality, 时效 timeliness, 成本 cost; 效益: 经济 economic,
 * 社会 social, 生态 ecological, 可持续影响 sustainability; 满意度 satisfaction.
 */
export type IndicatorKind =
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'economic'
  | 'social'
  | 'ecological'
  | 'sustainability'
  | 'satisfaction';

/** not-numeric: text that is more than one plain number (its amount may still have been read); unreadable: no amount in it. */
export type AmountState = 'number' | 'blank' | 'not-numeric' | 'unreadable';

/**
 * What a form is for. Forms of several kinds speak of the same project and the same money: 目标表, 自评表, 监控表, 评价表,
 * 目标调整表, 区域绩效目标表 of a transfer, 中期绩效目标表.
 */
export type TableKind =
  'target' | 'self-evaluation' | 'monitoring' | 'review' | 'adjustment' | 'region-allocation' | 'mid-term';
