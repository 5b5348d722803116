import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { usePane, usePaneWords } from '../state/usePane';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalXL}`,
  },
  name: { flexGrow: 1, minWidth: 0 },
});

/** The product's name, and the way to settings and help. */
export function Header() {
  const styles = useStyles();
  const pane = usePane();
  const words = usePaneWords();
  const open = (page: 'settings' | 'help') => () => {
    pane.store.set((state) => ({ ...state, page }));
  };
  return (
    <header className={styles.header}>
      <Text as="h1" size={400} weight="semibold" truncate wrap={false} block className={styles.name}>
        {words.product}
      </Text>
      <Button
        appearance="subtle"
        icon={<SettingsRegular />}
        aria-label={words.settings.title}
        title={words.settings.title}
        onClick={open('settings')}
      />
      <Button
        appearance="subtle"
        icon={<QuestionCircleRegular />}
        aria-label={words.help.title}
        title={words.help.title}
        onClick={open('help')}
      />
    </header>
  );
}
