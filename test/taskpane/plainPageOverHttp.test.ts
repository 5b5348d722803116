/**
 * @jest-environment-options { "url": "http://jx.example.gov.cn/taskpane.html" }
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(__dirname, '../../src/taskpane');

test('over http the page says at once that https is needed, and nothing takes the sentence away', () => {
  document.body.innerHTML = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  // eval of our own file: jsdom does not run scripts.
  window.eval(readFileSync(path.join(folder, 'plain.js'), 'utf8'));
  document.dispatchEvent(new Event('DOMContentLoaded'));
  const lead = () => document.querySelector('#plain:not([hidden]) > .on .lead')?.textContent;
  expect(lead()).toBe('要用 https 打开。');
  document.documentElement.dataset.host = 'no-office';
  document.dispatchEvent(new Event('host-state'));
  expect(lead()).toBe('要用 https 打开。');
});
