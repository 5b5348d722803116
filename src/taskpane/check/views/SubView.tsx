import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, type KeyboardEvent, type ReactNode } from 'react';
import { BackButton } from '../../parts/BackButton';
import { ProblemBar } from '../../parts/ProblemBar';
import { useTabStyles } from '../../parts/useTabStyles';
import { setCheck } from '../../state/Pane';
import type { PaneState } from '../../state/PaneState';
import { focusList } from '../finding/focus';
import { usePane, usePaneState } from '../../state/usePane';

interface SubViewProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
  },
  body: { paddingTop: tokens.spacingVerticalXS },
});

const checkProblem = ({ check }: PaneState) => check.problem;

/** A view in place of the list, with a way back to it: the arrow, or Esc. */
export function SubView({ title, children, footer }: SubViewProps) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const pane = usePane();
  const problem = usePaneState(checkProblem);
  // When the list is drawn again; else the focus would fall back to the top of the pane.
  useEffect(
    () => () => {
      requestAnimationFrame(focusList);
    },
    [],
  );
  const leave = () => {
    setCheck(pane, { view: 'list', problem: null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  };
  return (
    <div style={{ display: 'contents' }} onKeyDown={onKeyDown}>
      <div className={styles.header}>
        <BackButton onLeave={leave} />
        <Text as="h2" weight="semibold">
          {title}
        </Text>
      </div>
      <div className={mergeClasses(tabStyles.body, styles.body)}>
        {problem && <ProblemBar problem={problem} />}
        {children}
      </div>
      {footer !== undefined && <div className={tabStyles.footer}>{footer}</div>}
    </div>
  );
}
