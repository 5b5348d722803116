import type { RulesWords } from '../Words';
import { quoted } from './quoted';

type WorkbookWords = Pick<RulesWords, Extract<keyof RulesWords, `workbook/${string}`>>;

export const workbookWords: WorkbookWords = {
  'workbook/duplicate-project': {
    title: '同一项目填了两次',
    message: ({ found, params: { sheet, cell } }) =>
      cell === ''
        ? `${quoted(found)}在“${sheet}”已有一张表，资金会重复计算。`
        : `${quoted(found)}在“${sheet}”的 ${cell} 已经填过一次，资金会重复计算。`,
    advice: '留下一处；如果是两个项目，把名称写得不一样。',
    source: '一个项目一张表；汇总时不重复。',
  },
  'workbook/same-indicator-different-value': {
    title: '同一指标，两张表的值不同',
    message: ({ found, params }) =>
      `“${params.name}”这里是${quoted(found)}，《${params.project}》里是“${params.other}”。`,
    advice: '同一件事写同一个数；如果是两件事，把名称写得不一样。',
    source: '同一单位各表之间应当一致。',
  },
  'workbook/year-differs': {
    title: '年度与其他表不同',
    message: ({ params }) => `这张表是 ${params.year} 年度，其他表大多是 ${params.most} 年度。`,
    advice: '核对标题里的年度。',
    source: '同一批报送的表年度应当一致。',
  },
  'workbook/copied-goal': {
    title: '年度目标与另一项目相同',
    message: ({ params }) => `年度目标与《${params.project}》一字不差。`,
    advice: '按本项目要做的事重写。',
    source: '财政部门审核“相关性”：目标与项目对应。',
  },
  'workbook/copied-indicators': {
    title: '指标与另一项目相同',
    message: ({ params }) => `${params.count} 条指标和指标值都与《${params.project}》一字不差。`,
    advice: '按本项目的内容设指标。',
    source: '财政部门审核“相关性”：指标与项目对应。',
  },
  'workbook/total-is-sum-of-others': {
    title: '像是其他表的合计',
    message: ({ params }) => `总额 ${params.total}${params.unit} 正好是其他各表总额之和，汇总时会重复计算。`,
    advice: '如果这张是汇总表，汇总时不要选它。',
    source: '算术：一笔钱只算一次。',
  },
  'workbook/unit-name-cut': {
    title: '单位名称像是没写完',
    message: ({ found, params }) => `${quoted(found)}像是“${params.whole}”没有写完。`,
    advice: '写单位全称。',
    source: '同一工作簿中其他表的写法。',
  },
};
