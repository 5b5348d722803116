import { Button, Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { profiles, type ProfileId } from '../../core/rules/profiles';
import type { Locale } from '../../core/words/Words';
import { changeSettings, forgetChoices } from '../actions/settings';
import { usePane, usePaneState, usePaneWords, useWords } from '../state/usePane';
import { VERSION } from '../version';
import { Page } from './Page';

/** Each language by its own name, so that whoever is lost finds the way back. */
const LANGUAGES: Record<Locale, string> = { 'zh-CN': '中文', 'en-US': 'English' };

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2 },
  choice: { display: 'flex', flexDirection: 'column' },
});

/** Language, profile, what is remembered, about. */
export function SettingsPage() {
  const styles = useStyles();
  const pane = usePane();
  const { settings } = usePaneState();
  const all = usePaneWords();
  const ruleWords = useWords();
  const words = all.settings;
  const [forgotten, setForgotten] = useState(false);
  return (
    <Page title={words.title}>
      <Field label={words.language}>
        <RadioGroup
          layout="horizontal"
          value={settings.locale}
          onChange={(_event, { value }) => {
            changeSettings(pane, { locale: value as Locale });
          }}
        >
          {Object.entries(LANGUAGES).map(([locale, name]) => (
            <Radio key={locale} value={locale} label={name} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.profile}>
        <RadioGroup
          value={settings.profile}
          onChange={(_event, { value }) => {
            changeSettings(pane, { profile: value as ProfileId });
          }}
        >
          {Object.values(profiles).map(({ id }) => (
            <Radio
              key={id}
              value={id}
              label={
                <span className={styles.choice}>
                  {ruleWords.profiles[id]}
                  <Text size={200} className={styles.hint}>
                    {words.profileHints[id]}
                  </Text>
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
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
          {all.product} · {words.version(VERSION)}
        </Text>
        <Text className={styles.hint}>{words.privacy}</Text>
      </section>
    </Page>
  );
}
