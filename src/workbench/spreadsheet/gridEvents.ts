import type { ICommandInfo, IDisposable, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { ISetSelectionsOperationParams } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';

/**
 * What the person chooses and where the sheet is scrolled, told by the operations themselves: the grid's own events of that name begin
 * three seconds after a workbook was shown, and what happened before is lost.
 */
const SELECTED = 'sheet.operation.set-selections';
const SCROLLED = 'sheet.operation.set-scroll';
const RULES_CHANGED = /^data-validation\.mutation\./;
const MOVED = /^sheet\.command\.move-selection/;
/** A selection that is being drawn with the mouse: it counts when the button is let go. */
const DRAWN: readonly unknown[] = [0, 1];

/** Calls after each change of what is chosen in the sheet in front, by whomever, with the areas that are chosen (0-based). */
export function onSelection(
  facade: FUniver,
  chosen: (worksheet: FWorksheet, areas: readonly IRange[]) => void,
): IDisposable {
  return facade.addEvent(facade.Event.CommandExecuted, ({ id, params }: ICommandInfo) => {
    if (id !== SELECTED) return;
    const { subUnitId, selections, type } = params as ISetSelectionsOperationParams;
    const worksheet = facade.getActiveWorkbook()?.getActiveSheet();
    if (worksheet?.getSheetId() === subUnitId && !DRAWN.includes(type))
      chosen(
        worksheet,
        selections.map(({ range }) => range),
      );
  });
}

/** The mouse that chose an area was let go. */
const LET_GO = 2;

/** Calls after a plain click with the first button chose one area of the sheet in front (0-based). */
export function onClick(facade: FUniver, clicked: (worksheet: FWorksheet, area: IRange) => void): void {
  let isPlain = false;
  const press = ({ button, ctrlKey, metaKey, shiftKey }: PointerEvent) => {
    isPlain = button === 0 && !ctrlKey && !metaKey && !shiftKey;
  };
  document.addEventListener('pointerdown', press, true);
  facade.addEvent(facade.Event.CommandExecuted, ({ id, params }: ICommandInfo) => {
    if (id !== SELECTED || !isPlain) return;
    const { subUnitId, selections, type } = params as ISetSelectionsOperationParams;
    const worksheet = facade.getActiveWorkbook()?.getActiveSheet();
    const [chosen, ...others] = selections;
    if (type !== LET_GO || !chosen || others.length > 0 || worksheet?.getSheetId() !== subUnitId) return;
    // The grid has done with the click by then.
    setTimeout(() => {
      clicked(worksheet, chosen.range);
    });
  });
}

/** Calls after each step of scrolling. */
export function onScroll(facade: FUniver, scrolled: () => void): IDisposable {
  return facade.addEvent(facade.Event.CommandExecuted, ({ id }) => {
    if (id === SCROLLED) scrolled();
  });
}

/** Calls after each change of a validation, a person's or a mark's. */
export function onValidationChange(facade: FUniver, changed: () => void): IDisposable {
  return facade.addEvent(facade.Event.CommandExecuted, ({ id }) => {
    if (RULES_CHANGED.test(id)) changed();
  });
}

/** Resolves when a key has led to the next cell, or when `limit` milliseconds have passed without. */
export function nextMove(facade: FUniver, limit: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(done, limit);
    const listener = facade.addEvent(facade.Event.CommandExecuted, ({ id }) => {
      if (MOVED.test(id)) done();
    });
  });
}
