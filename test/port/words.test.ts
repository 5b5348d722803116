import { problemMessage } from '../../src/port/words';
import { type WorkbookProblem } from '../../src/port/WorkbookProblem';

const problems: WorkbookProblem[] = [
  { code: 'cell-editing' },
  { code: 'protected-sheet', sheet: '会议费' },
  { code: 'protected-sheet', sheet: null },
  { code: 'protected-workbook' },
  { code: 'read-only' },
  { code: 'sheet-missing', sheet: '会议费' },
  { code: 'sheet-hidden', sheet: '会议费' },
  { code: 'changed-since', where: '《会议费》F12' },
  { code: 'nothing-to-undo' },
  { code: 'left-behind', sheets: ['会议费', '培训费', '差旅费', '印刷费'] },
  { code: 'too-large' },
  { code: 'busy' },
  { code: 'aborted' },
  { code: 'not-saved' },
  { code: 'no-table' },
  { code: 'unexpected', details: 'GeneralException at Range.load' },
];

describe('the sentence for a problem', () => {
  it('tells a person who edits a cell to press Enter', () => {
    expect(problemMessage({ code: 'cell-editing' }, 'zh-CN')).toContain('请先按 Enter 结束编辑');
  });

  it('names the sheets, three at most', () => {
    const sentence = problemMessage(problems[9]!, 'zh-CN');
    expect(sentence).toContain('《会议费》《培训费》《差旅费》等');
    expect(sentence).not.toContain('印刷费');
    expect(problemMessage(problems[1]!, 'zh-CN')).toContain('《会议费》');
  });

  it.each(problems)('speaks no jargon and ends its sentence: $code', (problem) => {
    const chinese = problemMessage(problem, 'zh-CN');
    expect(chinese).toMatch(/。$/);
    expect(chinese).not.toMatch(/异常|同步|接口|API|任务窗格|GeneralException|,/);
    const english = problemMessage(problem, 'en-US');
    expect(english).toMatch(/\.$/);
    expect(english).not.toMatch(/GeneralException/);
  });
});
