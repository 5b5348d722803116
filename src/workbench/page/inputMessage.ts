import type { InputMessage } from '../spreadsheet/validationHelp';
import { element } from './elements';
import { placeBeside } from './placeBeside';

/** The letters of the columns above the cells; the tabs of the sheets below them; some air at the right. */
const LETTERS = 20;
const TABS = 48;
const EDGE = 8;

/** The bubble with a cell's input message, placed over the spreadsheet beside the cell. */
export function createInputMessage(container: HTMLElement) {
  const title = element('strong');
  const text = element('p');
  const bubble = element('div', { class: 'input-message', role: 'status', hidden: '' }, title, text);
  container.append(bubble);
  return (message: InputMessage | null) => {
    bubble.hidden = message === null;
    if (!message) return;
    title.textContent = message.title;
    title.hidden = message.title === '';
    text.textContent = message.text;
    const own = container.getBoundingClientRect();
    const canvas = container.querySelector('[id^=univer-sheet-main-canvas]')?.getBoundingClientRect() ?? own;
    const [across, down] = [canvas.left - own.left, canvas.top - own.top];
    const { left, top, right, bottom } = message.cell;
    const { x, y } = placeBeside(
      { left: left + across, top: top + down, right: right + across, bottom: bottom + down },
      { width: bubble.offsetWidth, height: bubble.offsetHeight },
      { left: 0, top: down + LETTERS, right: own.width - EDGE, bottom: own.height - TABS },
    );
    bubble.style.left = `${x}px`;
    bubble.style.top = `${y}px`;
  };
}
