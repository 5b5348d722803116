import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title?: string;
  readonly children?: ReactNode;
  /** What the person can do now. */
  readonly actions?: ReactNode;
}

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  icon: { display: 'flex', fontSize: '40px', color: tokens.colorBrandForeground1 },
  text: { maxWidth: '300px', textWrap: 'balance' },
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: tokens.spacingVerticalS },
});

/** What a tab shows while it has nothing to list: one picture, one sentence, one thing to do. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      {title !== undefined && (
        <Text as="h2" size={400} weight="semibold" align="center">
          {title}
        </Text>
      )}
      {children !== undefined && (
        <Text className={styles.text} align="center">
          {children}
        </Text>
      )}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
