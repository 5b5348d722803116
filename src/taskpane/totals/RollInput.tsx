import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { rollFromFile, rollFromSelection, setRoll } from '../actions/sumWorkbook';
import { usePane, useWords } from '../state/usePane';
import { totalsWords } from '../words/zh-CN/totals';

const useStyles = makeStyles({
  paste: { width: '100%', marginTop: tokens.spacingVerticalS },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface RollInputProps {
  readonly roll: string;
  /** The id of what names the field. */
  readonly labelledBy: string;
  /** Copies what the comparison shows; null where there is none. */
  readonly copy: (() => void) | null;
}

/** Where a roll is pasted, read from the chosen cells or from a file. */
export function RollInput({ roll, labelledBy, copy }: RollInputProps) {
  const styles = useStyles();
  const pane = usePane();
  const { roll: words } = useWords(totalsWords);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Textarea
        className={styles.paste}
        aria-labelledby={labelledBy}
        value={roll}
        placeholder={words.placeholder}
        resize="vertical"
        rows={roll === '' ? 2 : 4}
        onChange={(_event, { value }) => {
          setRoll(pane, value);
        }}
      />
      <div className={styles.buttons}>
        {!pane.files && (
          <Button size="small" onClick={() => void rollFromSelection(pane)}>
            {words.fromSelection}
          </Button>
        )}
        <Button size="small" onClick={() => picker.current?.click()}>
          {words.fromFile}
        </Button>
        {copy && (
          <Button size="small" onClick={copy}>
            {words.copy}
          </Button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={words.fromFile}
        accept=".csv,.txt,.xlsx,.xls,.et,.ods"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void rollFromFile(pane, file);
          event.target.value = '';
        }}
      />
    </>
  );
}
