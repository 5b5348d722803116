import type { IndicatorKind } from '../glossary/form';
import type { StandardGroup, TableStandard } from './TableStandard';

const OUTPUT = '产出指标';
const BENEFIT = '效益指标';
const SATISFACTION = '满意度指标';

/** The form prints no tags, and two lines a group. */
function group(
  level1: string,
  level2: string,
  printed: string,
  kind: IndicatorKind,
  examples: readonly string[],
): StandardGroup {
  return { level1, level2, printed, kind, requirement: null, tag: '', rows: 2, examples };
}

/**
 * 项目支出绩效目标申报表 of 财预〔2015〕88号, its annual side alone, as units print it where a project has no 中期 side.
 * The two-sided original has 中期 columns beside these.
 */
export const mof2015Annual: TableStandard = {
  id: 'mof-2015-annual',
  name: '项目支出绩效目标申报表（财预〔2015〕88号，年度）',
  attachment: '',
  title: '项目支出绩效目标申报表',
  yearLine: '({year}年度)',
  source: '财预〔2015〕88号 中央部门预算绩效目标管理办法，附件 项目支出绩效目标申报表',
  fundingUnit: '万元',
  fundingLabel: '项目资金\n(万元)',
  fields: [
    { id: 'projectName', label: '项目名称', place: 'wide', required: true, example: '农村文化建设补助经费' },
    {
      id: 'department',
      label: '主管部门及代码',
      place: 'left',
      required: true,
      asksForCode: true,
      example: '077-市文化旅游局',
    },
    { id: 'implementingUnit', label: '实施单位', place: 'right', required: true, example: '市文化馆' },
    {
      id: 'projectAttribute',
      label: '项目属性',
      place: 'left',
      required: true,
      choices: ['新增项目', '延续项目'],
      example: '延续项目',
    },
    { id: 'projectPeriod', label: '项目期', place: 'right', required: true, example: '1年' },
  ],
  fundingRows: [
    { role: 'total', label: '年度资金总额:', required: true },
    { role: 'part', label: '其中:财政拨款', required: false },
    { role: 'part', label: '其他资金', required: false },
  ],
  goalLabel: '年度目标',
  goalPrompts: ['目标1:', '目标2:', '目标3:'],
  goalExample: '目标1: 送戏进万村, 保障人民群众基本文化权益。',
  indicatorLabels: {
    block: '绩\n效\n指\n标',
    level1: '一级指标',
    level2: '二级指标',
    name: '三级指标',
    value: '指标值',
  },
  numbering: '指标{number}:',
  groups: [
    group(OUTPUT, '数量指标', '数量指标', 'quantity', ['≥70场', '=1套']),
    group(OUTPUT, '质量指标', '质量指标', 'quality', ['≥95%', '=100%']),
    group(OUTPUT, '时效指标', '时效指标', 'timeliness', ['{year}年12月31日前', '≤30天']),
    group(OUTPUT, '成本指标', '成本指标', 'cost', ['≤5万元', '≤4400元/村']),
    group(BENEFIT, '经济效益指标', '经济效益\n指标', 'economic', ['≥50万元', '≥10%']),
    group(BENEFIT, '社会效益指标', '社会效益\n指标', 'social', [
      '≥95%',
      '健全（优）/较健全（良）/不健全（差）',
    ]),
    group(BENEFIT, '生态效益指标', '生态效益\n指标', 'ecological', ['≥80%', '≥20亩']),
    group(BENEFIT, '可持续影响指标', '可持续影响\n指标', 'sustainability', [
      '≥3年',
      '健全（优）/较健全（良）/不健全（差）',
    ]),
    group(SATISFACTION, '服务对象满意度指标', '服务对象\n满意度指标', 'satisfaction', ['≥90%', '≥95%']),
  ],
};
