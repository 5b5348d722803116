import type { Words } from '../Words';
import { completenessWords } from './completeness';
import { fundingWords } from './funding';
import { resultWords } from './results';
import { unreadWords } from './unread';
import { valueWords } from './value';
import { workbookWords } from './workbook';
import { writingWords } from './writing';

export const enUS: Words = {
  locale: 'en-US',
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  profiles: { 'self-check': 'Self-check', review: 'Finance review' },
  categories: {
    completeness: 'Completeness',
    value: 'Indicator values',
    funding: 'Funding',
    workbook: 'Between tables',
    check: 'The check itself',
  },
  fields: {
    projectName: 'Project name',
    department: 'Department',
    implementingUnit: 'Implementing unit',
    projectAttribute: 'Project attribute',
    projectPeriod: 'Project period',
  },
  periods: { annual: 'Annual', 'medium-term': 'Medium-term' },
  requirements: {
    'required-quantified': 'Required, quantified',
    required: 'Required',
    optional: 'Optional',
  },
  indicatorKinds: {
    quantity: 'Quantity',
    quality: 'Quality',
    timeliness: 'Timeliness',
    cost: 'Cost',
    economic: 'Economic benefit',
    social: 'Social benefit',
    ecological: 'Ecological benefit',
    sustainability: 'Sustainability',
    satisfaction: 'Satisfaction',
  },
  nameless: 'This indicator without a name',
  hiddenPlace: (place, { sheet, row, column }) =>
    place === 'sheet'
      ? ` (The sheet ${sheet} is hidden.)`
      : ` (${place === 'row' ? `Row ${row}` : `Column ${column}`} is hidden; show it to see the cell.)`,
  rules: {
    ...completenessWords,
    ...unreadWords,
    ...writingWords,
    ...valueWords,
    ...resultWords,
    ...fundingWords,
    ...workbookWords,
    'check/rule-failed': {
      title: 'One check could not be done',
      message: ({ params }) =>
        `The check “${params.rule}” did not finish. Please look at this point yourself.`,
      advice: 'All other checks are done. Send this message and the table to whoever maintains the tool.',
      source: 'This tool: what could not be checked is not taken as right.',
    },
  },
};
