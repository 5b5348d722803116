/** The details of the chosen finding. */
export const DETAILS_ID = 'finding-details';

/**
 * Gives the focus to what is said of the chosen finding. To a stop of Tab: on the web office.js leads Tab itself, and from
 * anything else it leads out of the pane.
 */
export function focusDetails(): void {
  document.querySelector<HTMLElement>(`#${DETAILS_ID} [tabindex="0"]`)?.focus();
}

/** Gives the focus to the row of the list that has the tab stop. */
export function focusList(): void {
  document.querySelector<HTMLElement>('[role="treegrid"] [role="row"][tabindex="0"]')?.focus();
}

/** The field in which findings are searched. */
export const SEARCH_ID = 'finding-search';
