import * as v from 'valibot';
import { decodeText } from '../../files/text/decodeText';
import { messageOf } from '../system/errors';
import { readInput } from '../system/fileSystem';
import { UsageError } from '../system/Io';

const ignored = v.strictObject({
  rule: v.string(),
  sheet: v.string(),
  cell: v.string(),
  found: v.nullable(v.string()),
  reason: v.string(),
});

/** A record; the library would take a list for one. */
const record = v.pipe(
  v.custom<object>((input) => typeof input === 'object' && input !== null && !Array.isArray(input)),
  v.record(v.string(), v.string()),
);

const schema = v.strictObject({
  profile: v.optional(v.string()),
  grading: v.optional(v.string()),
  rules: v.optional(record),
  ignores: v.optional(v.array(ignored)),
});

export type Config = v.InferOutput<typeof schema>;

/**
 * Reads a config file: {"profile": "财政审核", "rules": {"value/stray-space": "off"}, "ignores": [...]}.
 * Throws `UsageError` with the place of what is wrong.
 */
export async function readConfig(name: string): Promise<Config> {
  const text = decodeText(await readInput(name));
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`“${name}”不是 JSON 文件${jsonPlace(text, error)}。`, { cause: error });
  }
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const key = v.getDotPath(issue) ?? '';
  throw new UsageError(`“${name}”${key === '' ? '' : `的 ${key} `}不对：${issueText(issue)}。`);
}

function issueText(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return `没有这个设置，可用：profile、grading、rules、ignores`;
  if (issue.received === 'undefined') return '缺少这一项';
  const expected: Readonly<Record<string, string>> = {
    string: '文字',
    unknown: '{…}',
    Object: '{…}',
    Array: '[…]',
    '(string | null)': '文字或 null',
  };
  return `这里应为${expected[issue.expected ?? ''] ?? issue.expected ?? ''}，现在是 ${issue.received}`;
}

function jsonPlace(text: string, error: unknown): string {
  const at = /position (\d+)/.exec(messageOf(error))?.[1];
  return at === undefined ? '' : `（第 ${text.slice(0, Number(at)).split('\n').length} 行）`;
}
