import { parseArgs, type ParseArgsConfig } from 'node:util';
import { codeOf, messageOf } from '../system/errors';
import { UsageError } from '../system/Io';

type Options = NonNullable<ParseArgsConfig['options']>;

/** parseArgs of Node, with its complaints in Chinese. */
export function parse<T extends Options>(args: readonly string[], options: T) {
  const parsed = parseStrictly(args, options);
  for (const [name, value] of Object.entries(parsed.values)) {
    // A script's variable that was never set.
    if (value === '') throw new UsageError(`选项“--${name}”的用法不对：它后面要跟一个值。`);
  }
  return parsed;
}

function parseStrictly<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(inChinese(error, Object.keys(options)), { cause: error });
  }
}

function inChinese(error: unknown, options: readonly string[]): string {
  const message = messageOf(error);
  const option = /'(?:-\w, )?(-[^' ]+)/.exec(message)?.[1] ?? '';
  const known = options.length > 0 ? `可以用的选项：${options.map((name) => `--${name}`).join('、')}。` : '';
  switch (codeOf(error)) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `没有“${option}”这个选项。${known}用 jxmb help 查看用法。`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return `选项“${option}”的用法不对：${message.includes('does not take') ? '它后面不跟值' : '它后面要跟一个值'}。`;
    default:
      return `命令写法不对：${message}`;
  }
}
