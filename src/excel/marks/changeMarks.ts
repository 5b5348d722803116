import type { CellAddress } from '../../core/grid/address';
import { toA1 } from '../../core/grid/address';
import type { Severity } from '../../core/glossary/finding';
import { addMarkFormats, type FormatPlan } from './markFormats';
import { noteText } from './markNotes';
import { messageFor, putBackMessage, queueMessage, standingPrompt, type Standing } from './markPrompts';
import { MOST_KEYS, SWITCHED_OFF, textKey } from './markSign';
import { supports } from '../exchange/host';
import type { FoundFormat, MarkedSheet, StandingFormat } from './standingMarks';

/** A cell with all that is to be said about it. */
export interface MarkedCell extends CellAddress {
  readonly severity: Severity;
  readonly message: string;
}

/** One thing to be written; steps of one list don't depend on each other. */
export interface Step {
  readonly sheet: string;
  readonly queue: () => void;
  /** What is done where Excel refuses it. */
  readonly otherwise?: () => void;
  /** Takes it back; no error where it was not done. */
  readonly back?: () => void;
}

/** What turns the marks of a sheet into those that are wanted. Empty lists where they are so already. */
export interface MarkChanges {
  readonly adds: readonly Step[];
  readonly deletes: readonly Step[];
  readonly sentences: readonly Step[];
  /** Of all sentences that stand or are to stand. */
  readonly keys: readonly string[];
}

/** What is to stand in a cell: its sign says `key`. */
interface WantedCell extends MarkedCell {
  readonly key: string | null;
}

/**
 * Compares what stands on a sheet with what is wanted. A format that holds wanted cells only, each as it is wanted, stays;
 * only cells that differ, and those that share a format with them, are written.
 * @param known keys of all sentences of ours
 */
export function changeMarks(
  at: MarkedSheet,
  known: ReadonlySet<string>,
  wanted: readonly MarkedCell[],
): MarkChanges {
  const sentences = changeSentences(at, known, wanted);
  const cells = new Map(
    wanted.map((cell) => [toA1(cell), { ...cell, key: sentences.keys.get(toA1(cell)) ?? null }]),
  );
  const open = new Map<string, WantedCell>(cells);
  const deletes: Step[] = [];
  for (const format of at.formats) {
    if (isAsWanted(format, open)) for (const cell of format.cells ?? []) open.delete(toA1(cell));
    else deletes.push(deleteStep(at, format));
  }
  const adds = plansOf([...open.values()]).map((plan) => ({
    sheet: at.name,
    queue: () => {
      addMarkFormats(at.sheet, plan);
    },
  }));
  return { adds, deletes, sentences: sentences.steps, keys: [...sentences.keys.values()] };
}

/**
 * For a format whose rule was just read with the sign, so that what is deleted is ours. Done twice it is no error, where
 * Excel can be asked so.
 */
export function deleteStep({ sheet, name }: MarkedSheet, { id, format }: FoundFormat): Step {
  return {
    sheet: name,
    queue: () => {
      if (supports('1.14')) sheet.getRange().conditionalFormats.getItemOrNullObject(id).delete();
      else format.delete();
    },
    otherwise: () => {
      format.custom.rule.formula = SWITCHED_OFF;
    },
  };
}

function isAsWanted({ sign, cells }: StandingFormat, open: ReadonlyMap<string, WantedCell>): boolean {
  if (!cells || sign.severity === null) return false;
  const keys = new Set<string>();
  for (const cell of cells) {
    const wanted = open.get(toA1(cell));
    if (wanted?.severity !== sign.severity) return false;
    if (wanted.key !== null) keys.add(wanted.key);
  }
  return keys.size === new Set(sign.keys).size && sign.keys.every((key) => keys.has(key));
}

