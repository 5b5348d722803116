import type { PaneState } from '../state/PaneState';
import { usePaneState } from '../state/usePane';
import { ExportView } from './views/ExportView';
import { FillingView } from './views/FillingView';
import { FilesView } from './views/FilesView';
import { FixAllView } from './views/FixAllView';
import { IgnoredView } from './views/IgnoredView';
import { ResultView } from './ResultView';

const view = ({ check }: PaneState) => check.view;

/** What a check found, by the view that the person is in. */
export function CheckViews() {
  switch (usePaneState(view)) {
    case 'fix-all':
      return <FixAllView />;
    case 'ignored':
      return <IgnoredView />;
    case 'export':
      return <ExportView />;
    case 'filling':
      return <FillingView />;
    case 'files':
      return <FilesView />;
    case 'list':
      return <ResultView />;
  }
}
