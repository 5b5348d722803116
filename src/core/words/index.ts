import type { Finding } from '../check/Finding';
import { toA1 } from '../grid/address';
import { enUS } from './en-US/index';
import type { Locale, RuleWords, Words } from './Words';
import { zhCN } from './zh-CN/index';

export type { Locale, MessageFacts, RuleWords, Words } from './Words';

/** The words of the core in a language. */
export function wordsFor(locale: Locale): Words {
  return locale === 'zh-CN' ? zhCN : enUS;
}

/** The words of the rule that made the finding. */
export function ruleWordsOf(finding: Pick<Finding, 'rule'>, words: Words): RuleWords<Finding['params']> {
  return words.rules[finding.rule] as RuleWords<Finding['params']>;
}

/** A sentence stands on one line, however the cells that it quotes are broken. */
const BREAK = /[\r\n\v\f]/;
const BREAKS = /\s*[\r\n\v\f]\s*/g;

/** What is left of a name in quotes where the row has none. */
const NAMELESS = '“”';

/** The sentence that tells a person what was found and what is wrong with it. */
export function findingMessage(finding: Finding, words: Words): string {
  const sentence = ruleWordsOf(finding, words).message(finding);
  const line = BREAK.test(sentence) ? sentence.replace(BREAKS, ' ') : sentence;
  const message = line.replaceAll(NAMELESS, words.nameless);
  const { cell, hidden, sheet } = finding;
  if (!hidden) return message;
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(toA1(cell)) ?? [];
  return message + words.hiddenPlace(hidden, { sheet, row, column });
}
