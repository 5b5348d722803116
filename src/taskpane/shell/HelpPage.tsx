import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/glossary/finding';
import { SeverityMark } from '../parts/SeverityMark';
import { useWords } from '../state/usePane';
import { useRuleWords } from '../state/useRuleWords';
import { Page } from './Page';
import { helpWords } from '../words/zh-CN/help';
import { commonWords } from '../words/zh-CN/common';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  row: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  term: { flexShrink: 0, width: '84px', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the three tabs do, what the marks mean, which keys there are. */
export default function HelpPage() {
  const styles = useStyles();
  const help = useWords(helpWords);
  const { pages, tabs } = useWords(commonWords);
  const { severities } = useRuleWords();
  const meanings: readonly [Severity, string][] = [
    ['error', help.errorMeaning],
    ['warning', help.warningMeaning],
    ['info', help.infoMeaning],
  ];
  return (
    <Page title={pages.help}>
      {(['insert', 'check', 'totals'] as const).map((tab) => (
        <section key={tab} className={styles.section}>
          <Text as="h2" weight="semibold">
            {tabs[tab]}
          </Text>
          <Text className={styles.text}>{help[tab]}</Text>
        </section>
      ))}
      <section className={styles.section}>
        <Text as="h2" weight="semibold">
          {help.marksTitle}
        </Text>
        <dl className={styles.rows}>
          {meanings.map(([severity, meaning]) => (
            <div key={severity} className={styles.row}>
              <dt className={styles.term}>
                <SeverityMark severity={severity} /> {severities[severity]}
              </dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.section}>
        <Text as="h2" weight="semibold">
          {help.keysTitle}
        </Text>
        <dl className={styles.rows}>
          {help.keys.map(([key, meaning]) => (
            <div key={key} className={styles.row}>
              <dt className={styles.term}>{key}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Page>
  );
}
