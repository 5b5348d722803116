import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const { env, platform } = process;

const CANDIDATES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      path.join(folder, 'Chromium/Application/chrome.exe'),
    ]),
};

/** The path of an installed Chrome, Edge or Chromium; CHROME_PATH goes first. null where there is none. */
export function findBrowser() {
  return [env.CHROME_PATH, ...(CANDIDATES[platform] ?? [])].find((file) => file && existsSync(file)) ?? null;
}

/** The browser's path; on Debian and Ubuntu as root the distribution's is installed. Otherwise says what to install. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('没有找到浏览器,正在安装发行版的 Chromium……');
    const install = (...parameters) =>
      execFileSync('apt-get', parameters, {
        stdio: 'inherit',
        env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    install('update', '-q');
    install('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    '浏览器测试要用 Chrome、Edge 或 Chromium,这台机器上没有找到。请安装其中一个,或用环境变量 CHROME_PATH 指明它的位置。',
  );
}
