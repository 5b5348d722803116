import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/glossary/finding';

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    width: '12px',
    height: '12px',
    // Forced colours leave drawings alone, and would leave these invisible.
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** ● ▲ ○: the severity by its shape, drawn so that every font shows the same. The word stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <svg className={mergeClasses(styles.mark, styles[severity])} viewBox="0 0 12 12" aria-hidden="true">
      {severity === 'error' && <circle cx="6" cy="6" r="5" fill="currentColor" />}
      {severity === 'warning' && <path d="M6 .9 11.6 11H.4Z" fill="currentColor" />}
      {severity === 'info' && (
        <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.6" />
      )}
    </svg>
  );
}
