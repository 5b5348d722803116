import { standards } from '../standards';
import { promptText } from './promptText';

let titles: ReadonlySet<string> | null = null;

/** The label of a row of funding as the title of its input message: without a colon or blanks behind. */
export function fundingTitle(label: string): string {
  return label.replace(/[:：\s]+$/u, '');
}

function formTitles(): ReadonlySet<string> {
  return new Set(
    standards
      .flatMap((standard) => [
        standard.goalLabel,
        ...standard.fields.map(({ label }) => label),
        ...standard.fundingRows.map(({ label }) => fundingTitle(label)),
        ...standard.groups.map(({ level2 }) => level2),
      ])
      .map((title) => promptText(title, '').title),
  );
}

/**
 * Whether an input message is one that a form of ours was inserted with: its title is a label of the form, and its
 * sentence gives an example.
 */
export function isFormPrompt({ title, message }: { title: string; message: string }): boolean {
  titles ??= formTitles();
  return titles.has(title) && message.includes('例：');
}
