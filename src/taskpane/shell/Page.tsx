import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { BackButton } from '../parts/BackButton';
import { usePane } from '../state/usePane';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  header: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
  },
});

/** A page over the tabs, with a way back: the arrow, or Esc. */
export function Page({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const pane = usePane();
  const Main = pane.files ? 'div' : 'main';
  const leave = () => {
    pane.store.set((state) => ({ ...state, page: 'tabs' }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave();
  };
  return (
    <div className={styles.page} onKeyDown={onKeyDown}>
      <header className={styles.header}>
        <BackButton onLeave={leave} />
        <Text as="h1" size={400} weight="semibold">
          {title}
        </Text>
      </header>
      <Main className={styles.body} tabIndex={0}>
        {children}
      </Main>
    </div>
  );
}
