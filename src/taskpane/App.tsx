import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, type ComponentType, type ReactNode } from 'react';
import { loadCheckTab } from './check/loadCheckTab';
import { InsertTab } from './insert/InsertTab';
import { LeftMarks } from './parts/LeftMarks';
import { CrashPage } from './shell/CrashPage';
import { Header } from './shell/Header';
import { loadHelpPage, loadSettingsPage } from './shell/loadPages';
import { Tabs } from './shell/Tabs';
import { useKeptFocus } from './shell/useKeptFocus';
import { useShortcuts } from './shell/useShortcuts';
import type { Pane } from './state/Pane';
import type { PaneState, TabId } from './state/PaneState';
import { LocaleContext, PaneContext, useLocale, usePane, usePaneState, useWords } from './state/usePane';
import { themes } from './theme/themes';
import { useThemeName, type HostThemeReader } from './theme/useThemeName';
import { loadTotalsTab } from './totals/loadTotalsTab';
import { commonWords } from './words/zh-CN/common';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: 0,
    overflow: 'hidden',
    background: tokens.colorNeutralBackground1,
  },
  content: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '&[hidden]': { display: 'none' },
  },
});

const CheckTab = lazy(loadCheckTab);
const TotalsTab = lazy(loadTotalsTab);
const SettingsPage = lazy(loadSettingsPage);
const HelpPage = lazy(loadHelpPage);

const TABS: readonly { readonly id: TabId; readonly Content: ComponentType }[] = [
  { id: 'insert', Content: InsertTab },
  { id: 'check', Content: CheckTab },
  { id: 'totals', Content: TotalsTab },
];

const whereWeAre = ({ page, tab }: PaneState) => ({ page, tab });

function Pages({ tabs }: { readonly tabs: readonly TabId[] }) {
  const styles = useStyles();
  const pane = usePane();
  const { page, tab } = usePaneState(whereWeAre);
  const locale = useLocale();
  const common = useWords(commonWords);
  // The page around the single page's pane has a main part of its own.
  const Main = pane.files ? 'div' : 'main';

  useShortcuts();

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = common.product;
  }, [locale, common.product]);

  if (page !== 'tabs') {
    return <Suspense fallback={null}>{page === 'settings' ? <SettingsPage /> : <HelpPage />}</Suspense>;
  }
  return (
    <>
      <Header>
        <Tabs
          label={common.tabs.label}
          tabs={tabs.map((id) => ({ id, label: common.tabs[id] }))}
          current={tab}
          onChoose={(chosen) => {
            pane.store.set((state) => ({ ...state, tab: chosen }));
          }}
        />
      </Header>
      <Main className={styles.content}>
        <LeftMarks />
        {TABS.filter(({ id }) => tabs.includes(id)).map(({ id, Content }) => (
          <div
            key={id}
            id={`panel-${id}`}
            role="tabpanel"
            aria-labelledby={`tab-${id}`}
            hidden={id !== tab}
            className={styles.panel}
          >
            {id === tab && (
              <Suspense fallback={null}>
                <Content />
              </Suspense>
            )}
          </div>
        ))}
      </Main>
    </>
  );
}

const chosenLocale = ({ settings }: PaneState) => settings.locale;

/** Everything inside speaks the language of the settings. */
function Speaking({ children }: { readonly children: ReactNode }) {
  return <LocaleContext.Provider value={usePaneState(chosenLocale)}>{children}</LocaleContext.Provider>;
}

interface AppProps {
  readonly pane: Pane;
  readonly hostTheme: HostThemeReader;
  /** All of them unless told. */
  readonly tabs?: readonly TabId[];
}

const ALL_TABS = TABS.map(({ id }) => id);

/** The whole pane. `hostTheme` asks Excel how it looks. */
export function App({ pane, hostTheme, tabs = ALL_TABS }: AppProps) {
  const styles = useStyles();
  const themeName = useThemeName(hostTheme);
  const kept = useKeptFocus();
  return (
    <FluentProvider theme={themes[themeName]}>
      <PaneContext.Provider value={pane}>
        <Speaking>
          <CrashPage>
            <div
              ref={kept}
              className={styles.root}
              style={{ colorScheme: themeName === 'dark' ? 'dark' : 'light' }}
            >
              <Pages tabs={tabs} />
            </div>
          </CrashPage>
        </Speaking>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
