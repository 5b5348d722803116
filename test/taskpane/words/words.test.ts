import { paneWordsFor } from '../../../src/taskpane/words';

type Sentence = (...facts: unknown[]) => unknown;

/** Filled with a name and a number; with several names where one will not do. */
function said(sentence: Sentence): string {
  try {
    return String(sentence('名称', 2));
  } catch {
    return String(sentence(['名称', '名称'], 2));
  }
}

/** Every sentence of the words, those that take facts filled with a name and a number. */
function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [said(words as Sentence)];
  return Object.values(words as object).flatMap(sentences);
}

describe("the pane's words", () => {
  it('are written with Chinese punctuation in Chinese', () => {
    const halfWidth = /[\u4e00-\u9fff\u201d\u300b\u3011][,:;?!()]/u;
    expect(sentences(paneWordsFor('zh-CN')).filter((text) => halfWidth.test(text))).toEqual([]);
  });

  it('spare people the jargon of software', () => {
    const jargon = /任务窗格|同步|异常|接口|加载|渲染|缓存/u;
    expect(sentences(paneWordsFor('zh-CN')).filter((text) => jargon.test(text))).toEqual([]);
  });

  it('are English in English, but for the words of the forms', () => {
    const texts = sentences(paneWordsFor('en-US')).join('\n');
    const ofTheForms =
      /部门整体支出|项目名称|三级指标|指标值|汇总|万元|元|名称|(?:新|改)建村卫生室|10个|6个|人大[\u4e00-\u9fff]+/gu;
    expect(texts.replace(ofTheForms, '')).not.toMatch(/[\u4e00-\u9fff]/u);
  });
});
