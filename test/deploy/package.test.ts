import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';

const root = path.join(__dirname, '../..');
const out = mkdtempSync(path.join(os.tmpdir(), 'package-'));
const URL_ASKED = 'https://jx.example.gov.cn/jixiao';

/** Runs `npm run package`, as the script that npm starts, into a folder of its own. */
function pack(name: string, args: readonly string[], env: Record<string, string> = {}) {
  const folder = path.join(out, name);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/deploy/package.mjs', ...args, ...(args.length ? ['--out', folder] : [])],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } },
  );
  const dated = (() => {
    try {
      return readdirSync(folder).filter((entry) => !entry.endsWith('.zip'));
    } catch {
      return [];
    }
  })();
  return { status, said: stdout + stderr, folder: path.join(folder, dated[0] ?? '') };
}

const read = (...names: string[]) => readFileSync(path.join(...names), 'utf8');
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/** The files whose checksum in SHA256SUMS is not theirs. */
function wrongSums(folder: string): string[] {
  const lines = read(folder, 'SHA256SUMS').trim().split('\n');
  expect(lines.length).toBe(filesBelow(folder).length - 1);
  return lines.flatMap((line) => {
    const [sum, file = ''] = line.split('  ');
    const found = createHash('sha256')
      .update(readFileSync(path.join(folder, file)))
      .digest('hex');
    return found === sum ? [] : [file];
  });
}

let packed: ReturnType<typeof pack>;
// The parts may have to be built first.
beforeAll(() => {
  packed = pack('server', ['--url', `${URL_ASKED}/`, '--office', 'self']);
}, 300_000);
afterAll(() => rmSync(out, { recursive: true }));

