import type { RulesWords } from '../Words';
import { quoted } from './quoted';

type FundingWords = Pick<RulesWords, Extract<keyof RulesWords, `funding/${string}`>>;

/** Whose amounts they are; '' where they are the project's. */
const named = (label: string): string => (label === '' ? '' : `“${label}”: `);

export const fundingWords: FundingWords = {
  'funding/amount-not-numeric': {
    title: 'Amount is not a number',
    message: ({ found, expected, params }) => {
      const filled = `“${params.label}” holds ${quoted(found)}`;
      if (params.unitSaid === 'slip')
        return `${filled}, while the form is in ${params.unit}: only as ${expected ?? ''} ${params.unit} does the total come to its sources. The number alone should be ${expected ?? ''}.`;
      if (params.unitSaid === 'tiny')
        return `${filled}, while the form is in ${params.unit}: the unit may be wrong. Check it, then write the number alone.`;
      if (params.unitSaid === 'needed')
        return expected === null
          ? `${filled}: it is counted here, but not by Excel's own sums. Once the heading states ${params.unit}, write the number alone.`
          : `${filled}; it should be ${expected}. The heading states no unit, so the cell has to.`;
      if (expected === null) return `${filled}; no amount can be read from it.`;
      const parts = found?.includes('其中') ? ' What “其中” lists goes into cells of its own.' : '';
      return `${filled}. In ${params.unit} it should be ${expected}.${parts}`;
    },
    many: (count) => `${count} amounts are no numbers`,
    advice: 'Write the number alone; the unit stands in the heading.',
    source: 'The form itself: the unit stands in its heading.',
  },
  'funding/amount-as-text': {
    title: 'Amount stored as text',
    message: ({ found, params }) =>
      `${(found ?? '').trim()} of “${params.label}” is a number stored as text: it is counted here, but not by Excel's own sums.`,
    many: (count) => `${count} amounts are numbers kept as text, which a formula of Excel does not add`,
    advice: 'Convert it to a number, or enter it again.',
    source: "Excel's own rule: sums pass over text.",
  },
  'funding/amount-format': {
    title: 'Amount shown as a date or percentage',
    message: ({ found, params }) =>
      `“${params.label}” is shown as the ${params.shown === 'percent' ? 'percentage' : 'date'} ${(found ?? '').trim()}; the cell holds ${params.held}.`,
    advice: 'Set the number format to General and check the amount.',
    source: 'The form itself: an amount belongs here.',
  },
  'funding/amount-negative': {
    title: 'Amount below zero',
    message: ({ found, params }) => `“${params.label}” is ${found ?? ''}; an amount is not below zero.`,
    advice: 'Check the number.',
    source: 'Arithmetic.',
  },
  'funding/total-missing': {
    title: 'Total not filled in',
    message: ({ params }) =>
      params.sources === '' ? `“${params.label}” is blank.` : `Amounts of ${params.sources}, and no total.`,
    advice: 'Write the total for this year; 0 where there is none.',
    source: 'A field of the form itself.',
  },
  'funding/parts-missing': {
    title: 'Sources of funds not filled in',
    message: ({ params }) =>
      `“${params.label}” is ${params.total} ${params.unit}; none of its sources is filled in.`,
    advice: 'Divide the total among its sources.',
    source: 'The form itself: the total is the sum of its sources.',
  },
  'funding/total-differs-from-parts': {
    title: 'Total differs from its parts',
    message: ({ params }) => {
      const { total, parts, difference, unit, cells, column, of } = params;
      const which = `${column === '' ? '' : `${column}: `}${of === '' ? 'The total' : `“${of}”`}`;
      const items = of === '' ? 'sources' : 'levels';
      if (params.why === 'stale')
        return `${which}'s formula was not calculated again: it holds ${total} ${unit}, the ${items} come to ${parts} ${unit}.`;
      const differs = `${which} is ${total} ${unit}, its ${items} come to ${parts} ${unit}: ${difference} ${unit} apart.`;
      if (params.why === 'text')
        return `${differs} ${cells} is a number stored as text, which the formula passes over.`;
      if (params.why === 'blank')
        return `${differs} ${cells} is blank; if ${of === '' ? 'the total' : `“${of}”`} is right, it is ${difference} ${unit}.`;
      if (params.why === 'blanks') return `${differs} ${cells} are blank.`;
      if (params.why === 'rounded')
        return `${differs} What is shown is rounded (${cells}) and may look equal.`;
      return differs;
    },
    advice: 'Check the total and each source.',
    source: 'The form itself: the total is the sum of its sources.',
  },
  'funding/cost-differs-from-total': {
    title: 'Costs differ from the total',
    message: ({ params }) => {
      const both = `The cost indicators add up to ${params.costs} ${params.unit}, the total is ${params.total} ${params.unit}`;
      return params.why === 'unit'
        ? `${both}: exactly ten thousand times apart, so one is probably in 元 and the other in 万元.`
        : `${both}: a difference of ${params.difference} ${params.unit}.`;
    },
    advice: 'Check both; where only some costs are listed, add the others.',
    source: 'A common reason for sending a table back: costs do not match the budget.',
  },
  'funding/spending-differs-from-total': {
    title: 'Spending differs from the total',
    message: ({ params }) =>
      `The spending listed comes to ${params.spent}${params.unit}, the total is ${params.total}${params.unit}: ${params.difference}${params.unit} apart.`,
    advice: 'Compare the list of spending with the total and make them equal.',
    source: 'The form itself: what is spent is what was granted.',
  },
  'funding/execution-rate-differs': {
    title: 'Rate of execution is wrong',
    message: ({ found, expected, params }) =>
      `${named(params.label)}${params.spent}${params.unit} of ${params.planned}${params.unit} is ${expected ?? ''}, not ${quoted(found)}.`,
    advice: 'Check the budget, what was spent and the rate.',
    source: 'The form itself: the rate is what was spent divided by the budget.',
  },
  'funding/spent-above-budget': {
    title: 'More spent than planned',
    message: ({ params }) =>
      `${named(params.label)}${params.spent}${params.unit} ${params.of === 'expected' ? 'is expected to be spent' : 'was spent'}, ${params.difference}${params.unit} more than the budget of ${params.planned}${params.unit}.`,
    advice: 'Check both; where the budget was changed, write the one in force.',
    source: 'Budget law, article 13.',
  },
  'funding/unit-not-stated': {
    title: 'Amount without a unit',
    message: ({ found, params }) =>
      `“${params.label}” is ${(found ?? '').trim()} and the form states no unit: ${params.asYuan}万元 if it is in 元, ${params.asWan}万元 if in 万元.`,
    advice: 'State 单位：万元 or 单位：元 above the form.',
    source: 'The form itself: amounts need a unit.',
  },
  'funding/one-lump-cost': {
    title: 'One lump cost',
    message: ({ found, params }) =>
      `“${params.name}” is the only cost indicator, and ${quoted(found)} is the whole total.`,
    advice: 'Divide it by purpose or unit price, such as ≤5万元 for training, ≤500元 a person.',
    source: '财预〔2021〕101号: unit costs, or limits by item.',
  },
  'funding/medium-term-below-annual': {
    title: 'Medium-term total below the annual total',
    message: ({ params }) =>
      `The medium-term total is ${params.mediumTerm} ${params.unit}, less than the annual ${params.annual} ${params.unit}.`,
    advice: 'The medium term includes this year: check both.',
    source: 'Arithmetic.',
  },
};
