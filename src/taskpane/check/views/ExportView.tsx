import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { useState, type ReactElement } from 'react';
import { canWriteResults, copyReport, exportReport, writeResults } from '../../actions/exportReport';
import { fileReader } from '../../state/chosen';
import { usePane, usePaneState, useWords } from '../../state/usePane';
import { SubView } from './SubView';
import { checkWords } from '../../words/zh-CN/check';
import { deskWords } from '../../words/zh-CN/desk';

const useStyles = makeStyles({
  choice: {
    flexShrink: 0,
    justifyContent: 'flex-start',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
  },
  label: { display: 'flex', flexDirection: 'column', textAlign: 'start' },
  hint: { color: tokens.colorNeutralForeground3 },
  units: { flexShrink: 0, display: 'flex', flexDirection: 'column' },
});

interface ChoiceProps {
  readonly words: { readonly name: string; readonly hint: string };
  readonly icon: ReactElement;
  readonly disabled: boolean;
  readonly onChoose: () => void;
}

function Choice({ words, icon, disabled, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Button className={styles.choice} icon={icon} disabledFocusable={disabled} onClick={onChoose}>
      <span className={styles.label}>
        {words.name}
        <Text size={200} className={styles.hint}>
          {words.hint}
        </Text>
      </span>
    </Button>
  );
}

const hasFiles = (state: Parameters<typeof fileReader>[0]) => fileReader(state) !== null;

/** The findings as a file of several kinds, one for each unit, as a text to paste, or in Excel as a sheet. */
export function ExportView() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(checkWords);
  const desk = useWords(deskWords);
  const severalFiles = usePaneState(hasFiles);
  const hasWorkbook = usePaneState((state) => canWriteResults(pane, state));
  const [busy, setBusy] = useState(false);
  const [marked, setMarked] = useState(false);
  const run = async (act: () => Promise<void>) => {
    setBusy(true);
    await act();
    setBusy(false);
  };
  const download = { icon: <ArrowDownloadRegular />, disabled: busy };
  const { html, xlsx, csv } = words.exportKinds;
  return (
    <SubView title={words.exportTitle}>
      <Text>{words.exportHint}</Text>
      <Choice {...download} words={html} onChoose={() => void run(() => exportReport(pane, 'html'))} />
      <Choice {...download} words={xlsx} onChoose={() => void run(() => exportReport(pane, 'xlsx'))} />
      <div className={styles.units}>
        <Choice
          {...download}
          words={desk.units}
          onChoose={() => void run(() => exportReport(pane, marked ? 'marked' : 'units'))}
        />
        {severalFiles && (
          <Checkbox
            label={desk.withMarked}
            checked={marked}
            onChange={(_event, { checked }) => {
              setMarked(checked === true);
            }}
          />
        )}
      </div>
      <Choice
        words={desk.copyText}
        icon={<CopyRegular />}
        disabled={busy}
        onChoose={() => void run(() => copyReport(pane))}
      />
      {hasWorkbook && (
        <Choice
          words={words.resultsSheet}
          icon={<TableRegular />}
          disabled={busy}
          onChoose={() => void run(() => writeResults(pane))}
        />
      )}
      <Choice {...download} words={csv} onChoose={() => void run(() => exportReport(pane, 'csv'))} />
    </SubView>
  );
}
