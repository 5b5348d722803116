import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Grading } from '../../core/check/CheckOptions';
import { profiles, type ProfileId } from '../../core/rules/profiles';
import type { Locale } from '../../core/words/Words';
import { changeSettings, forgetChoices } from '../actions/settings';
import { Choices } from '../parts/Choices';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { useRuleWords } from '../state/useRuleWords';
import { VERSION } from './version';
import { Page } from './Page';
import { commonWords } from '../words/zh-CN/common';
import { settingsWords } from '../words/zh-CN/settings';

/** Each language by its own name, so that whoever is lost finds the way back. */
const LANGUAGES: Record<Locale, string> = { 'zh-CN': '中文', 'en-US': 'English' };

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2 },
});

const GRADINGS: readonly Grading[] = ['usual', 'strict'];

const chosenSettings = ({ settings }: PaneState) => settings;

/** Language, profile, what is remembered, about. */
export default function SettingsPage() {
  const styles = useStyles();
  const pane = usePane();
  const settings = usePaneState(chosenSettings);
  const words = useWords(settingsWords);
  const common = useWords(commonWords);
  const ruleWords = useRuleWords();
  const [languageMissing, setLanguageMissing] = useState(false);
  const [forgotten, setForgotten] = useState(false);
  return (
    <Page title={common.pages.settings}>
      <div>
        <Choices
          label={words.language}
          choices={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
          value={settings.locale}
          onChoose={(locale) => {
            changeSettings(pane, { locale: locale as Locale }).then(
              () => {
                setLanguageMissing(false);
              },
              () => {
                setLanguageMissing(true);
              },
            );
          }}
        />
        <span role="status">{languageMissing && words.languageMissing}</span>
      </div>
      <Choices
        label={words.profile}
        choices={Object.values(profiles).map(({ id }) => ({
          value: id,
          label: ruleWords.profiles[id],
          hint: words.profileHints[id],
        }))}
        value={settings.profile}
        onChoose={(profile) => void changeSettings(pane, { profile: profile as ProfileId })}
      />
      <Choices
        label={words.grading}
        choices={GRADINGS.map((value) => ({
          value,
          label: words.gradings[value],
          hint: words.gradingHints[value],
        }))}
        value={settings.grading}
        onChoose={(grading) => void changeSettings(pane, { grading: grading as Grading })}
      />
      <Choices
        label={words.marks}
        choices={(['clear', 'keep'] as const).map((value) => ({
          value,
          label: words.marksChoices[value],
          hint: words.marksHints[value],
        }))}
        value={settings.keepsMarks ? 'keep' : 'clear'}
        onChoose={(choice) => void changeSettings(pane, { keepsMarks: choice === 'keep' })}
      />
      <section className={styles.section}>
        <Text weight="semibold">{words.remembered}</Text>
        <Text className={styles.hint}>{words.rememberedHint}</Text>
        <Button
          size="small"
          onClick={() => {
            forgetChoices(pane);
            setForgotten(true);
          }}
        >
          {words.forget}
        </Button>
        <span role="status">{forgotten && words.forgotten}</span>
      </section>
      <section className={styles.section}>
        <Text weight="semibold">{words.about}</Text>
        <Text>
          {common.product} · {words.version(VERSION)}
        </Text>
        <Text className={styles.hint}>{words.privacy}</Text>
      </section>
    </Page>
  );
}
