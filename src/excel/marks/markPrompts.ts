import { isFormPrompt } from '../../core/layout/formPrompts';
import type { CellAddress } from '../../core/grid/address';
import { toA1 } from '../../core/grid/address';
import { productNames } from '../../port/words/productNames';
import { hostLocale } from '../exchange/host';
import { textKey } from './markSign';

/** An input message: Excel shows it while the cell is chosen. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** A cell with its validation on the way. */
export interface AskedPrompt {
  readonly cell: CellAddress;
  readonly validation: Excel.DataValidation;
}

/** What says something beside a cell. */
export type Standing =
  /** Nothing: no validation, no message. */
  | { readonly kind: 'bare' }
  /** The message that the form itself was inserted with. */
  | { readonly kind: 'form'; readonly prompt: Prompt }
  /** Ours, of a check; `form` is the form's own message that goes on behind it. */
  | { readonly kind: 'ours'; readonly message: string; readonly form: Prompt | null }
  /** A person's: it is left alone. */
  | { readonly kind: 'foreign' };

/** Excel's limit for an input message. */
const LONGEST = 255;

/** With less room than this a sentence would say nothing. */
const LEAST_ROOM = 24;

const title = (): string => productNames[hostLocale()];

/** The title of our messages and the first line of our notes, in any language of ours. */
export function isOurTitle(text: string): boolean {
  return Object.values(productNames).includes(text);
}

/** Between our sentence and the form's own message, whose title it keeps. */
const seam = (formTitle: string): string => `\n—— ${formTitle} ——\n`;

const SEAM = /\s*—— ([^\n]*) ——\s*/;

/** Queues the question what stands beside a cell. */
export function askPrompt(sheet: Excel.Worksheet, cell: CellAddress): AskedPrompt {
  const { dataValidation } = sheet.getRange(toA1(cell));
  dataValidation.load('type,prompt');
  return { cell, validation: dataValidation };
}

/**
 * Reads the answer.
 * @param keys of all marks of the sheet; null where no mark covers the cell, so that the title alone must do
 */
export function standingPrompt(
  { type, prompt }: Pick<Excel.DataValidation, 'type' | 'prompt'>,
  keys: ReadonlySet<string> | null,
): Standing {
  const has = { title: prompt?.title ?? '', message: prompt?.message ?? '' };
  const isAny = type === 'None';
  if (isOurTitle(has.title)) {
    const [, formTitle, ...more] = SEAM.exec(has.message) ? has.message.split(SEAM) : [];
    const form = formTitle === undefined ? null : { title: formTitle, message: more.join('') };
    const isOurs = (isAny || form !== null) && (keys === null || keys.has(textKey(has.message)));
    return isOurs ? { kind: 'ours', message: has.message, form } : { kind: 'foreign' };
  }
  if (isAny && has.title === '' && has.message === '') return { kind: 'bare' };
  return isFormPrompt(has) ? { kind: 'form', prompt: has } : { kind: 'foreign' };
}

/** What is to be shown beside a cell for a sentence of ours; null where there is no room for it. */
export function messageFor(sentence: string, standing: Standing): string | null {
  if (standing.kind === 'foreign') return null;
  const form = standing.kind === 'form' ? standing.prompt : standing.kind === 'ours' ? standing.form : null;
  const tail = form ? `${seam(form.title)}${form.message}` : '';
  const room = LONGEST - tail.length;
  if (sentence.length <= room) return sentence + tail;
  return room < LEAST_ROOM ? null : `${sentence.slice(0, room - 1)}…${tail}`;
}

/** Queues what makes a cell show the message; null: what it showed before any check. */
export function queueMessage(
  { validation }: Pick<AskedPrompt, 'validation'>,
  standing: Standing,
  message: string | null,
): void {
  if (message !== null) {
    validation.prompt = { showPrompt: true, title: title(), message };
  } else if (standing.kind === 'ours') {
    if (standing.form === null) validation.clear();
    else validation.prompt = { showPrompt: true, ...standing.form };
  }
}

/** Queues that a cell shows what it showed when it was asked about. */
export function putBackMessage({ validation }: Pick<AskedPrompt, 'validation'>, standing: Standing): void {
  if (standing.kind === 'bare') validation.clear();
  else if (standing.kind === 'form') validation.prompt = { showPrompt: true, ...standing.prompt };
  else if (standing.kind === 'ours') {
    validation.prompt = { showPrompt: true, title: title(), message: standing.message };
  }
}
