import type { MoneyUnit } from '../../money/unit';
import { readAmount } from '../../value/readAmount';
import type { Funding, FundingAmount, PerformanceTable } from '../PerformanceTable';

interface NameAndFunding {
  readonly fields: PerformanceTable['fields'];
  readonly funding: Funding;
}

/** 校舍维修（2026年预算：860万元）; 中央资金200万元 is a source, 总投资 that of all years. */
const AMOUNT_AT_END =
  /^(.{2,}?)\s*[(（,，\s]\s*((?:20\d{2}年度?)?(?:项目|本次)?(?:年度|当年|本年|全年)?(?:预算|资金|经费|金额)(?:总额|金额|总量|数)?)\s*[:：]?\s*(\d[\d.,，]*\s*(?:亿元|万元|元))\s*[)）]?$/;

/** Parts the amount of the project from its name, where the form states its money nowhere else. `unit`: of the block. */
export function withAmountOfName({ fields, funding }: NameAndFunding, unit: MoneyUnit): NameAndFunding {
  const { projectName } = fields;
  const { total, parts } = funding;
  // Asked of every table: few names speak of money.
  if (!projectName?.text.includes('元') || total !== null || parts.length > 0) return { fields, funding };
  const [, name, label, value] = AMOUNT_AT_END.exec(projectName.text) ?? [];
  if (!name || !label || !value) return { fields, funding };
  const { cell } = projectName;
  const own: FundingAmount = {
    label,
    labelCell: cell,
    cell,
    text: value,
    value,
    formula: null,
    ...readAmount({ value, text: value }, unit),
  };
  return {
    fields: { ...fields, projectName: { ...projectName, text: name } },
    funding: { ...funding, total: own },
  };
}
