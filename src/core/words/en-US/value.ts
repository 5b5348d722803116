import type { ResultRuleId, RulesWords, WritingRuleId } from '../Words';
import { quoted } from './quoted';

type ValueWords = Pick<
  RulesWords,
  Exclude<Extract<keyof RulesWords, `value/${string}`>, ResultRuleId | WritingRuleId>
>;

export const valueWords: ValueWords = {
  'value/not-quantified': {
    title: 'Not quantified',
    message: ({ found, params }) =>
      params.tag === ''
        ? `${params.group} needs a number; ${quoted(found)} has none.`
        : `${params.group} is marked “${params.tag}”; ${quoted(found)} has no number.`,
    many: (count) => `${count} values that should be quantified say no number`,
    advice: 'Write a number and its unit, such as ≥16次, ≥95%, 2024年12月底前.',
    source: 'The tag of the form itself; local rules ask for numbers wherever possible.',
  },
  'value/rate-as-quantity': {
    title: 'Quantity given as a rate',
    message: ({ found, params }) =>
      `“${params.name}” stands among the quantities, but ${quoted(found)} does not say how much is done.`,
    many: (count) => `${count} quantities are rates`,
    advice: 'Say how many times, people or things; rates belong to quality or timeliness.',
    source: '财预〔2015〕88号: quantity tells how much is provided.',
  },
  'value/medium-term-below-annual': {
    title: 'Medium-term quantity below the annual one',
    message: ({ found, params }) =>
      `“${params.name}” is ${quoted(found)} for the medium term, less than “${params.annual}” for the year.`,
    advice: 'The medium term includes this year: check whether the two are interchanged.',
    source: 'Arithmetic.',
  },
  'value/percent-out-of-range': {
    title: 'Percentage out of range',
    message: ({ found, params }) => {
      if (params.limit === 'part')
        return `“${params.name}” is ${quoted(found)}; it is probably ${params.due}.`;
      if (params.limit === 'below') return `“${params.name}” is ${quoted(found)}: no share lies below zero.`;
      return params.limit === 'usual'
        ? `“${params.name}” lies between 0 and 100% as a rule; check whether ${quoted(found)} is meant.`
        : `“${params.name}” lies between 0 and 100%; ${quoted(found)} cannot be reached.`;
    },
    advice: 'Check the decimal point and the percent sign, such as ≥95%.',
    source: 'Arithmetic: a part is not more than the whole.',
  },
  'value/idle-target': {
    title: 'Target without effect',
    message: ({ found, expected, params }) =>
      expected === null
        ? params.comparator === ''
          ? `${quoted(found)} is no target at all.`
          : `${quoted(found)} is always reached.`
        : `There is nothing beyond the limit; ${quoted(found)} can only be ${expected}.`,
    many: (count) => `${count} targets have no effect`,
    advice: 'Write = for a limit, or a number that might be missed.',
    source: 'A common reason for sending a table back: targets out of touch.',
  },
  'value/wrong-direction': {
    title: 'Direction seems reversed',
    message: ({ found, params }) =>
      params.stated !== undefined
        ? `“${params.name}” is called “${params.stated}”, and its value is ${quoted(found)}.`
        : `“${params.name}”${params.comparator === '' ? '' : ` with ${params.comparator}`}: ${quoted(found)} seems to be the wrong way round.`,
    advice: '≥ where more is better; ≤ where less is better, and for costs.',
    source: 'Reviewers ask for the direction of an indicator.',
  },
  'value/unit-mismatch': {
    title: 'Unit does not suit the indicator',
    message: ({ found, params }) =>
      params.unit === ''
        ? `${params.group} has the value ${quoted(found)}, and a date is none for this kind.`
        : params.unit === ':'
          ? `${params.group} has the value ${quoted(found)}: a ratio says no number of them.`
          : `${params.group} has the value ${quoted(found)}; “${params.unit}” is not a unit of this kind.`,
    advice:
      'Quality takes a rate or a grade, cost an amount, satisfaction a percentage; or move the indicator to its group.',
    source: 'The framework of 财预〔2015〕88号.',
  },
  'value/cost-as-percentage': {
    title: 'Cost given as a rate',
    message: ({ found, params }) => `“${params.name}” is ${quoted(found)}; no amount can be seen.`,
    many: (count) => `${count} costs are rates`,
    advice: 'Write an amount or a unit price, such as ≤20万元, ≤500元/人.',
    source: '财预〔2021〕101号 stresses cost: unit costs or limits by item.',
  },
  'value/not-graded': {
    title: 'Quality without a grade',
    message: ({ found }) => `${quoted(found)} does not say to what degree.`,
    many: (count) => `${count} qualities do not say how much`,
    advice: 'Use a number where possible; else grades with what each of them means, such as 优, 良, 中, 差.',
    source: 'Quoted by local rules: what cannot be quantified is put in grades.',
  },
  'value/period-not-deadline': {
    title: 'A period instead of a deadline',
    message: ({ found, params }) =>
      params.why === 'rhythm'
        ? `${quoted(found)} says how often and sets no date.`
        : `${quoted(found)} is a ${params.why === 'year' ? 'whole year' : 'stretch of time'} and sets no date.`,
    many: (count) => `${count} values do not say by when`,
    advice: 'Write the deadline or a rate of punctuality, such as 2024年12月底前.',
    source: 'Timeliness says whether work is done in time; a common reason for sending a table back.',
  },
  'value/date-outside-year': {
    title: 'Date outside the year',
    message: ({ found, params: { year, since, until } }) => {
      if (since !== '') return `The medium term begins in ${since}; ${quoted(found)} is before it.`;
      const behind = until === '' ? '' : `, and behind the end of the project (${until})`;
      return `The table is for ${year}; ${quoted(found)} is not in that year${behind}.`;
    },
    advice: 'Check the year; for a project of several years, give the date for this year.',
    source: 'The year in the title.',
  },
  'value/goal-differs': {
    title: 'Differs from the annual goal',
    message: ({ found, params }) =>
      `The goal (${params.cell}) says “${params.goal}”, and here stands ${quoted(found)}.`,
    advice: 'Make both the same number; where they are two things, say so.',
    source: 'Reviewers look whether indicators follow from the goal.',
  },
  'value/goal-date-differs': {
    title: 'Deadline differs from that of the goal',
    message: ({ found, params }) =>
      `The annual goal (${params.cell}) says “${params.goal}”, this cell ${quoted(found)}; they differ.`,
    advice: 'Make them one day; where they are two things, name them apart.',
    source: 'Reviewers ask that indicators agree with the goal.',
  },
  'value/goal-outside-year': {
    title: 'The annual goal is of another year',
    message: ({ found, params }) =>
      `This table is for ${params.year}; its annual goal says ${quoted(found)}.`,
    advice:
      'Check the year: copied from another, most likely. Of a project of several years say what this year does.',
    source: 'The year in the title.',
  },
  'value/period-outside-year': {
    title: 'Project period without the year',
    message: ({ found, params }) =>
      `The table is for ${params.year}, and the project period ${quoted(found)} leaves that year out.`,
    advice: 'Check the period; most likely it was copied from last year.',
    source: 'The year in the title.',
  },
  'value/negative-value': {
    title: 'Negative value',
    message: ({ found, params }) => `“${params.name}” is ${quoted(found)}, below zero.`,
    advice: 'Check the number; if the dash is no sign, write ≥, ≤ or =.',
    source: 'Arithmetic: counts, money and time are not below zero.',
  },
  'value/time-and-rate': {
    title: 'A time where a rate is asked for, or a rate for a time',
    message: ({ found, params }) =>
      params.asked === 'time'
        ? `“${params.name}” asks for a time, and ${quoted(found)} is a rate.`
        : `“${params.name}” asks for a rate, and ${quoted(found)} is a time.`,
    advice: 'Write a deadline or a number of days for a time, a percentage for a rate; or change the name.',
    source: 'Reviews by finance offices: the value answers the name.',
  },
  'value/fraction-of-whole': {
    title: 'A fraction of what is counted whole',
    message: ({ found, params }) =>
      `${quoted(found)} has decimals, and ${params.unit} are counted one by one.`,
    advice: 'Check the decimal point and the unit; say so where it is an average.',
    source: 'Arithmetic.',
  },
  'value/input-as-output': {
    title: 'An input given as an output',
    message: ({ found, params }) =>
      `“${params.name}” ${quoted(found)} is what is put in; it does not say what comes out.`,
    advice: 'Write what the money and the people bring about; amounts belong to the cost indicators.',
    source: 'Framework of 财预〔2015〕88号: quantities tell how many goods and services are provided.',
  },
};
