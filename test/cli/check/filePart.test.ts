import { finisher, partMaker, piecesOf } from '../../../src/cli/check/filePart';
import type { CheckedFile } from '../../../src/core/report/Report';
import { checkTables } from '../../../src/core/check/check';
import { layOutTables } from '../../../src/core/layout/layOutTables';
import { defaultStandard } from '../../../src/core/standards/index';
import { recogniseAll } from '../../../src/core/table/recognise';
import { planToGrid } from '../../support/planToGrid';

/** Names of one to four bytes a character, so that pieces end within one wherever they can. */
const LONG = ['人大会议经费', '𠮷野家', 'a人', '₤é😀'];

function file(names: readonly string[]): CheckedFile {
  const drafts = names.map((name) => ({
    name,
    total: '25',
    parts: ['20', '4.5'],
    indicators: [[{ name: '会议次数', value: '100万' }]],
  }));
  const plans = layOutTables(defaultStandard, drafts, { year: 2024, takenNames: [] });
  const tables = recogniseAll(plans.map(planToGrid));
  return { path: '预算/甲.xlsx', error: null, tables, findings: checkTables(tables) };
}

describe("a file's part of the report", () => {
  test('is cut into pieces that together are its text, within no character', async () => {
    const long = file([1, 2, 3].flatMap((times) => LONG.map((name) => name.repeat(4000 + times))));
    const part = (await partMaker('json'))(long);
    const pieces = [...piecesOf(part)];
    expect(pieces.length).toBeGreaterThan(2);
    const bytes = (of: readonly Uint8Array[]) => of.reduce((sum, { length }) => sum + length, 0);
    expect(bytes(part.slice(0, -1))).toBeLessThan(bytes(pieces.slice(0, -1)) / 10);
    const text = Buffer.concat(pieces).toString('utf8');
    const { tables } = JSON.parse(text) as { tables: { projectName: string }[] };
    expect(tables.map(({ projectName }) => projectName)).toEqual(
      long.tables.map(({ fields }) => fields.projectName?.text),
    );
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (const piece of pieces) expect(decoder.decode(piece)).not.toContain('\ufffd');
  });

  test('of a small file is its text', async () => {
    const small = file(['甲项目']);
    const [only, ...others] = (await partMaker('json'))(small);
    expect(others).toEqual([]);
    expect(JSON.parse(Buffer.from(only ?? []).toString('utf8'))).toMatchObject({ path: small.path });
  });

  test('alone leaves one error of several, which decides the exit status', async () => {
    const checked = file(['甲项目', '乙项目']);
    expect(checked.findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(1);
    const { file: left, part } = (await finisher({ part: 'jsonl', partAlone: true }))(checked);
    expect(part).not.toBeNull();
    expect(left.findings.map(({ severity }) => severity)).toEqual(['error']);
    expect(left.tables).toEqual(checked.tables);
  });

  test('is not made where none is asked for', async () => {
    const checked = file(['甲项目']);
    expect((await finisher({}))(checked)).toEqual({ file: checked, part: null });
  });
});
