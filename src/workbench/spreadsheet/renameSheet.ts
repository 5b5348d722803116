import type { FUniver } from '@univerjs/core/facade';

/**
 * Two clicks on a sheet's tab rename it, as in Excel: the engine asks that its sheet is in front before, and what was typed
 * would go into the cells.
 */
export function renameByTwoClicks(container: HTMLElement, facade: FUniver): void {
  container.addEventListener('dblclick', ({ target }) => {
    const tab =
      target instanceof Element ? target.closest<HTMLElement>('[data-u-comp=slide-tab-item]') : null;
    const subUnitId = tab?.dataset['id'];
    if (!tab || subUnitId === undefined || tab.querySelector('[contenteditable=true]')) return;
    void facade.executeCommand('sheet.operation.rename-sheet', { subUnitId });
  });
}
