import type { FieldId } from '../../glossary/form';

/** A label that names a head field. Of several in one table the lowest rank is read. */
export interface FieldLabel {
  readonly id: FieldId;
  readonly rank: number;
  /** Of several of the same rank the last is read: of 中央, 省级, 县级主管部门 the one nearest to the project. */
  readonly lastWins?: boolean;
}

const RANKS: Readonly<Record<FieldId, readonly (readonly string[])[]>> = {
  projectName: [
    [
      '项目名称',
      '项目支出名称',
      '预算项目名称',
      '支出项目名称',
      '项目全称',
      '申报项目名称',
      '项目名称及代码',
      '项目名称及编码',
      '项目名称及编号',
      '财政项目名称',
      '补助项目名称',
      '债券项目名称',
      '专项债券项目名称',
      '项目代码及名称',
      '项目编码及名称',
      '单位名称、项目名称',
      '单位、项目名称',
    ],
    ['二级项目名称', '项目二级名称', '三级项目名称', '项目三级名称', '子项目名称'],
    [
      '专项名称',
      '专项项目名称',
      '专项资金名称',
      '资金名称',
      '转移支付名称',
      '转移支付项目名称',
      '专项转移支付名称',
      '专项资金项目名称',
      '补助资金名称',
      '资金项目名称',
      '投资专项名称',
      '政策名称',
      '政策项目名称',
    ],
    ['一级项目名称', '项目一级名称'],
  ],
  department: [
    [
      '主管部门',
      '主管部门及代码',
      '主管部门及编码',
      '主管部门及其编码',
      '主管部门及其代码',
      '主管部门代码',
      '主管部门名称',
      '主管部门名称及代码',
      '主管部门和代码',
      '主管部门名称及编码',
      '主管部门名称及部门预算编码',
      '主管部门及部门预算编码',
      '主管单位',
      '主管单位及代码',
      '主管单位名称',
    ],
    [
      '主管预算部门',
      '预算主管部门',
      '预算主管部门及代码',
      '主管预算部门及代码',
      '业务主管部门',
      '项目主管部门',
      '专项主管部门',
      '资金主管部门',
      '政策主管部门',
      '项目主管单位',
      '业务主管单位',
      '行业主管部门',
      '一级主管部门',
      '归口部门',
    ],
    ['部门名称', '部门单位名称', '预算部门', '部门', '部门及代码', '一级预算单位', '预算部门名称'],
    ['预算部门及代码', '申报部门', '归口管理部门'],
  ],
  implementingUnit: [
    [
      '实施单位',
      '项目实施单位',
      '实施单位名称',
      '实施单位及代码',
      '项目实施单位及代码',
      '实施部门',
      '实施主体',
      '项目实施主体',
      '具体实施单位',
      '项目实施部门',
      '实施机构',
    ],
    [
      '组织实施单位',
      '项目单位',
      '项目单位名称',
      '资金使用单位',
      '项目执行单位',
      '执行单位',
      '用款单位',
      '项目承担单位',
      '承担单位',
      '项目建设单位',
      '建设单位',
      '项目申报单位',
      '使用单位',
      '承办单位',
      '责任单位',
      '项目法人',
      '预算执行单位',
      '实施单位项目负责人',
      '项目实施单位项目负责人',
      '下达地方或单位',
    ],
    [
      '预算单位',
      '预算单位名称',
      '基层预算单位',
      '二级预算单位',
      '单位名称',
      '项目所属单位',
      '申报单位',
      '申请单位',
      '项目申请单位',
      '二级单位',
      '基层单位',
      '单位及代码',
    ],
    ['填报单位', '编制单位', '填表单位', '报送单位', '填报部门', '编报单位'],
  ],
  projectAttribute: [
    ['项目属性', '专项属性', '资金属性'],
    [
      '项目来源',
      '项目性质',
      '项目类别',
      '项目类型',
      '项目分类',
      '专项类别',
      '专项类型',
      '资金类型',
      '支出类型',
      '项目级次',
      '项目级别',
      '支出类别',
      '支出项目类别',
      '预算项目类别',
    ],
  ],
  projectPeriod: [
    [
      '项目期',
      '项目期限',
      '项目周期',
      '项目实施期',
      '项目实施期限',
      '项目支出实施期',
      '项目起止时间',
      '项目起止年限',
      '项目起止日期',
      '项目实施周期',
      '项目实施时间',
      '项目年限',
      '项目时限',
      '项目日期范围',
      '项目实施日期',
      '项目起始时间',
      '项目开展时间',
      '项目计划实施时间',
      '计划实施时间',
    ],
    [
      '专项实施期',
      '专项起止时间',
      '专项期限',
      '实施期',
      '实施期限',
      '实施周期',
      '实施时间',
      '起止时间',
      '起止日期',
      '资金使用期限',
      '执行期',
      '执行期限',
      '执行周期',
      '项目执行期',
      '项目执行期限',
      '项目执行周期',
      '项目实施起止时间',
      '项目建设期',
      '建设期',
      '建设期限',
      '建设周期',
      '建设年限',
      '政策周期',
      '计划起止时间',
      '预计起止时间',
      '政策期限',
    ],
    ['开始日期', '项目开始日期', '项目开始时间', '计划开始日期', '起始时间', '起始日期', '项目起始日期'],
  ],
};

/** From this rank on a unit's label (填报单位, 编制单位) belongs to the line above the form. */
export const STAMP_RANK = 3;

const LABELS: ReadonlyMap<string, FieldLabel> = new Map(
  (Object.keys(RANKS) as FieldId[]).flatMap((id) =>
    RANKS[id].flatMap((keys, rank) => keys.map((key): [string, FieldLabel] => [key, { id, rank }])),
  ),
);

const UNIT_AND_PROJECT = /^(?:单位|部门)\((?:专项|项目)\)名称$/;

const LEVEL_OF_GOVERNMENT =
  /^(?:中央|国家|自治区|省直|市直|州直|县直|区直|省|省级|市|市级|市县|市州|州级|县|县级|区|区级|区县|县区|地方|本级|盟市|盟市级|旗县|旗县级|旗县区|省级业务|市级业务|县级业务)+(?:业务)?主管部门(?:及代码)?$/;

/** The head field that a label's key names, or null. */
export function fieldLabel(key: string, compacted = key): FieldLabel | null {
  // 单位(专项)名称 heads a column of units with their projects below them.
  if (compacted.endsWith(')名称') && UNIT_AND_PROJECT.test(compacted)) return { id: 'projectName', rank: 0 };
  const slash = key.indexOf('/');
  const exact = LABELS.get(key) ?? (slash < 0 ? undefined : LABELS.get(key.slice(0, slash)));
  if (exact) return exact;
  if (key.includes('主管部门') && LEVEL_OF_GOVERNMENT.test(key)) {
    return { id: 'department', rank: 1, lastWins: true };
  }
  return null;
}
