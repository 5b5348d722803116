import type { Run } from '../lines/Run';
import type { GoalHeader, GoalText } from './goalHeaders';

/** "目标1:" or "……" printed and not filled in. */
export function isPrompt(text: string): boolean {
  return text.includes('\n')
    ? text.split('\n').every((line) => PROMPT.test(line.trim()))
    : PROMPT.test(text.trim());
}

const PROMPT = /^(?:目标\s*[\d一二三四五六七八九十]*\s*[:：]?|[\s.。…·]*|\d{1,2}\s*[.、．])$/;

/** What the form prints in the goal's cell: the first prompt below or beside a header. */
export function promptOf(texts: readonly GoalText[], header: GoalHeader): Run | undefined {
  return texts.find((text) => text.header.run === header.run && isPrompt(text.text))?.run;
}
