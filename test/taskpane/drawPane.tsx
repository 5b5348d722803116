import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from '../../src/taskpane/App';
import { loadReport } from '../../src/taskpane/chunks';
import { fetchChunks } from '../../src/taskpane/fetchChunks';
import { loadFillHelp, loadFillNext } from '../../src/taskpane/insert/loadFill';
import { loadHelpPage, loadSettingsPage } from '../../src/taskpane/shell/loadPages';
import type { TestPane } from './support';

let root: Root | null = null;

/** Draws the pane into the page, as a person sees it 320 px wide; the one drawn before is taken away. */
export async function drawPane(
  pane: TestPane,
  hostTheme: () => 'light' | 'dark' | null = () => 'light',
): Promise<HTMLElement> {
  await clearPane();
  await Promise.all([
    fetchChunks(),
    loadSettingsPage(),
    loadHelpPage(),
    loadReport(),
    loadFillHelp(),
    loadFillNext(),
  ]);
  // jsdom lays nothing out: the virtual list needs heights, of itself and of its rows.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 600 });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 34 });
  Element.prototype.scrollTo ??= () => undefined;
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  await act(async () => {
    root?.render(<App pane={pane} hostTheme={hostTheme} />);
    await settled();
  });
  return host;
}

export async function clearPane(): Promise<void> {
  await act(async () => {
    root?.unmount();
    await settled();
  });
  root = null;
  document.body.replaceChildren();
}

/** Lets promises, chunks and the clock of memory's Excel come to rest. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Does something a person does, and waits for what follows. */
export async function doing(action: () => unknown): Promise<void> {
  await act(async () => {
    await action();
    await settled();
  });
}

/** The button (or tab, or link) with this name. */
export function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button, [role="tab"]')].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent.trim()) === name,
  );
  if (!found) throw new Error(`No button "${name}" in: ${document.body.textContent}`);
  return found;
}

export async function press(key: string): Promise<void> {
  await doing(async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
