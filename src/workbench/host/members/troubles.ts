import { HostError, itemNotFound } from '../protocol/HostError';
import type { FormatTarget } from './conditionalFormatTarget';
import type { Session } from './Session';

/** What the person has in front of them. The add-in's workbook stays the same. */
export type Front = 'sheet' | 'chart-sheet' | 'other-workbook';

/**
 * How a conditional format can go bad in Excel:
 * - `unreadable`: one of two rules on one range, or a rule that was duplicated, can't be read, neither its rule nor its look
 *   (office-js #6835, #6827);
 * - `undeletable`: two rules on one cell, and delete() says ItemNotFound (office-js #5222);
 * - `lost`: a person undid its deletion, and every property and method says ItemNotFound until the workbook is opened
 *   again (office-js #6396).
 */
export type FormatTrouble = 'unreadable' | 'undeletable' | 'lost';

/** The state of an Excel in which some calls fail that elsewhere don't. */
export interface Troubles {
  front: Front;
  /** By the id of the format. */
  readonly formats: Map<string, FormatTrouble>;
  /** Cells (A1) with a comment, which people answer to, by the id of their sheet: such a cell takes no note. */
  readonly comments: Map<string, readonly string[]>;
}

export const createTroubles = (): Troubles => ({
  front: 'sheet',
  formats: new Map(),
  comments: new Map(),
});

const invalidSelection = () =>
  new HostError('InvalidSelection', 'The current selection is invalid for this operation.');

const generalException = () =>
  new HostError('GeneralException', 'There was an internal error while processing the request.', 500);

/** With a chart sheet in front there is no active worksheet (office-js #2444). */
export function guardActiveSheet({ troubles }: Session): void {
  if (troubles.front === 'chart-sheet') throw itemNotFound('the active worksheet');
}

/** A chart that is selected is no range (by design: office-js #2268), nor is what is selected elsewhere (#561, #5319). */
export function guardSelection({ troubles }: Session): void {
  if (troubles.front !== 'sheet') throw invalidSelection();
}

/**
 * What Excel does for the workbook in front alone: adding and showing sheets, selecting, freezing ("Troubleshooting Excel
 * add-ins", API limitations when the active workbook switches).
 */
export function guardFront({ troubles }: Session): void {
  if (troubles.front === 'other-workbook') throw generalException();
}

/** The same page of Excel's documents: this code where a sheet is to be deleted. */
export function guardDeletion({ troubles }: Session): void {
  if (troubles.front === 'other-workbook') throw invalidSelection();
}

/** The names of a worksheet can't be asked for while another workbook is in front (office-js #6365). */
export function guardSheetNames({ troubles }: Session): void {
  if (troubles.front === 'other-workbook') throw invalidSelection();
}

/** What is asked of a format: any member at all, its rule and look, or that it goes. */
export function guardFormat({ session, id }: FormatTarget, asked: 'member' | 'rule' | 'delete'): void {
  const trouble = session.troubles.formats.get(id);
  if (trouble === 'lost') throw itemNotFound(`the conditional format ${id}`);
  if (trouble === 'undeletable' && asked === 'delete') throw itemNotFound(`the conditional format ${id}`);
  if (trouble === 'unreadable' && asked === 'rule') throw generalException();
}
