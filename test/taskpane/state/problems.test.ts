import { problemDetails, problemSentence } from '../../../src/taskpane/state/problemText';
import { problemOf } from '../../../src/taskpane/state/Problem';

test('a part of the pane that could not be fetched is not laid to Excel', () => {
  const reason = Object.assign(new Error('Loading chunk report failed.'), { name: 'ChunkLoadError' });
  const problem = problemOf(reason);
  expect(problemSentence(problem, 'zh-CN')).toMatch(/^要用的一部分没有取到，工作簿没有改动。请检查网络/);
  expect(problemDetails(problem)).toBeNull();
});
