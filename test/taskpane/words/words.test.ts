import { readdirSync } from 'node:fs';
import path from 'node:path';
import { english } from '../../../src/taskpane/words/en-US';
import type { Subject } from '../../../src/taskpane/words/subject';

const folder = path.join(__dirname, '../../../src/taskpane/words/zh-CN');

/** The Chinese of every subject, by the subject's name. */
const chinese: Record<string, unknown> = {};

beforeAll(async () => {
  for (const file of readdirSync(folder)) {
    const subjects = (await import(path.join(folder, file))) as Record<string, Subject<string, unknown>>;
    for (const subject of Object.values(subjects)) chinese[subject.name] = subject.chinese;
  }
});

type Sentence = (...facts: unknown[]) => unknown;

/** The pane's own words; those of problems have tests of their own, in test/port and test/files. */
function own(subjects: Record<string, unknown>): string[] {
  return sentences({ ...subjects, workbookProblems: {}, fileProblems: {} });
}

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
  it('are the same subjects in both languages', () => {
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  });

  it('are written with Chinese punctuation in Chinese', () => {
    const halfWidth = /[\u4e00-\u9fff\u201d\u300b\u3011][,:;?!()]/u;
    expect(own(chinese).filter((text) => halfWidth.test(text))).toEqual([]);
  });

  it('spare people the jargon of software', () => {
    const jargon = /任务窗格|同步|异常|接口|加载|渲染|缓存/u;
    expect(own(chinese).filter((text) => jargon.test(text))).toEqual([]);
  });

  it('are English in English, but for the words of the forms', () => {
    const texts = own(english).join('\n');
    const ofTheForms =
      /部门整体支出|项目名称|三级指标|指标值|汇总|万元|元|名称|(?:新|改)建村卫生室|10个|6个|人大[\u4e00-\u9fff]+/gu;
    expect(texts.replace(ofTheForms, '')).not.toMatch(/[\u4e00-\u9fff]/u);
  });
});