/** Cells of one severity, in groups whose keys fit into one formula. */
function plansOf(cells: readonly WantedCell[]): FormatPlan[] {
  return (['info', 'warning', 'error'] as const).flatMap((severity) => {
    const own = cells.filter((cell) => cell.severity === severity);
    const plans: FormatPlan[] = [];
    for (let at = 0; at < own.length; at += MOST_KEYS) {
      const group = own.slice(at, at + MOST_KEYS);
      plans.push({
        severity,
        cells: group,
        keys: [...new Set(group.flatMap(({ key }) => key ?? []))],
      });
    }
    return plans;
  });
}

interface SentenceChanges {
  readonly steps: readonly Step[];
  /** By the A1 names of the cells that say something. */
  readonly keys: ReadonlyMap<string, string>;
}

/**
 * Notes where this Excel has them, input messages elsewhere; what the other kind of Excel left goes. Each step can be
 * done twice.
 */
function changeSentences(
  at: MarkedSheet,
  known: ReadonlySet<string>,
  wanted: readonly MarkedCell[],
): SentenceChanges {
  const byNotes = at.notes ? changeNotes(at, at.notes, wanted, known) : { steps: [], keys: new Map() };
  const byPrompts = changePrompts(at, at.notes ? [] : wanted, known);
  return {
    steps: [...byNotes.steps, ...byPrompts.steps],
    keys: at.notes ? byNotes.keys : byPrompts.keys,
  };
}

function changeNotes(
  { sheet, name }: MarkedSheet,
  standing: NonNullable<MarkedSheet['notes']>,
  wanted: readonly MarkedCell[],
  known: ReadonlySet<string>,
): SentenceChanges {
  const keys = new Map<string, string>();
  const texts = new Map(wanted.map((cell) => [toA1(cell), noteText(cell.message)]));
  const steps: Step[] = [];
  for (const [cell, { note, key }] of standing) {
    const text = texts.get(cell);
    const isOurs = note !== null && key !== null && known.has(key);
    if (!isOurs || (text !== undefined && textKey(text) === key)) {
      if (isOurs) keys.set(cell, key);
      texts.delete(cell);
    } else {
      steps.push({
        sheet: name,
        queue: () => {
          putNote(sheet, cell, text ?? null);
        },
        back: () => {
          putNote(sheet, cell, note.content);
        },
      });
      if (text !== undefined) keys.set(cell, textKey(text));
      texts.delete(cell);
    }
  }
  for (const [cell, text] of texts) {
    keys.set(cell, textKey(text));
    steps.push({
      sheet: name,
      queue: () => {
        putNote(sheet, cell, text);
      },
      back: () => {
        putNote(sheet, cell, null);
      },
    });
  }
  return { steps, keys };
}

/** Queues a note in place of the one that stands there; null for none. */
function putNote(sheet: Excel.Worksheet, cell: string, text: string | null): void {
  sheet.notes.getItemOrNullObject(cell).delete();
  if (text !== null) sheet.notes.add(cell, text);
}

function changePrompts(
  { name, prompts, formats }: MarkedSheet,
  wanted: readonly MarkedCell[],
  known: ReadonlySet<string>,
): SentenceChanges {
  const keys = new Map<string, string>();
  const covered = new Set(formats.flatMap(({ cells }) => (cells ?? []).map(toA1)));
  const messages = new Map(wanted.map((cell) => [toA1(cell), cell.message]));
  const steps: Step[] = [];
  for (const [cell, asked] of prompts) {
    const standing: Standing = standingPrompt(asked.validation, covered.has(cell) ? known : null);
    const sentence = messages.get(cell);
    const message = sentence === undefined ? null : messageFor(sentence, standing);
    if (message !== null) keys.set(cell, textKey(message));
    if (standing.kind === 'ours' ? standing.message === message : message === null) continue;
    steps.push({
      sheet: name,
      queue: () => {
        queueMessage(asked, standing, message);
      },
      back: () => {
        putBackMessage(asked, standing);
      },
    });
  }
  return { steps, keys };
}
