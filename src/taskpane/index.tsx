import { onPaneRequest } from '../port/paneRequests';
import { createRoot } from 'react-dom/client';
import {
  hostLocale,
  hostTheme,
  isPaneHidden,
  loadUserSettings,
  onPaneShown,
  pageExcel,
  saveUserSettings,
  whenReady,
} from '../excel';
import { deliverFile } from './actions/deliverFile';
import { inItsLanguage } from './actions/settings';
import { answerRequest, startPane } from './actions/startPane';
import { App } from './App';
import { fetchChunks } from './fetchChunks';
import { initialState } from './state/initialState';
import type { Pane } from './state/Pane';
import { createStore } from './state/store';

/** The plain page (plain.js) shows the sentence for this state and hides itself for 'ready'. */
function tellPlainPage(state: string): void {
  document.documentElement.dataset.host = state;
  document.dispatchEvent(new Event('host-state'));
}

function readHostTheme(): 'dark' | 'light' | null {
  const { dark, background } = hostTheme();
  return background === null ? null : dark ? 'dark' : 'light';
}

async function start(): Promise<void> {
  const host = await whenReady(() => {
    tellPlainPage('slow');
  });
  tellPlainPage(host.kind);
  const root = document.getElementById('root');
  if (host.kind !== 'ready' || !root) return;
  const pane: Pane = {
    store: createStore(await inItsLanguage(initialState(loadUserSettings(), hostLocale(), new Date()))),
    workbook: pageExcel(),
    now: () => new Date(),
    remember: saveUserSettings,
    deliver: deliverFile,
    visibility: { isHidden: isPaneHidden, onShown: onPaneShown },
  };
  createRoot(root).render(<App pane={pane} hostTheme={readHostTheme} />);
  onPaneRequest((request) => {
    answerRequest(pane, request);
  });
  await Promise.all([fetchChunks(), startPane(pane)]);
}

void start();
