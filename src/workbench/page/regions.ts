import { element } from './elements';
import { words } from './words';

/** The parts of the page among which F6 leads, in the order in which they stand. */
/** Where the parts of the page are. */
export interface PagePlaces {
  readonly bar: HTMLElement;
  /** Around the grid: its own buttons, cells and tabs. */
  readonly sheet: HTMLElement;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

export interface Regions extends Omit<PagePlaces, 'grid'> {
  /** Gives the keyboard to the cells. */
  readonly focusGrid: () => void;
  /** True while somebody types in a cell. */
  readonly isEditing: () => boolean;
  /** Shows the next sheet, or the one before. */
  readonly turnSheet: (step: 1 | -1) => void;
}

const TAB = '[data-u-comp=slide-tab-item][aria-selected=true]';

/**
 * The keyboard alone leads everywhere: F6 to the next part of the page and Shift+F6 to the one before, as in Excel; Esc in the
 * cells, and then Tab, out of them. Among the tabs of the sheets the arrows turn; Enter, or F6, leads on.
 * @returns what hears the keys that are pressed in the pane's own frame, and what leads to the next part, or the one before
 */
export function leadByKeys({ bar, sheet, pane, focusGrid, isEditing, turnSheet }: Regions) {
  const hint = element('p', { class: 'leave-hint', role: 'status', hidden: '' });
  sheet.append(hint);
  const leaving = (on: boolean) => {
    hint.hidden = !on;
    hint.textContent = on ? words.leaveGrid : '';
  };
  const frame = () => pane.querySelector('iframe');
  const tab = () => sheet.querySelector<HTMLElement>(TAB);
  const parts = ['bar', 'cells', 'tabs', 'pane'] as const;
  type Part = (typeof parts)[number];
  // From an arrow until the tab that it chose is drawn and has the keyboard: keys are the tabs' meanwhile.
  let turning = false;
  const part = (): Part => {
    if (turning) return 'tabs';
    const active = document.activeElement;
    if (active && pane.contains(active)) return 'pane';
    if (active && bar.contains(active)) return 'bar';
    return active?.closest('[role=tab]') && sheet.contains(active) ? 'tabs' : 'cells';
  };
  const go = (to: Part) => {
    turning = false;
    leaving(false);
    if (to === 'bar') bar.querySelector('button')?.focus();
    else if (to === 'cells') focusGrid();
    else if (to === 'tabs') focusTab();
    else {
      const page = frame()?.contentDocument;
      const first = page?.querySelector<HTMLElement>(
        '[role=tab][aria-selected=true], button, [tabindex="0"]',
      );
      frame()?.focus();
      first?.focus();
    }
  };
  const focusTab = () => {
    const chosen = tab();
    if (!chosen) return;
    chosen.tabIndex = 0;
    chosen.focus();
  };
  const step = (by: 1 | -1) => {
    const reachable = parts.filter((one) =>
      one === 'pane' ? !pane.hidden && frame() : one !== 'tabs' || tab(),
    );
    const at = reachable.indexOf(part());
    go(reachable[(at + by + reachable.length) % reachable.length] ?? 'cells');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'F6') {
      event.preventDefault();
      event.stopPropagation();
      step(event.shiftKey ? -1 : 1);
      return;
    }
    if (event.view !== window || event.isComposing) return;
    if (part() === 'tabs') return onTabKey(event);
    if (part() !== 'cells' || document.querySelector('dialog[open]')) return;
    if (!hint.hidden && event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      go(event.shiftKey ? 'bar' : pane.hidden ? 'tabs' : 'pane');
    } else if (!['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) {
      // An Esc that ends what is typed leads nowhere yet.
      leaving(event.key === 'Escape' && !isEditing());
    }
  };
  const onTabKey = (event: KeyboardEvent) => {
    const turn = { ArrowLeft: -1, ArrowRight: 1 } as const;
    if (event.key === 'Enter' || event.key === ' ' || event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      go('cells');
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      event.preventDefault();
      event.stopPropagation();
      turnSheet(turn[event.key]);
      turning = true;
      // The tab that is chosen then is another element, drawn a moment later.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (turning) focusTab();
          turning = false;
        }),
      );
    }
  };
  addEventListener('keydown', onKey, true);
  const onPointer = () => {
    turning = false;
    leaving(false);
  };
  addEventListener('pointerdown', onPointer, true);
  return { onKey, step };
}
