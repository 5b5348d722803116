import type { RuleParams } from '../../rules/RuleParams';
import type { ResultRuleId, RulesWords, UnreadRuleId } from '../Words';
import { quoted } from './quoted';

type CompletenessWords = Pick<
  RulesWords,
  Exclude<Extract<keyof RulesWords, `completeness/${string}`>, ResultRuleId | UnreadRuleId>
>;

function sections(missing: RuleParams['completeness/section-missing']): string {
  const funding = missing.funding === 'annual' ? 'the annual total of the funding' : 'the funding';
  const names = [
    missing.name && 'the project’s name',
    missing.funding && funding,
    missing.goal && 'the annual goal',
  ].filter(Boolean);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

export const completenessWords: CompletenessWords = {
  'completeness/no-indicators': {
    title: 'No indicators',
    message: () => 'The table has not a single indicator.',
    advice: 'State indicators of output, benefit and satisfaction with what is to be reached.',
    source: '财预〔2015〕88号: targets have indicators.',
  },
  'completeness/section-missing': {
    title: 'A row of the form is missing',
    message: ({ params }) => `No row for ${sections(params)} was found.`,
    advice:
      'Add the row as the form has it; where it is there, see whether it is called otherwise or stands on another page.',
    source: '财预〔2015〕88号: the form states the project, its funding, its goal and its indicators.',
  },
  'completeness/field-missing': {
    title: 'Head field not filled in',
    message: ({ found, params }) =>
      found === null
        ? `“${params.label}” is blank.`
        : `“${params.label}” holds no more than ${quoted(found)}.`,
    many: (count) => `${count} fields of the head are not filled in`,
    advice: 'Fill it in as in the approval or the budget.',
    source: 'A field of the form itself; reviewers look at completeness.',
  },
  'completeness/goal-missing': {
    title: 'Goal not filled in',
    message: ({ found, params }) => {
      const goal = params.label === '' ? 'The annual goal' : `“${params.label}”`;
      if (params.why === 'number') return `${goal} is ${quoted(found)} and does not say what is to be done.`;
      if (params.why === 'elsewhere')
        return `${goal} is no more than ${quoted(found)}; the goal itself belongs here.`;
      return found === null ? `${goal} is blank.` : `${goal} is no more than ${quoted(found)}.`;
    },
    advice: 'Say what the money is to achieve this year, in line with the indicators below.',
    source: 'A field of the form itself; every project handed in states its annual goal.',
  },
  'completeness/required-group-empty': {
    title: 'Required indicators not filled in',
    message: ({ params }) => `${params.group} is marked “${params.tag}” but has no indicator.`,
    advice: 'Give at least one indicator with its value.',
    source: 'The tag of the form itself (必填量化, 必填).',
  },
  'completeness/group-missing': {
    title: 'A kind of indicator is missing',
    message: ({ params }) => {
      if (params.basis === 'standard') return `The form prints ${params.groups}, and this table has none.`;
      if (params.basis === 'nameless')
        return `The level 2 of “${params.groups}” is blank: its group cannot be told.`;
      if (params.basis === 'siblings')
        return `Other tables of this form have ${params.groups}, and this one has none.`;
      const also = params.also === '' ? '' : ` Nor has it ${params.also}, which depend on the project.`;
      return `The table has no ${params.groups}.${also}`;
    },
    advice:
      'Add the group as the form prints it and fill it in; where it does not apply, keep it and say so. Where level 2 is blank, name it, or merge it with the rows of its group.',
    source:
      'The form itself; 财预〔2015〕88号; 财预〔2021〕101号: quantity and quality always, timeliness and satisfaction by project.',
  },
  'completeness/group-empty': {
    title: 'A kind of indicator is blank',
    message: ({ params }) => `${params.group} has no indicator.`,
    advice: 'Give at least one indicator with its value; where the group does not apply, say so.',
    source:
      'The form itself; 财预〔2021〕101号: quantity and quality always, timeliness and satisfaction by project.',
  },
  'completeness/cell-error': {
    title: 'Cell shows an error',
    message: ({ params }) =>
      `The cell shows ${params.error}: its formula fails, and what stood there is lost.`,
    many: (count) => `${count} cells show an error value`,
    advice: 'Mend the formula, or write the content.',
    source: 'The value cannot be read.',
  },
  'completeness/formula-not-calculated': {
    title: 'Formula not calculated',
    message: ({ found }) => `The cell holds the formula ${quoted(found)} and no result.`,
    many: (count) => `${count} cells hold a formula without a result`,
    advice:
      'Recalculate in Excel (F9) and save; a formula stored as text is entered again in a General cell.',
    source: 'The value cannot be read: the file holds the formula without its result.',
  },
  'completeness/annual-side-empty': {
    title: 'Annual indicators not filled in',
    message: ({ params }) => `The medium-term side has ${params.count} indicators, the annual side has none.`,
    advice: 'On the annual side, write what is to be reached this year.',
    source: 'The form itself: both sides are to be filled in.',
  },
  'completeness/medium-term-empty': {
    title: 'Medium term not filled in',
    message: ({ params: { labels, what, term } }) => {
      const blank =
        what === 'all'
          ? `${labels} and the indicators on their side are blank`
          : `There is no indicator on the side of ${labels}`;
      return term === ''
        ? `${blank}; a project of one year may leave them.`
        : `${blank}, and the project takes ${term}.`;
    },
    advice:
      'Fill in the money, goal and indicators of all years; of a project of one year, say so in its period.',
    source: 'The form itself: both sides are to be filled in.',
  },
  'completeness/direction-missing': {
    title: 'Direction not filled in',
    message: ({ params }) =>
      `“${params.name}” does not say whether more or less than “${params.value}” is better: its direction is blank.`,
    many: (count) => `${count} indicators have no direction`,
    advice: 'Write 正向 where more is better, 反向 where less is.',
    source: 'A column of the form itself; reviewers ask for the direction of an indicator.',
  },
  'completeness/indicator-without-value': {
    title: 'Indicator without a value',
    message: ({ found, params }) =>
      found === null
        ? `“${params.name}” has no value.`
        : `“${params.name}” has no more than ${quoted(found)} as its value.`,
    many: (count) => `${count} indicators have no value`,
    advice: 'Write the number to be reached, with its sign and unit; or the degree, where no number fits.',
    source: 'The form itself: each indicator has its value.',
  },
  'completeness/value-without-indicator': {
    title: 'Value without an indicator',
    message: ({ found }) => `${quoted(found)} stands here, but no indicator is named.`,
    many: (count) => `${count} values have no indicator beside them`,
    advice: 'Name the indicator, or remove the value.',
    source: 'The form itself: each value has its indicator.',
  },
  'completeness/placeholder-left': {
    title: 'Template mark left',
    message: ({ params }) =>
      params.rows === ''
        ? `${quoted(params.mark)} is a blank of the template that was not filled in.`
        : `${params.rows === '1' ? 'This row still has' : `${params.rows} rows still have`} the dots of the template: fill in an indicator or delete the row.`,
    many: (count) => `${count} places still hold a mark of the template`,
    advice: 'Put the real number or words.',
    source: 'A common reason for sending a table back.',
  },
  'completeness/numbering-gap': {
    title: 'Numbering has a gap',
    message: ({ params }) =>
      params.number === ''
        ? `Its neighbours are numbered; this one lacks 指标${params.due}.`
        : `The number is 指标${params.number}; in order it would be 指标${params.due}.`,
    advice: 'Renumber, or add the indicator that is missing.',
    source: 'The numbering of the form itself.',
  },
  'completeness/duplicate-indicator': {
    title: 'Indicator given twice',
    message: ({ params: { name, group, cell, value, other } }) => {
      const first =
        cell === ''
          ? `“${name}” stands in this cell already`
          : `“${name}” already stands in ${group} (${cell})`;
      return other === ''
        ? `${first}.`
        : `${first}, where its value is ${quoted(other)}; here it is ${quoted(value)}.`;
    },
    advice: 'Keep one; if they are two things, give them two names.',
    source: 'Reviewers ask for clear indicators.',
  },
  'completeness/indicator-in-wrong-group': {
    title: 'Indicator in the wrong group',
    message: ({ params }) => `“${params.name}” is about ${params.of} but stands in ${params.group}.`,
    advice:
      'Move it to its own group: deadlines to timeliness, costs to cost, rates of what is good to quality.',
    source:
      'The framework of 财预〔2015〕88号: quantity, quality, timeliness, cost and satisfaction each mean one thing.',
  },
  'completeness/department-code-missing': {
    title: 'Department code missing',
    message: ({ params }) => `“${params.label}” asks for a code; only a name is given.`,
    advice: 'Put the code before the name, such as “[077]市文化旅游体育局”.',
    source: 'The label of the form itself.',
  },
  'completeness/requirement-tag-missing': {
    title: 'Requirement tag lost',
    message: ({ params }) => `Other tables mark ${params.group} “${params.tag}”; this one does not.`,
    advice: 'Restore the tag as the form prints it.',
    source: 'The tags of the other tables.',
  },
};
