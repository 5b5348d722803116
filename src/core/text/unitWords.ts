/** The last words of offices, schools and other units. */
const ENDS_A_UNIT =
  /(?:局|委|办|院|校|中心|站|所|会|队|处|府|司|馆|团|社|部|园|公司|大学|学|镇|乡|村|街道|厅|科|室|庭|场|厂)$/;

/** Whether a name ends as those of units do: 市教育局 is whole, 市教育局幼儿园 is another unit. */
export function endsAUnit(name: string): boolean {
  return ENDS_A_UNIT.test(name);
}
