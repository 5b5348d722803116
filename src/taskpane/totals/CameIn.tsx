import { makeStyles } from '@fluentui/react-components';
import { otherFilesText } from '../../core/report/otherFiles';
import type { CheckedFiles } from '../state/CheckedFiles';
import type { PaneState } from '../state/PaneState';
import { problemSentence } from '../state/problemText';
import { useLocale, usePaneState, useWords } from '../state/usePane';
import { totalsWords } from '../words/zh-CN/totals';

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: 'anywhere' },
});

const whatElseCame = ({ check }: PaneState) => check.otherFiles;

/** What of the chosen files is not in the sum, each with its reason, and hidden sheets that are: none vanishes. */
export function CameIn({ files }: { readonly files: CheckedFiles }) {
  const styles = useStyles();
  const locale = useLocale();
  const words = useWords(totalsWords);
  const otherFiles = usePaneState(whatElseCame);
  const { names, tables, fileOfTable, problems } = files;
  const unread = new Set(problems.flatMap((each) => (each.kind === 'file' ? [each.problem.file] : [])));
  const withTables = new Set(fileOfTable);
  const hidden = tables.flatMap((table, index) =>
    table.hidden?.visibility ? [words.placeIn(fileOfTable[index] ?? '', table.sheet)] : [],
  );
  const lines = [
    ...problems.map((each) => words.fileUnread + problemSentence(each, locale)),
    ...names
      .filter((name) => !withTables.has(name) && !unread.has(name))
      .map((name) => words.fileUnread + words.fileWithoutTable(name)),
    ...[...new Set(hidden)].map(words.hiddenSheet),
    ...(otherFiles.length > 0 ? [words.otherFiles(otherFiles.length, otherFilesText(otherFiles))] : []),
  ];
  return lines.map((line) => (
    <p key={line} className={styles.line}>
      {line}
    </p>
  ));
}
