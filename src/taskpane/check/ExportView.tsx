import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import { exportReport } from '../actions/exportReport';
import type { ReportKind } from '../chunks/reportFile';
import { usePane, usePaneWords } from '../state/usePane';
import { SubView } from './SubView';

const KINDS: readonly ReportKind[] = ['html', 'xlsx', 'csv'];

const useStyles = makeStyles({
  choice: {
    justifyContent: 'flex-start',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
  },
  label: { display: 'flex', flexDirection: 'column', textAlign: 'start' },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** The findings as a file, in three kinds. */
export function ExportView() {
  const styles = useStyles();
  const pane = usePane();
  const words = usePaneWords().check;
  const [busy, setBusy] = useState(false);
  const run = async (kind: ReportKind) => {
    setBusy(true);
    await exportReport(pane, kind);
    setBusy(false);
  };
  return (
    <SubView title={words.exportTitle}>
      <Text>{words.exportHint}</Text>
      {KINDS.map((kind) => (
        <Button
          key={kind}
          size="large"
          className={styles.choice}
          icon={<ArrowDownloadRegular />}
          disabledFocusable={busy}
          onClick={() => void run(kind)}
        >
          <span className={styles.label}>
            {words.exportKinds[kind].name}
            <Text size={200} className={styles.hint}>
              {words.exportKinds[kind].hint}
            </Text>
          </span>
        </Button>
      ))}
    </SubView>
  );
}
