import type { Subject } from '../subject';

const chinese = {
  insert: '选好表式和年度，把项目名称粘贴进来，一行一个。每个项目插入一张新的工作表，已有的表不动。',
  check: '查出有问题的地方。选中一条，Excel 就转到那个单元格；能直接改的，点“改”。表改动后会自动重新检查。',
  totals: '把各表的年度资金总额加起来。写入的“汇总”表用公式引用各表，各表的数改了，合计跟着变。',
  marksTitle: '问题的轻重',
  errorMeaning: '必填没填、加总不对或内容无法识别，必须改。',
  warningMeaning: '审核时可能退回，请核对。',
  infoMeaning: '写法不够规范，建议改。',
  keysTitle: '键盘',
  keys: [
    ['↑ ↓', '上一条、下一条，Excel 跟着转到单元格'],
    ['← →', '收起、展开项目；移到“改”按钮'],
    ['Enter', '看这一条的详细说明'],
    ['Esc', '返回列表'],
  ] as readonly (readonly [string, string])[],
};

export type HelpWords = typeof chinese;

/** The page of help. */
export const helpWords: Subject<'help', HelpWords> = { name: 'help', chinese };
