import { readFileSync } from 'node:fs';
import path from 'node:path';
import { answerTo, type Asked } from '../../../src/taskpane/reading/answer';
import { createFileReader } from '../../../src/taskpane/reading/fileReader';

const seed = new Uint8Array(readFileSync(path.join(__dirname, '../../fixtures/acceptance/seed.xlsx')));
const asking = (name: string, bytes = seed): Asked => ({ name, bytes, wants: 'tables' });

/** What a browser's worker does, on this thread; files of some names never end, or break it. */
class FakeWorker {
  static made = 0;
  static ended = 0;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(begins: 'at once' | 'never' | 'broken' = 'at once') {
    FakeWorker.made += 1;
    queueMicrotask(() => {
      if (begins === 'at once') this.onmessage?.({ data: 'ready' });
      if (begins === 'broken') this.onerror?.();
    });
  }

  /** The part of the processor that this computer leaves to a thread. */
  static share = 1;

  postMessage(asked: Asked | { probe: true }): void {
    if ('probe' in asked) {
      queueMicrotask(() => this.onmessage?.({ data: FakeWorker.share }));
      return;
    }
    if (asked.name === '没完没了.xlsx') return;
    if (asked.name === '慢.xlsx') {
      setTimeout(() => void answerTo(asked).then((data) => this.onmessage?.({ data })), 3000);
      return;
    }
    if (asked.name === '撑破.xlsx') queueMicrotask(() => this.onerror?.());
    else void answerTo(asked).then((data) => this.onmessage?.({ data }));
  }

  terminate(): void {
    FakeWorker.ended += 1;
  }
}

const reader = (begins?: 'never' | 'broken') =>
  createFileReader(
    () => new FakeWorker(begins) as unknown as Worker,
    ({ name }) => (name === '没完没了.xlsx' ? 200 : name === '慢.xlsx' ? 1500 : 60_000),
  );

beforeAll(() => {
  Object.defineProperty(globalThis, 'Worker', { value: FakeWorker, configurable: true });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Worker');
});
beforeEach(() => {
  FakeWorker.made = 0;
  FakeWorker.ended = 0;
  FakeWorker.share = 1;
});

it('one thread reads file after file, and is ended when nobody needs it', async () => {
  const files = reader();
  expect(await files.read(asking('甲.xlsx'))).toMatchObject({ kind: 'tables', tables: { length: 4 } });
  expect(await files.read(asking('乙.xlsx', new Uint8Array()))).toMatchObject({
    kind: 'unread',
    problem: { kind: 'file', problem: { code: 'empty-file', file: '乙.xlsx' } },
  });
  expect([FakeWorker.made, FakeWorker.ended]).toEqual([1, 0]);
  files.close();
  expect(FakeWorker.ended).toBe(1);
});

it('a file that takes too long is named, its thread ended, and the next file read', async () => {
  const files = reader();
  expect(await files.read(asking('没完没了.xlsx'))).toEqual({
    kind: 'unread',
    problem: { kind: 'file', problem: { code: 'too-slow', file: '没完没了.xlsx' } },
  });
  expect(FakeWorker.ended).toBe(1);
  expect(await files.read(asking('甲.xlsx'))).toMatchObject({ kind: 'tables' });
  expect(FakeWorker.made).toBe(2);
});

it('a file is not blamed for what other programs take of the processor', async () => {
  FakeWorker.share = 0.05;
  const files = reader();
  expect(await files.read(asking('慢.xlsx'))).toMatchObject({ kind: 'tables' });
  FakeWorker.share = 1;
  expect(await files.read(asking('慢.xlsx'))).toMatchObject({ problem: { problem: { code: 'too-slow' } } });
  // The one that reads and, each time, the one that measures; all but the first reader's are gone.
  expect([FakeWorker.made, FakeWorker.ended]).toEqual([3, 3]);
});

it('what is stopped while the processor is measured leaves no thread behind', async () => {
  const files = reader();
  const answer = files.read(asking('慢.xlsx'));
  while (FakeWorker.made < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  files.close();
  expect(await answer).toEqual({ kind: 'stopped' });
  expect([FakeWorker.made, FakeWorker.ended]).toEqual([2, 2]);
});

it('a file that breaks the thread costs itself alone', async () => {
  const files = reader();
  expect(await files.read(asking('撑破.xlsx'))).toMatchObject({
    problem: { problem: { code: 'too-large', file: '撑破.xlsx' } },
  });
  expect(await files.read(asking('甲.xlsx'))).toMatchObject({ kind: 'tables' });
});

it('where a thread cannot be made, files are read all the same', async () => {
  const refused = createFileReader(() => {
    throw new DOMException('', 'SecurityError');
  });
  expect(await refused.read(asking('甲.xlsx'))).toMatchObject({ kind: 'tables', tables: { length: 4 } });
  const broken = reader('broken');
  expect(await broken.read(asking('甲.xlsx'))).toMatchObject({ kind: 'tables' });
  expect(await broken.read({ ...asking('甲.xlsx'), wants: 'grids' })).toMatchObject({ kind: 'grids' });
  // It was tried once.
  expect(FakeWorker.made).toBe(1);
});

it('what is stopped while the thread begins is not read', async () => {
  const files = reader();
  const answer = files.read(asking('没完没了.xlsx'));
  files.close();
  expect(await answer).toEqual({ kind: 'stopped' });
  expect([FakeWorker.made, FakeWorker.ended]).toEqual([1, 1]);
  expect(await files.read(asking('甲.xlsx'))).toMatchObject({ kind: 'tables' });
});
