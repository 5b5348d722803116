import { parseArgs } from 'node:util';
import { argumentProblem } from './argumentProblem.mjs';

/** office.js on the servers of Microsoft's clouds: the one of the world, and the one that 21Vianet runs in China. */
const CLOUDS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

export const USAGE = `用法：npm run package -- --url https://网址 [--office 来源] [--out 文件夹]
      npm run package -- --single [--out 文件夹]

  --url     文件将来放在哪个网址下，必须以 https:// 开头，例如 https://jx.example.gov.cn
  --office  office.js 从哪里来（不写就是 cdn）：
              cdn       微软的网站 appsforoffice.microsoft.com
              21vianet  世纪互联运营的网站 appsforoffice.cdn.partner.office365.cn
              self      和加载项放在同一台服务器上，适合不连互联网的网络
              文件夹    同上，但用这个文件夹里的 office.js
              https://… 单位自己的地址，以 office.js 结尾
  --single  只做单页版：绩效目标表检查.html，双击就能用，不需要服务器
  --out     放在哪个文件夹，不写就是 out/package`;

const OPTIONS = {
  url: { type: 'string' },
  office: { type: 'string' },
  out: { type: 'string' },
  single: { type: 'boolean' },
  help: { type: 'boolean' },
};

/** What was asked for can't be done; the message is a sentence for the person who asked. */
export class WrongOption extends Error {}

/**
 * Reads the options of `npm run package`.
 *
 * PowerShell's npm takes the bare `--` away, and npm then keeps the options for itself: it hands them on as environment
 * variables (npm_config_url is "true") and their values as parameters without a name. They are found there too, so that
 * one line works in sh, cmd and PowerShell.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {{ single: true, out: string | undefined }
 *   | { single: false, url: string, office: { script: string, folder: string | null }, out: string | undefined }}
 */
export function readOptions(args, env) {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new WrongOption(`${argumentProblem(error, Object.keys(OPTIONS))}\n\n${USAGE}`);
  }
  const { values } = parsed;
  const left = [...parsed.positionals];
  const take = (index) => (index < 0 ? undefined : left.splice(index, 1)[0]);
  const option = (name, find) => {
    if (values[name] !== undefined) return values[name];
    const kept = env[`npm_config_${name}`];
    return kept === 'true' ? take(left.findIndex(find)) : kept || undefined;
  };
  const isAddress = (text) => text.includes('://');
  const url = option('url', isAddress);
  const office = option('office', () => true);
  const out = option('out', () => true);
  const single = values.single ?? env.npm_config_single === 'true';
  if (values.help) throw new WrongOption(USAGE);
  if (left.length > 0) throw new WrongOption(`不知道“${left[0]}”是什么意思。\n\n${USAGE}`);
  if (single) return { single, out };
  if (url === undefined) throw new WrongOption(`请用 --url 写明文件将来放在哪个网址下。\n\n${USAGE}`);
  return { single, url: addressOf(url), office: officeOf(office ?? 'cdn'), out };
}

/** The address without a slash at its end. */
function addressOf(text) {
  if (/^http:/i.test(text)) {
    throw new WrongOption(`网址要以 https:// 开头，Excel 不打开 http:// 的加载项。现在写的是 ${text}`);
  }
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new WrongOption(`“${text}”不是网址。网址要写全，例如 https://jx.example.gov.cn`);
  }
  if (url.protocol !== 'https:' || url.search || url.hash || url.username) {
    throw new WrongOption(`网址要以 https:// 开头，后面只有服务器和文件夹。现在写的是 ${text}`);
  }
  const address = url.href.replace(/\/+$/, '');
  // It stands in XML and in a server's settings, and set-url takes the same.
  if (!/^https:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[A-Za-z0-9./_~%-]*)?$/.test(address)) {
    throw new WrongOption(`网址里只能有字母、数字和 . / : _ ~ % -。现在写的是 ${text}`);
  }
  return address;
}

function officeOf(text) {
  if (text === 'self') return { script: 'office/office.js', folder: null };
  if (Object.hasOwn(CLOUDS, text)) return { script: CLOUDS[text], folder: null };
  if (/^https:\/\/[^/]+\/.*office\.js$/.test(text)) return { script: text, folder: null };
  if (text.includes('://')) {
    throw new WrongOption(`office.js 的地址要以 https:// 开头，以 office.js 结尾。现在写的是 ${text}`);
  }
  return { script: 'office/office.js', folder: text };
}
