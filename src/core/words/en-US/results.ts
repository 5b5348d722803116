import type { ResultRuleId, RulesWords } from '../Words';
import { quoted } from './quoted';

/** The columns of the results, as they are asked for. */
const HEADINGS = { reached: 'result', progress: 'progress so far', forecast: 'forecast for the year' };

export const resultWords: Pick<RulesWords, ResultRuleId> = {
  'value/weights-differ': {
    title: 'Weights do not add up',
    message: ({ params: { family, sum, due, unit, printed, total, execution, withoutExecution } }) => {
      const points = unit === '%' ? '%' : ' points';
      if (family !== '') return `The weights of ${family} come to ${sum}${points}; the form says ${due}.`;
      if (printed !== '')
        return `“${total}” of the weights says ${printed}${points}; the rows come to ${sum}.`;
      const besides = execution === '' ? '' : ` (预算执行率 has ${execution} more)`;
      const rest = withoutExecution === '' ? besides : ` (${withoutExecution} without 预算执行率)`;
      return `The weights come to ${sum}${points}; ${due} are due${rest}.`;
    },
    advice: 'Distribute the points anew: 90 where the execution of the budget has 10, else 100.',
    source: 'The points that the form prints; 财预〔2021〕101号.',
  },
  'value/score-above-result': {
    title: 'Score above the result',
    message: ({ found, params }) => {
      const { target, reached, weight, why } = params;
      const given = `${found ?? ''} of ${weight} points are given`;
      if (why === 'execution') return `${reached} of the budget was spent, and ${given}.`;
      if (why === 'high') return `${quoted(reached)} of ${quoted(target)} was reached, and ${given}.`;
      if (why === 'late')
        return `${quoted(target)} was due and ${quoted(reached)} is late, yet full marks are given: ${weight}.`;
      return `The target ${quoted(target)} was not reached (${quoted(reached)}), and full marks are given: ${weight}.`;
    },
    advice: 'Take points off by the share that was reached, and say why.',
    source: '财预〔2020〕10号: points by the share that was reached.',
  },
  'value/weights-unlike': {
    title: 'Weight written unlike the others',
    message: ({ found, params }) =>
      `This weight is written ${quoted(found)}, where the others are numbers alone, such as ${params.other}.`,
    advice: 'Write all weights of a column alike.',
    source: 'Usual writing; formulas and systems do not add them up.',
  },
  'value/score-out-of-range': {
    title: 'Score beyond its weight',
    message: ({ found, params }) =>
      params.weight === ''
        ? `The score is ${found ?? ''}, below zero.`
        : `The weight is ${params.weight} points, and ${found ?? ''} are given.`,
    advice: 'Check both: a score lies between 0 and the weight.',
    source: 'Arithmetic.',
  },
  'value/result-out-of-range': {
    title: 'Result out of range',
    message: ({ found, params }) => {
      if (params.why === 'negative') return `“${params.name}” came to ${quoted(found)}, which is below zero.`;
      if (params.why === 'unclear')
        return `“${params.name}” came to ${quoted(found)}: without a percent sign nobody can tell the percentage.`;
      return `“${params.name}” lies between 0 and 100%: ${quoted(found)} is impossible.`;
    },
    advice: 'Check the point and the percent sign.',
    source: 'Arithmetic: a part is not more than the whole.',
  },
  'value/result-unit-differs': {
    title: 'Result in another unit',
    message: ({ params: { target, result, heading, other } }) =>
      other === ''
        ? `The target is ${quoted(target)}, “${heading}” says ${quoted(result)}: the units do not match.`
        : `The target is ${quoted(target)}, progress and forecast share another unit (${quoted(result)}): the target’s looks wrong.`,
    advice: 'Write the result in the unit of the target.',
    source: '财预〔2020〕10号: the result is compared with the target.',
  },
  'value/result-not-exact': {
    title: 'Result not exact',
    message: ({ found, params: { name } }) =>
      `“${name}” came to ${quoted(found)}, which repeats a target and does not say how much it was.`,
    many: (count) => `${count} results repeat their targets`,
    advice: 'Write what was reached, without ≥ or ≤: 96%.',
    source: 'The column 实际完成值 of the form itself.',
  },
  'value/result-below-progress': {
    title: 'Forecast below what is done',
    message: ({ params: { name, progress, forecast, sofar, heading } }) =>
      `“${name}”: “${sofar}” is ${quoted(progress)} already, and “${heading}” only ${quoted(forecast)}.`,
    advice: 'Check both: the whole year includes what was done so far.',
    source: 'Arithmetic.',
  },
  'value/score-sum-differs': {
    title: 'Total score differs from its parts',
    message: ({ params: { label, total, sum, why } }) =>
      why === 'stale'
        ? `The formula of ${label} was not calculated again: it holds ${total} points, the scores come to ${sum}.`
        : `${label} is ${total} points, the scores come to ${sum}.`,
    advice: 'Check the scores and the total.',
    source: 'Arithmetic.',
  },
  'completeness/weight-missing': {
    title: 'No weight',
    message: ({ found, params }) => {
      if (params.name === '') return 'No indicator has a weight, though the form has a column for them.';
      return found === null
        ? `“${params.name}” has no weight.`
        : `“${params.name}” has a weight of ${found}, which adds nothing.`;
    },
    many: (count) => `${count} indicators have no weight`,
    advice: 'Give each indicator its points: 90 together, and 10 for the execution of the budget.',
    source: '财预〔2021〕101号: indicators bear weights.',
  },
  'completeness/reason-missing': {
    title: 'No reason given',
    message: ({ found, params }) => {
      const { name, why, target, reached } = params;
      const reason = `its reason is ${found === null ? 'blank' : quoted(found)}.`;
      const which = name === '' ? 'This row' : `“${name}”`;
      if (why === 'far-above')
        return `${which} came to ${quoted(reached)}, far above ${quoted(target)}, and ${reason}`;
      if (why === 'late')
        return `${which} was due ${quoted(target)} and done ${quoted(reached)}, late, and ${reason}`;
      if (why === 'short' || why === 'lower')
        return `${which} came to ${quoted(reached)}, short of ${quoted(target)}, and ${reason}`;
      if (why === 'forecast')
        return `${which} is expected to come to ${quoted(reached)}, short of ${quoted(target)}, and ${reason}`;
      return `${which} lost points, and ${reason}`;
    },
    many: (count) => `${count} indicators are off their targets without a reason`,
    advice:
      'Say why, and what is done about a target that was missed; one far surpassed may have been too low.',
    source: 'The column 偏差原因 of the form itself; 财预〔2020〕10号.',
  },
  'completeness/result-missing': {
    title: 'No result given',
    message: ({ found, params }) => {
      const heading = HEADINGS[params.column];
      if (params.of === 'form' && params.column !== 'reached')
        return `The ${heading} is not filled in: ${params.name} of ${params.all} indicators have one.`;
      if (params.of === 'form')
        return params.name === '0'
          ? 'The self-evaluation is still blank: no result is filled in.'
          : `The self-evaluation is not finished: ${params.name} of ${params.all} indicators have a result.`;
      const rest = found === null ? 'is blank' : `says ${quoted(found)} only`;
      return params.of === 'field'
        ? `“${params.name}” ${rest}.`
        : `The ${heading} of “${params.name}” ${rest}.`;
    },
    many: (count) => `${count} results are not filled in`,
    advice:
      'Write what was reached, and during the year what is expected, in the unit of the target; 0 and the reason where nothing was.',
    source:
      'The columns of the form itself: 实际完成值, 实际完成情况 and 全年执行数; 执行情况, 执行数 and 全年预计完成情况.',
  },
  'completeness/likelihood-missing': {
    title: 'Likelihood of the target not told',
    message: ({ params: { name, answers, target, forecast, why } }) => {
      if (why === 'all') return 'The likelihood of the targets is not filled in at all.';
      if (why === 'blank') return `The likelihood of “${name}” is not filled in.`;
      if (why === 'twice') return `The likelihood of “${name}” is ticked twice: ${answers}.`;
      if (why === 'hopeless')
        return `“${name}” is expected to come to ${quoted(forecast)}, which meets ${quoted(target)}, and is called impossible.`;
      return `“${name}” is expected to come to ${quoted(forecast)}, short of ${quoted(target)}, and is called certain.`;
    },
    many: (count) => `${count} indicators do not tell how likely their target is`,
    advice: 'Tick one of the three for each indicator; say why a target will be missed, and what is done.',
    source: 'The column 完成目标可能性 of the form itself; 财预〔2019〕136号 (from memory).',
  },
  'completeness/score-missing': {
    title: 'No score given',
    message: ({ found, params }) =>
      found === null
        ? `“${params.name}” has no score.`
        : `The score of “${params.name}” is ${quoted(found)}, which is no number.`,
    many: (count) => `${count} scores are not filled in`,
    advice: 'Give the points by what was reached, 0 for none.',
    source: 'The column 得分 of the form itself.',
  },
};
