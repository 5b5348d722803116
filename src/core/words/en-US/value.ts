import type { ResultRuleId, RulesWords } from '../Words';
import { quoted } from './quoted';

/** The cell of the form that waits for it. */
const isBlank = (cell: string): string => (cell === '' ? '' : `; ${cell} is blank`);

type ValueWords = Pick<RulesWords, Exclude<Extract<keyof RulesWords, `value/${string}`>, ResultRuleId>>;

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
  'value/number-missing': {
    title: 'Number missing',
    message: ({ found }) => `${quoted(found)} is a sign or a unit without a number.`,
    many: (count) => `${count} values have a sign or a unit and no number`,
    advice: 'Add the number, such as ≥20公里.',
    source: 'A value is made of a sign, a number and a unit.',
  },
  'value/unit-missing': {
    title: 'Unit missing',
    message: ({ found, expected, params }) => {
      const due = params.sign === 'missing' ? `${expected}, with ≥, ≤ or =` : expected;
      return `${quoted(found)} has no unit${isBlank(params.blank)}.${expected === null ? '' : ` By its name it should be ${due}.`}`;
    },
    many: (count) => `${count} values have no unit`,
    advice: 'Write the unit after the number, such as 3个, 220门, 95%.',
    source: 'Reviewers ask for exact units.',
  },
  'value/money-unit-incomplete': {
    title: 'Unit of money incomplete',
    message: ({ found, expected }) =>
      `An amount needs its unit: 元, 万元 or 亿元. ${expected === null ? `${quoted(found)} is incomplete.` : `It should be ${expected}.`}`,
    many: (count) => `${count} amounts do not say their unit in full`,
    advice: 'Write 元 in full, such as 100万元, 28.40元/株.',
    source: 'Reviewers ask for exact units.',
  },
  'value/comparator-missing': {
    title: 'Comparison sign missing',
    message: ({ found, expected, params }) =>
      `${quoted(found)} does not say whether it is at least, at most or exactly${isBlank(params.blank)}.${expected === null ? '' : ` It is probably ${expected}.`}`,
    many: (count) => `${count} values do not say whether they are a floor, a ceiling or the point`,
    advice: 'Put ≥, ≤ or = before the number.',
    source: 'Reviewers ask for the direction of an indicator.',
  },
  'value/comparator-glyph': {
    title: 'Unusual comparison sign',
    message: ({ found, params, expected }) =>
      params.rows === ''
        ? `${params.glyph === '' ? `The sign of ${quoted(found)}` : `“${params.glyph}”`} should be “${params.due}”.${expected === null ? '' : ` It should be ${expected}.`}`
        : `“${params.glyph}” should be “${params.due}”: the table writes it so in ${params.rows} places.`,
    many: (count) => `${count} values have an unusual sign of comparison`,
    advice: 'Use ≥, ≤ and = throughout.',
    source: 'Usual writing; mixed signs cannot be read when tables are summed.',
  },
  'value/stray-space': {
    title: 'Stray blank',
    message: ({ found, expected }) =>
      `${quoted(found)} has a blank inside.${expected === null ? '' : ` It should be ${expected}.`}`,
    many: (count) => `${count} values have blanks in them`,
    advice: 'Remove the blank.',
    source: 'Usual writing.',
  },
  'value/nonstandard-writing': {
    title: 'Unusual writing',
    message: ({ found, expected, params }) => {
      const due = expected === null ? '' : ` It should be ${expected}.`;
      if (params.why === 'dashes') return `The date ${quoted(found)} has dashes.${due}`;
      if (params.why === 'together') return `The date ${quoted(found)} reads like a number.${due}`;
      if (params.why === 'twice') return `${quoted(found)} says the same twice.${due}`;
      if (params.why === 'unit-twice') return `${quoted(found)} has its unit twice.${due}`;
      if (params.why === 'two-units') return `${quoted(found)} has two units; nobody knows which one counts.`;
      if (params.why === 'points')
        return `${quoted(found)}: its points or commas are wrong; nobody can tell the number.`;
      if (params.why === 'letters')
        return `${quoted(found)} has a letter among its digits.${due || ' Nobody can tell the number.'}`;
      if (params.why === 'broken-off') return `${quoted(found)} breaks off behind its slash.`;
      if (params.why === 'two-signs') return `The signs of ${quoted(found)} contradict each other.`;
      if (params.why === 'fraction') return `${quoted(found)} is a fraction; a rate is written in %.`;
      if (params.why === 'bracket') return `${quoted(found)} breaks off behind its bracket.`;
      if (params.why === 'sign-last') return `${quoted(found)} has its sign behind the number.${due}`;
      if (params.why === 'unit-first') return `${quoted(found)} has its unit before the number.${due}`;
      if (params.why === 'full-width') return `${quoted(found)} uses full-width characters.${due}`;
      if (params.why === 'traditional') return `${quoted(found)} uses traditional characters.${due}`;
      if (params.why === 'numeral') return `${quoted(found)} writes its number in Chinese numerals.${due}`;
      if (params.why === 'unit-column') return `The unit ${quoted(found)} is unusual.${due}`;
      return `${quoted(found)} writes its unit in an unusual way.${due}`;
    },
    many: (count) => `${count} values are written in an unusual way`,
    advice:
      'Use plain digits, simplified characters, dates such as 2026年12月31日 and the usual name of the unit.',
    source: 'Usual writing.',
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
  'value/columns-disagree': {
    title: 'Columns disagree',
    message: ({ found, params }) =>
      params.why === 'qualitative'
        ? `The column beside it says “${params.columns}”, yet ${quoted(found)} is a number: that is quantitative.`
        : `The value says ${quoted(found)}, the columns beside it “${params.columns}”.`,
    advice: 'Sign and unit go into their own columns, the number alone into the value.',
    source: 'The form itself: sign, value and unit are one.',
  },
  'value/range': {
    title: 'A range',
    message: ({ found, params }) => {
      const [floor, ceiling] = [`≥${params.low}${params.unit}`, `≤${params.high}${params.unit}`];
      const due = params.keep === 'low' ? floor : params.keep === 'high' ? ceiling : `${floor} or ${ceiling}`;
      return `${quoted(found)} is a range and draws no line. Write ${due}.`;
    },
    many: (count) => `${count} values are ranges`,
    advice: 'Give one number with ≥ or ≤ before it.',
    source: 'Self-evaluation scores against one target (the form of 财预〔2020〕10号).',
  },
  'value/range-reversed': {
    title: 'Range the wrong way round',
    message: ({ found, params }) =>
      params.of === 'days'
        ? `${quoted(found)} ends before it begins.`
        : `The range begins with ${params.low}, which is more than ${params.high}.`,
    advice: 'Check both numbers; better, give one with ≥ or ≤.',
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
  'value/sentence': {
    title: 'A sentence as value',
    message: ({ found }) => `${quoted(found)} is a sentence, not a value.`,
    many: (count) => `${count} values are sentences`,
    advice: 'A value is a sign, a number and a unit; explain in the name or in the goal.',
    source: 'Reviewers ask for measurable values.',
  },
  'value/several-values': {
    title: 'Several values in one cell',
    message: ({ found }) => `${quoted(found)} holds several values.`,
    advice: 'One value an indicator: make several rows of it.',
    source: 'Self-evaluation scores each indicator against one target (the form of 财预〔2020〕10号).',
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
  'value/date-without-year': {
    title: 'Date without year',
    message: ({ found, expected }) =>
      `${quoted(found)} has no year.${expected === null ? '' : ` It should be ${expected}.`}`,
    many: (count) => `${count} dates have no year`,
    advice: 'Write the year, such as 2024年12月底前.',
    source: 'Usual writing.',
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
  'value/date-impossible': {
    title: 'No such day',
    message: ({ found }) => `There is no such day: ${quoted(found)}.`,
    advice: 'Check month and day.',
    source: 'The calendar.',
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
  'value/number-became-date': {
    title: 'A number became a date',
    message: ({ found, params }) =>
      `${quoted(found)} is a ${params.shown}, not a number: Excel most likely made it of ${params.typed}.`,
    many: (count) => `${count} numbers were most likely made dates or times by Excel`,
    advice: 'Set the format of the cell to text, then write one number with its sign and unit, such as ≥7次.',
    source: 'Excel turns entries such as 7-9, 1-3 and 12:30 into dates or times.',
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
  'value/approximate': {
    title: 'The value is approximate',
    message: ({ found }) => `${quoted(found)} is approximate: there is no line between reached and missed.`,
    many: (count) => `${count} values are approximate`,
    advice: 'Write one number with ≥ or ≤, such as ≥300人.',
    source: 'Self-evaluation scores one target value (form of 财预〔2020〕10号).',
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
  'value/kangxi-radical': {
    title: 'Kangxi radicals',
    message: ({ params }) =>
      `“${params.odd}” are radicals that look like “${params.plain}”: neither search nor formulas find them.`,
    many: (count) => `${count} cells hold radicals that look like characters`,
    advice: 'Write the common characters; the text was most likely copied out of a PDF.',
    source: 'Unicode keeps Kangxi radicals (U+2F00) apart from ideographs.',
  },
};
