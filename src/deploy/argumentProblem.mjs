/**
 * What is wrong with a command line, in a sentence that names what was written and what could have been: Node says it in
 * English.
 * @param {Error & { code?: string }} error what parseArgs threw
 * @param {readonly string[]} options the names of the options that there are, without their dashes
 * @returns {string}
 */
export function argumentProblem({ code, message }, options) {
  const written = /'(?:-\w, )?([^' ]+)/.exec(message)?.[1] ?? '';
  const known = `可以用的选项：${options.map((name) => `--${name}`).join('、')}。`;
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `没有“${written}”这个选项。${known}`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return `选项“${written}”的用法不对：它后面${message.includes('does not take') ? '不跟值' : '要跟一个值'}。`;
    default:
      return `不知道“${written}”是什么意思。${known}`;
  }
}
