/** The details can be focused from the list. */
export const DETAILS_ID = 'finding-details';

/** Gives the focus to the row of the list that has the tab stop. */
export function focusList(): void {
  document.querySelector<HTMLElement>('[role="treegrid"] [role="row"][tabindex="0"]')?.focus();
}

/** The field in which findings are searched. */
export const SEARCH_ID = 'finding-search';
