import type { CellArea } from '../grid/address';
import type { Requirement } from '../glossary/form';
import { forYear, type StandardGroup, type TableStandard } from '../standards/TableStandard';
import { absolute, absoluteArea, filledTotalDiffers, isAmount } from './formFormulas';
import { cellOf, type FormPlaces } from './formPlaces';
import { fundingTitle } from './formPrompts';
import { promptText } from './promptText';
import type { PlanValidation } from './SheetPlan';

type Funding = FormPlaces['funding'];

/** The amounts of the parts, or null where the form has none. */
export function partsArea(funding: Funding): CellArea | null {
  const parts = funding.filter(({ row }) => row.role === 'part').map(({ value }) => value);
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return null;
  return { top: first.top, left: first.left, bottom: last.bottom, right: first.left };
}

function fieldValidations(places: FormPlaces): PlanValidation[] {
  return places.fields.map(({ field, value }) => {
    const first = field.asksForCode ? '先写代码，再写名称。' : '';
    const open = field.choices ? '可从列表选，也可以自己写。' : '';
    return {
      area: value,
      rule: field.choices ? { kind: 'list', choices: field.choices } : { kind: 'any' },
      prompt: promptText(field.label, `${first}${open}例：${field.example}`),
    };
  });
}

function fundingValidations(standard: TableStandard, places: FormPlaces): PlanValidation[] {
  const unit = standard.fundingUnit;
  const total = places.funding.find(({ row }) => row.role === 'total');
  const parts = partsArea(places.funding);
  const partCount = places.funding.filter(({ row }) => row.role === 'part').length;
  return places.funding.map(({ row, value }) => {
    const numeric = isAmount(absolute(cellOf(value)));
    const differs =
      total && parts
        ? filledTotalDiffers(absolute(cellOf(total.value)), absoluteArea(parts), partCount)
        : 'FALSE';
    const label = fundingTitle(row.label);
    const sum = row.role === 'total' ? '等于下面各项资金之和。' : '没有就空着。';
    return {
      area: value,
      rule: { kind: 'custom', formula: `=AND(${numeric},NOT(${differs}))` },
      prompt: promptText(label, `只填数字，单位${unit}。${sum}例：24.5`),
      warning: promptText('请核对金额', `金额只填数字（${unit}），各项资金之和应等于资金总额。`),
    };
  });
}

const ASKS: Readonly<Record<Requirement, string>> = {
  'required-quantified': '必填，要有数字和单位。',
  required: '必填，可以定性，要写出程度。',
  optional: '没有可以不填。',
};

function valuePrompt(group: StandardGroup, year: number): { title: string; message: string } {
  const examples = group.examples.map((example) => forYear(example, year)).join('  ');
  const asks = group.requirement === null ? '' : ASKS[group.requirement];
  return promptText(group.level2, `${asks}例：${examples}`);
}

/** The validations of a form: they say what belongs into a cell and warn, and never forbid. */
export function formValidations(standard: TableStandard, places: FormPlaces, year: number): PlanValidation[] {
  return [
    ...fieldValidations(places),
    ...fundingValidations(standard, places),
    {
      area: places.goal.value,
      rule: { kind: 'any' },
      prompt: promptText(standard.goalLabel, `一个目标一行（Alt+Enter 换行）。例：${standard.goalExample}`),
    },
    ...places.groups.map(({ group, label, rows }): PlanValidation => {
      const column = rows[0]?.value.left ?? label.right;
      return {
        area: { top: label.top, left: column, bottom: label.bottom, right: column },
        rule: { kind: 'any' },
        prompt: valuePrompt(group, year),
      };
    }),
  ];
}
