import { element } from './elements';
import { words } from './words';

const LEAST = 300;
const MOST = 640;
const STEP = 20;

/** A bar between the spreadsheet and the pane that sets the pane's width, by pointer or arrow keys. */
export function createSplitter(pane: HTMLElement, width: number): HTMLElement {
  const bar = element('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': words.resizePane,
    'aria-valuemin': String(LEAST),
    'aria-valuemax': String(MOST),
  });
  const set = (wanted: number) => {
    const next = Math.min(MOST, Math.max(LEAST, Math.round(wanted)));
    pane.style.width = `${next}px`;
    bar.setAttribute('aria-valuenow', String(next));
  };
  set(width);
  bar.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    set(pane.offsetWidth + step);
  });
  bar.addEventListener('pointerdown', (event) => {
    bar.setPointerCapture(event.pointerId);
    // The frame would swallow the pointer's moves.
    pane.classList.add('resizing');
    const right = pane.getBoundingClientRect().right;
    const move = (moved: PointerEvent) => set(right - moved.clientX);
    bar.addEventListener('pointermove', move);
    bar.addEventListener(
      'lostpointercapture',
      () => {
        bar.removeEventListener('pointermove', move);
        pane.classList.remove('resizing');
      },
      { once: true },
    );
  });
  return bar;
}
