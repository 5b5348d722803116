import { Button, FluentProvider, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useEffect, useState, type DragEvent } from 'react';
import type { SheetCell } from '../core/glossary/finding';
import { App } from '../taskpane/App';
import { EmptyState } from '../taskpane/parts/EmptyState';
import type { Pane } from '../taskpane/state/Pane';
import { themes } from '../taskpane/theme/themes';
import { useThemeName } from '../taskpane/theme/useThemeName';
import type { Desk } from './Desk';
import { FileList } from './FileList';
import { PickButtons } from '../taskpane/parts/PickButtons';
import { droppedIn, type Picked } from '../taskpane/actions/pickFiles';
import { saveMended } from './saveMended';
import { SheetView } from './SheetView';
import { takeFiles } from './takeFiles';
import { useStore } from './useStore';
import { words } from './words';

const NARROW = '@media (max-width: 820px)';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    minHeight: '100vh',
    background: tokens.colorNeutralBackground1,
    [NARROW]: { flexDirection: 'column' },
  },
  desk: {
    flexGrow: 1,
    minWidth: 0,
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    [NARROW]: { height: '76vh' },
  },
  pane: {
    flexShrink: 0,
    width: '400px',
    height: '100vh',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [NARROW]: {
      width: 'auto',
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  title: { flexGrow: 1, whiteSpace: 'nowrap' },
  start: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
  },
  note: { maxWidth: '460px', textAlign: 'center', color: tokens.colorNeutralForeground3 },
  veil: {
    position: 'fixed',
    inset: tokens.spacingHorizontalL,
    zIndex: 10,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    background: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: 'none',
  },
});

interface SingleProps {
  readonly pane: Pane;
  readonly desk: Desk;
  readonly onSelect: (cell: SheetCell) => void;
}

/** Files dropped anywhere on the page: they are the page's, and the pane in it must not take them for itself. */
function useDrop(take: (picked: readonly Picked[]) => void) {
  const [over, setOver] = useState(false);
  const bringsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    over,
    handlers: {
      onDragOverCapture: (event: DragEvent) => {
        if (!bringsFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (event.relatedTarget === null) setOver(false);
      },
      onDropCapture: (event: DragEvent) => {
        if (!bringsFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        void droppedIn(event.dataTransfer).then(take);
      },
    },
  };
}

/** The page: before anything was picked what to do; then the files, the sheet, and the pane of the add-in beside them. */
function Desktop({ pane, desk, onSelect }: SingleProps) {
  const styles = useStyles();
  const { files } = useStore(desk);
  const { check } = useStore(pane.store);
  const mended = files.filter((file) => file.mended > 0).length;
  const take = (picked: readonly Picked[]) => void takeFiles(pane, desk, picked);
  const { over, handlers } = useDrop(take);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (mended > 0) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
    };
  }, [mended]);

  const isEmpty = files.length === 0 && check.job.kind !== 'busy';
  return (
    <div className={styles.page} {...handlers}>
      {isEmpty ? (
        <main className={styles.start}>
          <h1>{words.product}</h1>
          <div>
            <EmptyState
              icon={<ClipboardTaskListLtrRegular />}
              actions={<PickButtons primary onPick={take} />}
            >
              {words.intro}
            </EmptyState>
          </div>
          <Text size={200} className={styles.note}>
            {words.formats}
          </Text>
        </main>
      ) : (
        <>
          <main className={styles.desk}>
            <header className={styles.bar}>
              <Text as="h1" size={400} weight="semibold" className={styles.title}>
                {words.product}
              </Text>
              <PickButtons onPick={take} />
              <Button
                appearance="primary"
                icon={<SaveRegular />}
                disabledFocusable={mended === 0}
                onClick={() => {
                  saveMended(desk, pane.deliver);
                }}
              >
                {words.save(mended)}
              </Button>
            </header>
            <FileList pane={pane} desk={desk} />
            <SheetView desk={desk} onSelect={onSelect} />
          </main>
          <aside className={styles.pane} aria-label={words.paneTitle}>
            <App pane={pane} hostTheme={() => null} tabs={['check', 'totals']} />
          </aside>
        </>
      )}
      {over && <div className={styles.veil}>{words.dropHere}</div>}
    </div>
  );
}

/** The whole single page, in the computer's own colours. */
export function Single(props: SingleProps) {
  return (
    <FluentProvider theme={themes[useThemeName(() => null)]}>
      <Desktop {...props} />
    </FluentProvider>
  );
}
