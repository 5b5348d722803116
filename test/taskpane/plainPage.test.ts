import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from '@swc/core';
import { commonWords } from '../../src/taskpane/words/zh-CN/common';

const folder = path.join(__dirname, '../../src/taskpane');
const script = readFileSync(path.join(folder, 'plain.js'), 'utf8');

/** Opens the page as a browser does, without the pane's own script; office.js named, but not there. */
function open(office = 'office/office.js'): void {
  document.documentElement.removeAttribute('data-host');
  document.head.innerHTML = `<script type="none" src="${office}"></script>`;
  const page = new DOMParser().parseFromString(
    readFileSync(path.join(folder, 'taskpane.html'), 'utf8'),
    'text/html',
  );
  document.body.replaceChildren(...page.body.childNodes);
  // eval of our own file: jsdom does not run scripts.
  window.eval(script);
  document.dispatchEvent(new Event('DOMContentLoaded'));
}

/** What a person reads of the plain page, without the English below it. */
function sentences(): string {
  const hidden = document.querySelectorAll('#plain > :not(.on), #plain .english, #plain [hidden]');
  for (const part of hidden) part.remove();
  return document.getElementById('plain')!.textContent.replace(/\s+/g, ' ');
}

const shown = () =>
  [...document.querySelectorAll('#plain > .on')].map((part) => part.getAttribute('data-for')?.split(' ')[0]);

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(document, 'documentMode');
});

describe('the plain page', () => {
  it('says that Excel could not be reached where nothing answers', () => {
    open();
    jest.advanceTimersByTime(120_000);
    expect(document.getElementById('plain')?.hidden).toBe(false);
    expect(shown()).toEqual(['no-office', 'no-office']);
  });

  it('says after ten seconds that it takes long, and goes on waiting', () => {
    open();
    jest.advanceTimersByTime(11_000);
    expect(shown()).toEqual(['slow', 'no-office']);
    document.documentElement.dataset.host = 'ready';
    document.dispatchEvent(new Event('host-state'));
    jest.advanceTimersByTime(120_000);
    expect(document.getElementById('plain')?.hidden).toBe(true);
  });

  it.each([
    [
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      /要从 appsforoffice\.microsoft\.com 取/,
      /单位的服务器/,
    ],
    ['office/office.js', /单位的服务器是否正常.*localhost/, /appsforoffice|防火墙/],
  ])('names the server that was asked for office.js, and no other: %s', (office, named, silent) => {
    open(office);
    jest.advanceTimersByTime(120_000);
    const text = sentences();
    expect(text).toMatch(named);
    expect(text).not.toMatch(silent);
  });

  it('tells an old Excel where the workbench is', () => {
    Object.defineProperty(document, 'documentMode', { configurable: true, value: 11 });
    open();
    expect(sentences()).toMatch(/WebView2.*https:\/\/localhost\/workbench\//);
  });

  it('says at once that an Excel with Internet Explorer inside is too old', () => {
    Object.defineProperty(document, 'documentMode', { configurable: true, value: 11 });
    open();
    expect(shown()[0]).toBe('old-excel');
  });

  it.each(['not-excel', 'old-excel'])('says what the pane found out: %s', (state) => {
    open();
    document.documentElement.dataset.host = state;
    document.dispatchEvent(new Event('host-state'));
    expect(shown()[0]).toBe(state);
  });

  it('stays out of the way of a pane that works', () => {
    open();
    document.documentElement.dataset.host = 'ready';
    document.dispatchEvent(new Event('host-state'));
    jest.advanceTimersByTime(120_000);
    expect(document.getElementById('plain')?.hidden).toBe(true);
    // Heading and tabs stay until the pane's own take their place, or the page would be blank in between.
    expect(document.getElementById('start')?.hidden).toBe(false);
  });

  it('takes the place of heading and tabs', () => {
    open();
    jest.advanceTimersByTime(120_000);
    expect(document.getElementById('start')?.hidden).toBe(true);
  });

  it('is written in a JavaScript that Internet Explorer 11 can read', () => {
    const { code } = transformSync(script, { jsc: { target: 'es5' }, isModule: false });
    expect(code.replace(/\s|;/g, '')).toBe(
      transformSync(script, { jsc: { target: 'es2022' }, isModule: false }).code.replace(/\s|;/g, ''),
    );
  });
});

describe('what stands in the page before the pane is drawn', () => {
  const start = () => document.getElementById('start')?.textContent.replace(/\s+/g, ' ').trim();

  it("is the pane's heading and tabs, in its words", () => {
    open();
    const { product, tabs } = commonWords.chinese;
    expect(start()).toMatch(`${product} ${tabs.insert} ${tabs.check} ${tabs.totals}`);
  });

  it('says that it takes time only where it does', () => {
    open();
    const wait = document.querySelector<HTMLElement>('#start [data-slow]');
    expect(wait?.hidden).toBe(true);
    jest.advanceTimersByTime(1_500);
    expect(wait?.hidden).toBe(false);
  });

  it.each([
    ['zh-CN', 'zh-CN'],
    ['en-US', 'en-US'],
  ])('is kept from an Excel in another language: %s', (language, lang) => {
    document.documentElement.lang = 'zh-CN';
    window.history.replaceState(null, '', `?_host_Info=Excel$Web$16.00$${language}$$$$0`);
    open();
    window.history.replaceState(null, '', '?');
    expect(document.documentElement.lang).toBe(lang);
  });
});
