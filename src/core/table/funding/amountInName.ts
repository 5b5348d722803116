import { readAmount } from '../../value/readAmount';
import type { FundingAmount, PerformanceTable } from '../PerformanceTable';
import type { FundingReading } from './readFunding';

interface NameAndFunding {
  readonly fields: PerformanceTable['fields'];
  readonly funding: FundingReading;
}

/** 校舍维修（2026年预算：860万元）; 中央资金200万元 is a source, 总投资 that of all years. */
const AMOUNT_AT_END =
  /^(.{2,}?)\s*[(（,，\s]\s*((?:20\d{2}年度?)?(?:项目|本次)?(?:年度|当年|本年|全年)?(?:预算|资金|经费|金额)(?:总额|金额|总量|数)?)\s*[:：]?\s*(\d[\d.,，]*\s*(?:亿元|万元|元))\s*[)）]?$/;

/** Parts the amount of the project from its name, where the form states its money nowhere else. */
export function withAmountOfName({ fields, funding }: NameAndFunding): NameAndFunding {
  const { projectName } = fields;
  const { total, parts } = funding.funding;
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
    ...readAmount({ value, text: value }, funding.unit),
  };
  return {
    fields: { ...fields, projectName: { ...projectName, text: name } },
    funding: { ...funding, funding: { ...funding.funding, total: own } },
  };
}
