import { element } from './elements';

/** The bubble with a cell's input message, placed over the spreadsheet. */
export function createInputMessage(container: HTMLElement) {
  const title = element('strong');
  const text = element('p');
  const bubble = element('div', { class: 'input-message', role: 'status', hidden: '' }, title, text);
  container.append(bubble);
  return (message: { title: string; text: string; left: number; top: number } | null) => {
    bubble.hidden = message === null;
    if (!message) return;
    title.textContent = message.title;
    title.hidden = message.title === '';
    text.textContent = message.text;
    const canvas = container.querySelector('[id^=univer-sheet-main-canvas]')?.getBoundingClientRect();
    const own = container.getBoundingClientRect();
    const left = message.left + (canvas ? canvas.left - own.left : 0) + 12;
    const top = message.top + (canvas ? canvas.top - own.top : 0) + 4;
    bubble.style.left = `${Math.max(0, Math.min(left, own.width - bubble.offsetWidth - 8))}px`;
    bubble.style.top = `${Math.max(0, Math.min(top, own.height - bubble.offsetHeight - 48))}px`;
  };
}
