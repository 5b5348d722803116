import { element, icon } from './elements';
import type { RibbonButton } from './readRibbon';
import { words } from './words';

/** What the bar's buttons do. */
export interface AppBarActions {
  readonly newFile: () => void;
  readonly openFile: () => void;
  readonly openSample: () => void;
  readonly saveFile: () => void;
  readonly rename: () => void;
  readonly press: (button: RibbonButton) => void;
}

const ICONS = {
  newFile: 'M5 2.5h6.5L16 7v10.5H5zM11 3v4.5h4.5M10.5 10v5M8 12.5h5',
  openFile: 'M2.5 5.5V16h13l2.5-7.5H6L4 14M2.5 5.5h5l1.5 2h6v1',
  openSample: 'M4 2.5h12v15H4zM7 6.5h6M7 10h6M7 13.5h3.5',
  saveFile: 'M3.5 3.5h10.5l2.5 2.5v10.5h-13zM6.5 3.5v4h6v-4M6.5 16.5v-5h7v5',
} as const;

/** The bar above the spreadsheet: the file on the left, the add-in's own ribbon group on the right. */
export function createAppBar(buttons: readonly RibbonButton[], actions: AppBarActions) {
  const name = element('button', { type: 'button', class: 'file-name', onclick: actions.rename });
  const state = element('span', { class: 'file-state', role: 'status' });
  const fileButton = (key: keyof typeof ICONS, primary = false) =>
    element(
      'button',
      { type: 'button', class: primary ? 'primary' : 'plain', id: `bar-${key}`, onclick: actions[key] },
      icon(ICONS[key]),
      words[key],
    );
  const ribbon = buttons.map((button) =>
    element(
      'button',
      {
        type: 'button',
        class: 'ribbon',
        id: `ribbon-${button.id}`,
        title: button.tip,
        onclick: () => actions.press(button),
      },
      element('img', { src: `../${button.icon}`, alt: '', width: '24', height: '24' }),
      button.label,
    ),
  );
  const bar = element(
    'header',
    { class: 'app-bar' },
    element('h1', {}, element('span', { class: 'seal', 'aria-hidden': 'true' }, '绩'), words.product),
    element(
      'div',
      { class: 'group', role: 'group' },
      fileButton('newFile'),
      fileButton('openFile'),
      fileButton('openSample'),
      fileButton('saveFile', true),
    ),
    element('div', { class: 'file' }, name, state),
    element(
      'div',
      { class: 'group ribbon-group', role: 'group', 'aria-label': words.ribbonGroup },
      element('span', { class: 'group-name', 'aria-hidden': 'true' }, words.ribbonGroup),
      ...ribbon,
    ),
  );
  return {
    bar,
    show: (fileName: string, dirty: boolean) => {
      name.textContent = fileName;
      name.title = `${fileName}（${words.rename}）`;
      state.textContent = dirty ? words.unsaved : '';
      state.classList.toggle('dirty', dirty);
      document.title = `${dirty ? '● ' : ''}${fileName} - ${words.product}`;
    },
  };
}
