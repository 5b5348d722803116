const NAME = /^[\u3400-\u9fff]{0,8}名称$|^[\u3400-\u9fff]{0,4}项目$/;
/** Whose name is none of a project's, and the project that this one is a part of. */
const OF_OTHERS =
  /单位|部门|机构|企业|公司|主体|供应商|专家|银行|账户|科目|指标|设备|资产|产品|文件|附件|表|字段|分类|[类款]名称|[省市区县乡镇村局处人]名称|^[一上]级|所属|是否|考核|评价|其[他它]|功能|经济|采购/;

/**
 * Whether a label's key names the project in words of its own: 课题名称, 工程名称, 活动名称, 建设项目, 名称. To be asked only of the
 * head of a form that says 项目名称 nowhere, or of what heads a column left of its indicators.
 */
export function namesProjectInOwnWords(key: string): boolean {
  return NAME.test(key) && !OF_OTHERS.test(key);
}

const LABEL_AND_NAME = /^([\u3400-\u9fff]{2,8}名称)\s*[:：]\s*(.*[\u3400-\u9fff]{2}.*)$/s;

/** 工程名称：东湖公园改造 in one cell: such a label and the name behind it; null for any other text. */
export function ownLabelAndName(text: string): { readonly label: string; readonly name: string } | null {
  const [, label = '', name = ''] = LABEL_AND_NAME.exec(text.trim()) ?? [];
  return label !== '' && namesProjectInOwnWords(label) ? { label, name } : null;
}
