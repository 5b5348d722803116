import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';

interface StatusLineProps {
  /** Null shows nothing, but stays in the page so that screen readers hear the next sentence. */
  readonly text: string | null;
  readonly tone?: 'done' | 'note';
  readonly action?: { readonly label: string; readonly run: () => void } | null;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    background: tokens.colorNeutralBackground3,
    minHeight: '32px',
  },
  icon: { display: 'flex', flexShrink: 0, fontSize: '18px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  text: { flexGrow: 1, overflowWrap: 'anywhere' },
  action: { flexShrink: 0 },
});

/** What was just done, in a sentence, and how to take it back. */
export function StatusLine({ text, tone = 'done', action }: StatusLineProps) {
  const styles = useStyles();
  return (
    <div role="status">
      {text !== null && (
        <div className={styles.line}>
          <span className={mergeClasses(styles.icon, styles[tone])} aria-hidden="true">
            {tone === 'done' ? <CheckmarkCircleRegular /> : <InfoRegular />}
          </span>
          <span className={styles.text}>{text}</span>
          {action && (
            <Button className={styles.action} size="small" appearance="transparent" onClick={action.run}>
              {action.label}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
