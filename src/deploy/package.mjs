/**
 * npm run package: everything that a server needs to hand the add-in and the workbench to a whole office, as a folder
 * and as one zip; or, with --single, the page that needs no server. What it takes is said in options.mjs.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { build } from './build.mjs';
import { readOptions, WrongOption } from './options.mjs';
import { documentPages, filled } from './pages.mjs';
import { paneFor } from './paneFor.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const site = path.join(root, 'src/deploy/site');
const dist = path.join(root, 'dist');
/** The parts of dist/ that a server hands out: pages, nothing of the command line. */
const SERVED = /^(?:assets|office|pane|samples|workbench)\/|^(?:manifest\.xml|plain\.js|taskpane\b.*)$/;
/** nginx sends these as they are; brotli's would need a module that few servers have. */
const NOT_SENT = /\.br$/;
const SINGLE = '绩效目标表检查.html';
const MANIFEST_ADDRESS = 'https://localhost:3000';

/** The paths of all files below a folder, with slashes. */
function filesBelow(folder, prefix = '') {
  return readdirSync(path.join(folder, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(folder, `${prefix}${entry.name}/`) : [prefix + entry.name],
  );
}

const text = (content) => Buffer.from(content, 'utf8');
const read = (...names) => readFileSync(path.join(...names));
/** Windows' own programs want its line ends; the Registry Editor and old PowerShells want a mark of the encoding too. */
const forWindows = (content) => content.replace(/\r?\n/g, '\r\n');
const marked = (content) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), text(content)]);
const utf16 = (content) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content, 'utf16le')]);

function version() {
  return JSON.parse(read(root, 'package.json')).version;
}

/** The commit that this was made of, where git knows it. */
function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .toString()
      .trim();
  } catch {
    return '';
  }
}

/** The local day, as 2026-11-27. */
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** All files of the package for a server, by path. */
function serverFiles({ url, office }) {
  if (office.folder !== null && !existsSync(path.join(office.folder, 'office.js'))) {
    throw new WrongOption(`文件夹“${office.folder}”里没有 office.js。`);
  }
  const changed = {
    'taskpane.html': (page) => paneFor(page, office.script),
    'manifest.xml': (manifest) => manifest.replaceAll(MANIFEST_ADDRESS, url),
  };
  const built = filesBelow(dist)
    .filter((file) => SERVED.test(file) && !NOT_SENT.test(file))
    .filter((file) => office.folder === null || !file.startsWith('office/'))
    // A compressed copy of what it was before would be sent in its place.
    .filter((file) => !(file.replace(/\.gz$/, '') in changed));
  const files = Object.fromEntries(built.map((file) => [file, read(dist, file)]));
  for (const [file, change] of Object.entries(changed)) {
    files[file] = text(change(read(dist, file).toString('utf8')));
  }
  for (const file of office.folder === null ? [] : filesBelow(office.folder)) {
    files[`office/${file}`] = read(office.folder, file);
  }

  const { hostname, host, port } = new URL(url);
  const address = { host: hostname, authority: host, port: port || '443' };
  const values = { url, ...address, version: version(), day: today() };
  const template = (name) => read(site, name).toString('utf8');
  const { pages, pictures } = documentPages(root, template('page.html'));
  for (const [file, page] of Object.entries(pages)) files[file] = text(page);
  for (const picture of pictures) files[picture] = read(root, 'docs', picture);
  files['index.html'] = text(filled(template('index.html'), values));
  // Everybody can fetch it from the server and take it along; the name in the link is Chinese.
  files['single.html'] = text(singlePage());
  files['site.css'] = text(template('site.css'));
  files['web.config'] = text(forWindows(template('web.config')));
  files['deploy/nginx.conf'] = text(filled(template('nginx.conf'), values));
  files['deploy/set-url.sh'] = text(template('set-url.sh'));
  files['deploy/set-url.ps1'] = marked(forWindows(template('set-url.ps1')));
  files['deploy/trusted-catalog.reg'] = utf16(forWindows(template('trusted-catalog.reg')));
  files.VERSION = text(
    [
      `版本 ${values.version}`,
      `日期 ${values.day}`,
      `提交 ${commit()}`,
      `网址 ${url}`,
      `office.js ${office.script}`,
      '',
    ]
      .filter((line) => line !== '提交 ')
      .join('\n'),
  );
  files.SHA256SUMS = text(
    Object.keys(files)
      .sort()
      .map((file) => `${createHash('sha256').update(files[file]).digest('hex')}  ${file}\n`)
      .join(''),
  );
  return files;
}

function zipped(files) {
  // What is compressed already is stored as it is.
  const level = (file) => (/\.(?:png|gz|xlsx)$/.test(file) ? 0 : 9);
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([file, content]) => [file, [content, { level: level(file) }]]),
    ),
  );
}

function writeServerPackage(options, out) {
  const files = serverFiles(options);
  const name = `jixiao-mubiao-${version()}-${today().replaceAll('-', '')}`;
  const folder = path.join(out, name);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  const zip = zipped(files);
  writeFileSync(`${folder}.zip`, zip);
  console.log(`文件夹：${folder}`);
  console.log(
    `压缩包：${folder}.zip（${(zip.length / 1024 / 1024).toFixed(1)} MB，${Object.keys(files).length} 个文件）`,
  );
  console.log(`放到 ${options.url}/ 以后，先用浏览器打开这个网址，首页有下一步。`);
}

/** The page that needs no server: its script stands in it, and nothing else may run there. */
function singlePage() {
  // Inside a script element these two would end it, or begin a comment; in JavaScript's strings they mean the same.
  const scriptOf = (name) =>
    read(dist, name).toString('utf8').replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const script = scriptOf('single/single.js');
  const reader = scriptOf('single/reader.js');
  // A comment ends with two hyphens.
  const licences = read(dist, 'single/single.js.LICENSE.txt').toString('utf8').replaceAll('--', '- -');
  const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
  return filled(read(root, 'src/single/index.html').toString('utf8'), { script, reader, hash, licences });
}

function writeSinglePage(out) {
  const file = path.join(out, SINGLE);
  const page = singlePage();
  writeFileSync(file, page);
  console.log(`单页版：${file}（${(Buffer.byteLength(page) / 1024 / 1024).toFixed(1)} MB）`);
  console.log('用 Chrome、Edge 或 360 浏览器的极速模式打开，双击就能用。');
}

async function main() {
  const options = readOptions(process.argv.slice(2), process.env);
  const out = path.resolve(options.out ?? path.join(root, 'out/package'));
  if (!(await build(options.single ? ['single'] : ['pane', 'workbench', 'single']))) return 1;
  mkdirSync(out, { recursive: true });
  if (options.single) writeSinglePage(out);
  else writeServerPackage(options, out);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof WrongOption)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