describe('the package for a server', () => {
  it('is a dated folder and the same as one zip, with a checksum of every file', () => {
    expect(packed).toMatchObject({ status: 0 });
    expect(path.basename(packed.folder)).toMatch(/^jixiao-mubiao-\d+\.\d+\.\d+-20\d{6}$/);
    const zip = unzipSync(readFileSync(`${packed.folder}.zip`));
    expect(Object.keys(zip).sort()).toEqual(filesBelow(packed.folder));
    for (const [file, content] of Object.entries(zip)) {
      expect([file, readFileSync(path.join(packed.folder, file)).equals(content)]).toEqual([file, true]);
    }
    expect(wrongSums(packed.folder)).toEqual([]);
  });

  it('holds pages only: nothing of the command line, and no compressed copy that belongs to another content', () => {
    const files = filesBelow(packed.folder);
    expect(files.filter((file) => /^cli\/|^built\/|\.(?:br|map|mjs|ts)$/.test(file))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(['index.html', 'workbench/index.html', 'taskpane.html', 'VERSION']),
    );
    for (const copy of files.filter((file) => file.endsWith('.gz')))
      expect(files).toContain(copy.slice(0, -3));
  });

  it('names the given address in every place of the manifest', () => {
    const manifest = read(packed.folder, 'manifest.xml');
    const addresses = [...manifest.matchAll(/(?:DefaultValue|Value)="(https:[^"]*)"/g)].map(
      ([, address]) => address,
    );
    expect(addresses.length).toBeGreaterThan(30);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/jx\.example\.gov\.cn\/jixiao\/\w/);
    expect(read(packed.folder, 'VERSION')).toContain(`网址 ${URL_ASKED}\n`);
  });

  it('leads in Chinese to the workbench, the installation page and the page for those without Excel', () => {
    const files = filesBelow(packed.folder);
    const index = read(packed.folder, 'index.html');
    expect(index).toContain('项目支出预算绩效目标表');
    expect(index).toContain('WPS');
    for (const page of ['index.html', 'install.html', 'browser.html', 'guide.html']) {
      const text = read(packed.folder, page);
      expect(text).not.toMatch(/\{\{|localhost/);
      for (const [, target = ''] of text.matchAll(/(?:href|src)="([^"#]*)[^"]*"/g)) {
        if (target === '' || target.startsWith('https:')) continue;
        expect(files).toContain(target.endsWith('/') ? `${target}index.html` : target);
      }
    }
  });

  it('has settings for IIS that are XML, and for nginx with the host', async () => {
    const schema =
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="configuration"/></xs:schema>';
    const { errors } = await validateXML({
      xml: [{ fileName: 'web.config', contents: read(packed.folder, 'web.config') }],
      schema: [{ fileName: 'any.xsd', contents: schema }],
    });
    expect(errors).toEqual([]);
    const nginx = read(packed.folder, 'deploy/nginx.conf');
    expect(nginx).toContain('listen 443 ssl;');
    expect(nginx.match(/server_name jx\.example\.gov\.cn;/g)).toHaveLength(2);
    expect(nginx).toContain('return 301 https://jx.example.gov.cn$request_uri;');
  });

  it('has what Windows programs read: their line ends, and the mark of the encoding', () => {
    const script = readFileSync(path.join(packed.folder, 'deploy/set-url.ps1'));
    expect([...script.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const registry = readFileSync(path.join(packed.folder, 'deploy/trusted-catalog.reg'));
    expect([...registry.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(registry.toString('utf16le')).toMatch(/^\ufeffWindows Registry Editor Version 5\.00\r\n/);
  });
});

describe('where office.js comes from', () => {
  const pane = (folder: string) => {
    const page = read(folder, 'taskpane.html');
    const [, script] = /<script defer src="([^"]*office\.js)"/.exec(page) ?? [];
    const [, sources] = /script-src ([^;]*);/.exec(page) ?? [];
    const [, connects] = /connect-src ([^;]*);/.exec(page) ?? [];
    return { script, sources, connects };
  };

  it('self: from the same server, and the page allows no other', () => {
    expect(pane(packed.folder)).toEqual({
      script: 'office/office.js',
      sources: "'self'",
      connects: "'self'",
    });
    expect(filesBelow(packed.folder)).toContain('office/excel-win32-16.01.js');
  });

  it.each([
    [[], 'https://appsforoffice.microsoft.com', '/lib/1/hosted/office.js'],
    [
      ['--office', '21vianet'],
      'https://appsforoffice.cdn.partner.office365.cn',
      '/appsforoffice/lib/1/hosted/office.js',
    ],
    [['--office', 'https://mirror.gov.cn/o/office.js'], 'https://mirror.gov.cn', '/o/office.js'],
  ])('%j: from %s', (args, origin, file) => {
    const { status, folder } = pack(origin.replace(/\W/g, ''), ['--url', URL_ASKED, ...args]);
    expect(status).toBe(0);
    const sources = `'self' ${origin}`;
    expect(pane(folder)).toEqual({ script: origin + file, sources, connects: sources });
  });

  it('a folder: from the same server, with the files of that folder and none of the build', () => {
    const own = path.join(out, 'own');
    mkdirSync(path.join(own, 'zh-cn'), { recursive: true });
    writeFileSync(path.join(own, 'office.js'), '/* of today */');
    writeFileSync(path.join(own, 'zh-cn/office_strings.js'), '/* words */');
    const { folder } = pack('folder', ['--url', URL_ASKED, '--office', own]);
    expect(pane(folder).script).toBe('office/office.js');
    expect(read(folder, 'office/office.js')).toBe('/* of today */');
    expect(filesBelow(path.join(folder, 'office'))).toEqual(['office.js', 'zh-cn/office_strings.js']);
  });
});

test('in PowerShell, where npm keeps the options for itself, the same line does the same', () => {
  const { status, folder } = pack('powershell', [URL_ASKED, '21vianet'], {
    npm_config_url: 'true',
    npm_config_office: 'true',
  });
  expect(status).toBe(0);
  expect(read(folder, 'manifest.xml')).toContain(`${URL_ASKED}/taskpane.html`);
  expect(read(folder, 'taskpane.html')).toContain('partner.office365.cn');
});

test.each([
  [[], '--url'],
  [['--url', 'http://jx.example.gov.cn'], 'https://'],
  [['--url', 'jx.example.gov.cn'], '不是网址'],
  [['--url', 'https://jx.example.gov.cn/?a=1'], '只有服务器和文件夹'],
  [['--url', 'https://jx.example.gov.cn/a&b'], '只能有字母'],
  [['--url', URL_ASKED, '--office', 'http://a.cn/office.js'], 'office.js 的地址'],
  [['--url', URL_ASKED, '--office', 'no-such-folder'], '里没有 office.js'],
  [['--url', URL_ASKED, 'more'], '不知道“more”'],
  [['--adress', URL_ASKED], '没有“--adress”这个选项。可以用的选项：--url、--office、--out、--single'],
  [['--url'], '选项“--url”的用法不对：它后面要跟一个值'],
  [['--single=1'], '选项“--single”的用法不对：它后面不跟值'],
])('%j is refused with a sentence', (args, sentence) => {
  const { status, said } = pack('refused', args);
  expect(said).toContain(sentence);
  expect(said).not.toContain('    at ');
  expect(status).toBe(2);
});

describe('another address for a package that is made already, without Node', () => {
  const moved = path.join(out, 'moved');
  const setUrl = (address: string) =>
    spawnSync('sh', ['deploy/set-url.sh', address], { cwd: moved, encoding: 'utf8' });
  beforeEach(() => {
    rmSync(moved, { recursive: true, force: true });
    cpSync(packed.folder, moved, { recursive: true });
  });

  it('puts it in the place of the old one everywhere, and the checksums are right again', () => {
    expect(setUrl('https://oa.zhongwei.gov.cn:8443/')).toMatchObject({ status: 0 });
    const expected = read(packed.folder, 'manifest.xml').replaceAll(
      URL_ASKED,
      'https://oa.zhongwei.gov.cn:8443',
    );
    expect(read(moved, 'manifest.xml')).toBe(expected);
    expect(read(moved, 'VERSION')).toContain('网址 https://oa.zhongwei.gov.cn:8443\n');
    const nginx = read(packed.folder, 'deploy/nginx.conf')
      .replaceAll('server_name jx.example.gov.cn;', 'server_name oa.zhongwei.gov.cn;')
      .replace('listen 443 ssl;', 'listen 8443 ssl;')
      .replace('https://jx.example.gov.cn$request_uri', 'https://oa.zhongwei.gov.cn:8443$request_uri');
    expect(read(moved, 'deploy/nginx.conf')).toBe(nginx);
    expect(wrongSums(moved)).toEqual([]);
  });

  it('does so again and again, whatever else bears the name of the server', () => {
    // The folder of the certificate is called jixiao, too.
    for (const address of ['https://jixiao', 'https://oa:8443/jx//', URL_ASKED]) {
      expect(setUrl(address)).toMatchObject({ status: 0 });
    }
    for (const file of filesBelow(packed.folder)) {
      expect([
        file,
        readFileSync(path.join(moved, file)).equals(readFileSync(path.join(packed.folder, file))),
      ]).toEqual([file, true]);
    }
  });

  it('changes nothing for what is no address, or would be none in XML and in the settings of a server', () => {
    const wrong = [
      '',
      'http://oa.gov.cn',
      'https://',
      'https:///x',
      'https://a b',
      'https://a"/><x',
      'https://绩效.cn',
      'https://a/甲',
      'https://a/?b&c',
      'https://a:port',
      "https://a/'x'",
    ];
    expect(wrong.map((address) => [address, setUrl(address).status])).toEqual(
      wrong.map((address) => [address, 2]),
    );
    expect(read(moved, 'manifest.xml')).toBe(read(packed.folder, 'manifest.xml'));
    expect(wrongSums(moved)).toEqual([]);
  });
});
