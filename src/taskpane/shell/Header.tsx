import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { ReactNode } from 'react';
import { usePane, useWords } from '../state/usePane';
import { commonWords } from '../words/zh-CN/common';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    paddingRight: tokens.spacingHorizontalXS,
  },
  // Excel shows it above the pane, and the list needs the room.
  name: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  tabs: { flexGrow: 1, minWidth: 0 },
});

/** The tabs, and the way to settings and help; the product's name for those who listen. */
export function Header({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const pane = usePane();
  const common = useWords(commonWords);
  const open = (page: 'settings' | 'help') => () => {
    pane.store.set((state) => ({ ...state, page }));
  };
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{common.product}</h1>
      <div className={styles.tabs}>{children}</div>
      <Button
        appearance="subtle"
        icon={<SettingsRegular />}
        aria-label={common.pages.settings}
        title={common.pages.settings}
        onClick={open('settings')}
      />
      <Button
        appearance="subtle"
        icon={<QuestionCircleRegular />}
        aria-label={common.pages.help}
        title={common.pages.help}
        onClick={open('help')}
      />
    </header>
  );
}
