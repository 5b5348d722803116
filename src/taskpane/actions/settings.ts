import { budgetYear } from '../../core/standards/budgetYear';
import { yearIn } from '../state/insertForm';
import { fetchWords } from '../words';
import { judge } from './judge';
import type { Pane } from '../state/Pane';
import type { PaneState, Settings } from '../state/PaneState';

/** Keeps on this computer what this person would choose again. */
export function rememberChoices(pane: Pane): void {
  const { settings, insert, hintSeen } = pane.store.get();
  const { standard, department, implementingUnit } = insert.form;
  const { keepsMarks, ...kept } = settings;
  const marks = keepsMarks ? { marks: 'kept' } : {};
  const seen = hintSeen ? { hintSeen: 'yes' } : {};
  const year = yearIn(insert.form);
  const chosen = year === null ? {} : { year: { year, insteadOf: budgetYear(pane.now()) } };
  pane.remember({ ...kept, ...marks, ...seen, standard, department, implementingUnit, ...chosen });
}

/** The state in its language; in Chinese, which is always at hand, where the words of another can't be fetched. */
export async function inItsLanguage(state: PaneState): Promise<PaneState> {
  try {
    await fetchWords(state.settings.locale);
    return state;
  } catch {
    return { ...state, settings: { ...state.settings, locale: 'zh-CN' } };
  }
}

/**
 * Changes language, profile or how strictly grades are asked for. Findings follow the profile at once, without reading
 * the workbook again.
 * @throws where the words of the language can't be fetched; nothing is changed then
 */
export async function changeSettings(pane: Pane, change: Partial<Settings>): Promise<void> {
  if (change.locale !== undefined) await fetchWords(change.locale);
  pane.store.set((state) => ({ ...state, settings: { ...state.settings, ...change } }));
  rememberChoices(pane);
  if (change.profile !== undefined || change.grading !== undefined) await judge(pane);
}

/** Forgets department and unit, in the form too. */
export function forgetChoices(pane: Pane): void {
  pane.store.set((state) => ({
    ...state,
    insert: { ...state.insert, form: { ...state.insert.form, department: '', implementingUnit: '' } },
  }));
  rememberChoices(pane);
}

/** Puts the hint for the first time away, for good on this computer. */
export function putHintAway(pane: Pane): void {
  pane.store.set((state) => ({ ...state, hintSeen: true }));
  rememberChoices(pane);
}
