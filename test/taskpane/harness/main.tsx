import { createRoot } from 'react-dom/client';
import { readWorkbook } from '../../../src/files/readWorkbook';
import { inItsLanguage } from '../../../src/taskpane/actions/settings';
import { startPane } from '../../../src/taskpane/actions/startPane';
import { App } from '../../../src/taskpane/App';
import { fetchChunks } from '../../../src/taskpane/fetchChunks';
import { initialState } from '../../../src/taskpane/state/initialState';
import { createStore } from '../../../src/taskpane/state/store';
import type { ThemeName } from '../../../src/taskpane/theme/themes';
import { memoryExcel, type MemoryExcel } from '../memoryExcel';
import type { Pane } from '../../../src/taskpane/state/Pane';

declare global {
  interface Window {
    pane: Pane;
    excel: MemoryExcel;
  }
}

/** The pane over a workbook file in memory, to look at: ?book=seed.xlsx&theme=dark&locale=en-US */
async function start(): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  const book = query.get('book');
  const sheets = book
    ? await readWorkbook(new Uint8Array(await (await fetch(`books/${book}`)).arrayBuffer()), book)
    : [];
  const excel = memoryExcel(sheets);
  const locale = query.get('locale') === 'en-US' ? 'en-US' : 'zh-CN';
  const pane: Pane = {
    store: createStore(await inItsLanguage(initialState({}, locale, new Date(2024, 2, 1)))),
    workbook: excel,
    now: () => new Date(2024, 2, 1, 14, 32),
    remember: () => undefined,
    deliver: () => undefined,
  };
  window.pane = pane;
  window.excel = excel;
  const root = document.getElementById('root');
  if (!root) return;
  const theme = (query.get('theme') ?? 'light') as ThemeName;
  createRoot(root).render(<App pane={pane} hostTheme={() => theme} />);
  await Promise.all([fetchChunks(), startPane(pane)]);
}

void start();
