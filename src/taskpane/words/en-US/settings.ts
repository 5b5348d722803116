import type { SettingsWords } from '../zh-CN/settings';

export const settings: SettingsWords = {
  language: 'Language',
  languageMissing: 'The words could not be fetched; please choose again.',
  profile: 'What to check',
  profileHints: {
    'self-check': 'Everything, tidy writing too.',
    review: 'Errors and warnings only.',
  },
  grading: 'Qualitative indicators',
  gradings: { usual: 'Usual', strict: 'Strict' },
  gradingHints: {
    usual: 'Words that only state a degree get a note.',
    strict: 'Words that only state a degree get a warning.',
  },
  marks: 'Marks before printing',
  marksChoices: { clear: 'Remind me', keep: 'Don’t remind me' },
  marksHints: {
    clear: 'If sheets still have marks, the pane asks on opening whether to clear them.',
    keep: 'Marks are printed and handed in with the sheet.',
  },
  remembered: 'Remembered',
  rememberedHint: 'Department and unit are kept on this computer for the next table.',
  forget: 'Clear',
  forgotten: 'Cleared',
  about: 'About',
  version: (version) => `Version ${version}`,
  privacy: 'All work is done on this computer; nothing in your tables leaves it.',
};
