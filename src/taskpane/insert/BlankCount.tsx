import { Input, Label, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useWords } from '../state/usePane';
import { insertWords } from '../words/zh-CN/insert';

interface BlankCountProps {
  /** As typed. */
  readonly count: string;
  readonly disabled: boolean;
  readonly onChange: (count: string) => void;
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  input: { width: '72px', minWidth: 0 },
  inner: { minWidth: 0, textAlign: 'right' },
});

/** How many blank tables, for those who have no names yet. */
export function BlankCount({ count, disabled, onChange }: BlankCountProps) {
  const styles = useStyles();
  const words = useWords(insertWords);
  const id = useId('blank-count');
  return (
    <div className={styles.row}>
      <Label htmlFor={id}>{words.count}</Label>
      <Input
        id={id}
        className={styles.input}
        input={{ className: styles.inner }}
        type="number"
        min={1}
        max={300}
        value={count}
        disabled={disabled}
        onChange={(_event, { value }) => {
          onChange(value);
        }}
      />
      <span>{words.countUnit}</span>
    </div>
  );
}
