import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';

interface ProgressProps {
  /** What is being done. */
  readonly label: string;
  readonly done: number;
  /** 0 while it isn't known. */
  readonly total: number;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** A bar with its sentence; without a total it only says that something goes on. */
export function Progress({ label, done, total }: ProgressProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Text className={styles.text} role="status">
        {label}
      </Text>
      {total > 0 ? (
        <ProgressBar aria-label={label} value={done} max={total} thickness="large" />
      ) : (
        <ProgressBar aria-label={label} thickness="large" />
      )}
    </div>
  );
}
