import type { ResultRuleId, RulesWords } from '../Words';
import { quoted } from './quoted';

const RESULT_COLUMNS = {
  reached: 'the result',
  progress: 'the progress so far',
  forecast: 'the forecast for the year',
  both: 'progress and forecast are in another unit, the forecast',
};

export const resultWords: Pick<RulesWords, ResultRuleId> = {
  'value/weights-differ': {
    title: 'Weights do not add up',
    message: ({ params }) =>
      params.family === ''
        ? `The weights come to ${params.sum} points; ${params.due} are due.`
        : `The weights of ${params.family} come to ${params.sum} points; the form says ${params.due}.`,
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
    message: ({ params: { target, result, column } }) =>
      `The target is ${quoted(target)}, ${RESULT_COLUMNS[column]} ${quoted(result)}: the units do not match.`,
    advice: 'Write the result in the unit of the target.',
    source: '财预〔2020〕10号: the result is compared with the target.',
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
};
