import type { Subject } from '../subject';

const chinese = {
  language: '语言',
  /** For who asked for English. */
  languageMissing: '没能取到英文，请再选一次。English could not be fetched; please choose it again.',
  profile: '检查范围',
  profileHints: {
    'self-check': '查全部项目，连书写是否规范也提示。',
    review: '只查错误和警告。',
  },
  grading: '定性指标要求分级',
  gradings: { usual: '一般', strict: '严' },
  gradingHints: {
    usual: '“有效提升”“持续改善”这类只说程度的词作提示。',
    strict: '只说程度的词作警告，要求写成优、良、差各是什么。',
  },
  marks: '打印、上报前的标记',
  marksChoices: { clear: '提醒清除', keep: '不提醒' },
  marksHints: {
    clear: '表里留着标记的，打开窗格就问要不要清除。',
    keep: '标记会和表一起印出来、交出去。',
  },
  remembered: '记住的内容',
  rememberedHint: '主管部门和实施单位记在这台电脑上，下次插入不用再填。',
  forget: '清除',
  forgotten: '已清除',
  about: '关于',
  version: (version: string) => `版本 ${version}`,
  privacy: '全部在本机完成，表里的内容不会传出去。',
};

export type SettingsWords = typeof chinese;

/** The page of settings. */
export const settingsWords: Subject<'settings', SettingsWords> = { name: 'settings', chinese };
