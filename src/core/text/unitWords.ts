/** The last words of offices, schools and other units. */
const ENDS_A_UNIT =
  /(?:局|委|办|院|校|中心|站|所|会|队|处|府|司|馆|团|社|部|园|公司|大学|学|镇|乡|村|街道|厅|科|室|庭|场|厂)$/;

/** Whether a name ends as those of units do: 市教育局 is whole, 市教育局幼儿园 is another unit. */
export function endsAUnit(name: string): boolean {
  return ENDS_A_UNIT.test(name);
}

/** Of those the words in which no project's name ends: 阅览室, 敬老院 and 服务中心 may be what the money is for. */
const ENDS_AN_OFFICE =
  /(?:局|委|厅|委员会|办公室|政府|法院|检察院|机关|大学|学院|学校|中学|小学|幼儿园|公司|街道办事处|本级)(?:[(（]本级[)）])?$/;

/** Whether a name can only be that of an office or a school. */
export function isAnOffice(name: string): boolean {
  return ENDS_AN_OFFICE.test(name);
}
