import type { RuleParams } from '../../rules/RuleParams';
import type { RulesWords, WritingRuleId } from '../Words';
import { quoted } from './quoted';

/** The cell of the form that waits for it. */
const isBlank = (cell: string): string => (cell === '' ? '' : `; ${cell} is blank`);

type Why = RuleParams['value/nonstandard-writing']['why'];

/** What is unusual of `found` (in quotes already); `due` says what to write instead, or is ''. */
const UNUSUAL: Readonly<Record<Why, (found: string, due: string) => string>> = {
  dashes: (found, due) => `The date ${found} has dashes.${due}`,
  together: (found, due) => `The date ${found} reads like a number.${due}`,
  twice: (found, due) => `${found} says the same twice.${due}`,
  'unit-twice': (found, due) => `${found} has its unit twice.${due}`,
  'two-units': (found) => `${found} has two units; nobody knows which one counts.`,
  points: (found) => `${found}: its points or commas are wrong; nobody can tell the number.`,
  letters: (found, due) => `${found} has a letter among its digits.${due || ' Nobody can tell the number.'}`,
  'two-bounds': (found, due) => `${found} runs two bounds together.${due} If one is meant, remove the other.`,
  'broken-off': (found) => `${found} breaks off behind its slash.`,
  'two-signs': (found) => `The signs of ${found} contradict each other.`,
  fraction: (found) => `${found} is a fraction; a rate is written in %.`,
  bracket: (found) => `${found} breaks off behind its bracket.`,
  'sign-last': (found, due) => `${found} has its sign behind the number.${due}`,
  'unit-first': (found, due) => `${found} has its unit before the number.${due}`,
  'full-width': (found, due) => `${found} uses full-width characters.${due}`,
  traditional: (found, due) => `${found} uses traditional characters.${due}`,
  numeral: (found, due) => `${found} writes its number in Chinese numerals.${due}`,
  'unit-column': (found, due) => `The unit ${found} is unusual.${due}`,
  'unit-name': (found, due) => `${found} writes its unit in an unusual way.${due}`,
};

export const writingWords: Pick<RulesWords, WritingRuleId> = {
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
    message: ({ found, expected, params }) =>
      UNUSUAL[params.why](quoted(found), expected === null ? '' : ` It should be ${expected}.`),
    many: (count) => `${count} values are written in an unusual way`,
    advice:
      'Use plain digits, simplified characters, dates such as 2026年12月31日 and the usual name of the unit.',
    source: 'Usual writing.',
  },
  'value/columns-disagree': {
    title: 'Columns disagree',
    message: ({ found, params }) => {
      const beside = `The column beside it says “${params.columns}”, yet ${quoted(found)}`;
      if (params.why === 'qualitative') return `${beside} is a number: that is quantitative.`;
      if (params.why === 'quantitative') return `${beside} holds no number: that is qualitative.`;
      return `The value says ${quoted(found)}, the columns beside it “${params.columns}”.`;
    },
    advice:
      'Sign and unit go into their own columns, the number alone into the value; what has a number is 定量, words are 定性.',
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
  'value/sentence': {
    title: 'A sentence as value',
    message: ({ found }) => `${quoted(found)} is a sentence, not a value.`,
    many: (count) => `${count} values are sentences`,
    advice: 'A value is a sign, a number and a unit; explain in the name or in the goal.',
    source: 'Reviewers ask for measurable values.',
  },
  'value/several-values': {
    title: 'Several values in one cell',
    message: ({ found }) =>
      `${quoted(found)} holds several values, and only one can be scored: keep one, and give each other a row of its own.`,
    advice: 'Make several indicators of it; what only explains the value belongs to the name.',
    source: 'Self-evaluation scores each indicator against one target (the form of 财预〔2020〕10号).',
  },
  'value/date-without-year': {
    title: 'Date without year',
    message: ({ found, expected }) =>
      `${quoted(found)} has no year.${expected === null ? '' : ` It should be ${expected}.`}`,
    many: (count) => `${count} dates have no year`,
    advice: 'Write the year, such as 2024年12月底前.',
    source: 'Usual writing.',
  },
  'value/date-impossible': {
    title: 'No such day',
    message: ({ found }) => `There is no such day: ${quoted(found)}.`,
    advice: 'Check month and day.',
    source: 'The calendar.',
  },
  'value/number-became-date': {
    title: 'A number became a date',
    message: ({ found, params }) =>
      `${quoted(found)} is a ${params.shown}, not a number: Excel most likely made it of ${params.typed}.`,
    many: (count) => `${count} numbers were most likely made dates or times by Excel`,
    advice: 'Set the format of the cell to text, then write one number with its sign and unit, such as ≥7次.',
    source: 'Excel turns entries such as 7-9, 1-3 and 12:30 into dates or times.',
  },
  'value/approximate': {
    title: 'The value is approximate',
    message: ({ found }) => `${quoted(found)} is approximate: there is no line between reached and missed.`,
    many: (count) => `${count} values are approximate`,
    advice: 'Write one number with ≥ or ≤, such as ≥300人.',
    source: 'Self-evaluation scores one target value (form of 财预〔2020〕10号).',
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
