import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';

interface StatusLineProps {
  /** Null shows nothing, but stays in the page so that screen readers hear the next sentence. */
  readonly text: string | null;
  readonly tone?: 'done' | 'note';
  /** Told to screen readers only: everybody else sees it elsewhere. */
  readonly hidden?: boolean;
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
  },
  icon: { display: 'flex', flexShrink: 0, fontSize: '18px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  text: { flexGrow: 1, overflowWrap: 'anywhere' },
  action: { flexShrink: 0 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** What was just done, in a sentence, and how to take it back. */
export function StatusLine({ text, tone = 'done', hidden = false, action }: StatusLineProps) {
  const styles = useStyles();
  return (
    <div role="status" className={mergeClasses(hidden && styles.hidden)}>
      {text !== null && (
        <div className={styles.line}>
          <span className={mergeClasses(styles.icon, styles[tone])} aria-hidden="true">
            {tone === 'done' ? <CheckmarkCircleRegular /> : <InfoRegular />}
          </span>
          <span className={styles.text}>{text}</span>
          {action && (
            <Link as="button" type="button" className={styles.action} onClick={action.run}>
              {action.label}
            </Link>
          )}
        </div>
      )}
    </div>
  );
}
