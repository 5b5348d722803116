import { decimal } from '../money/decimal';
import type { TableStandard } from '../standards/TableStandard';
import type { PlanCell } from './SheetPlan';

export type FormContent = PlanCell['content'];

const BLANK: FormContent = { kind: 'blank' };

/** A cell of Excel holds so many characters. */
const LONGEST_TEXT = 32_767;

/** A text to be written as text, whatever it begins with; blank where there is nothing to write. */
export function textContent(text: string | undefined): FormContent {
  const clean = (text ?? '').replace(/\r\n?/g, '\n').trim();
  return clean === '' ? BLANK : { kind: 'text', text: clean.slice(0, LONGEST_TEXT) };
}

const GROUPED = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** Excel keeps 15 significant digits: a number with more stays a text, so that no digit is lost. */
function fitsExcel(plain: string): boolean {
  return plain.replace(/^-?0*\.?0*|\./g, '').length <= 15;
}

/** An amount: a plain number (1234.5 or 1,234.5) as a number, anything else as the text it is. */
export function amountContent(text: string | undefined): FormContent {
  const typed = (text ?? '').trim();
  const plain = decimal(GROUPED.test(typed) ? typed.replaceAll(',', '') : typed);
  if (plain === null || !fitsExcel(plain)) return textContent(typed);
  return { kind: 'number', number: Number(plain) };
}

/** What the form prints before the name of the n-th indicator: "指标1:"; '' on forms that print nothing. */
export function numberingOf(standard: TableStandard, number: number): string {
  return standard.numbering.replace('{number}', String(number));
}

/** "指标2: 培训费"; a name that brings its own number keeps it. */
export function indicatorText(standard: TableStandard, number: number, name: string): string {
  const numbering = numberingOf(standard, number);
  const text = name.trim();
  if (numbering === '' || /^指标\s*\d+\s*[:：]/u.test(text)) return text;
  return text === '' ? numbering : `${numbering} ${text}`;
}

/** The goals, a line each, numbered as the form does; what the form prints in the empty cell where there is none. */
export function goalText(standard: TableStandard, goals: readonly string[]): string {
  const filled = goals.map((goal) => goal.trim()).filter((goal) => goal !== '');
  if (filled.length === 0) return standard.goalPrompts.join('\n');
  if (standard.goalPrompts.length === 0) return filled.join('\n');
  return filled
    .map((goal, index) => (/^目标\s*\d+\s*[:：]/u.test(goal) ? goal : `目标${String(index + 1)}: ${goal}`))
    .join('\n');
}
