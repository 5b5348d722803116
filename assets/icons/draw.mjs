/**
 * Draws the product's icons: `node assets/icons/draw.mjs` writes a PNG for each button and size beside this file.
 * The one source of all of them is the drawing below; each size is drawn anew, on whole pixels, so that small ones are
 * crisp. Needs an installed Chrome, Edge or Chromium (CHROME_PATH where it is not found).
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = path.dirname(fileURLToPath(import.meta.url));
export const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

const INK = '#185A56';
const LINE = '#8FB5B1';
const PAPER = '#FFFFFF';

/** A sheet with a head and rows, as wide and high as `size` allows beside the badge. */
function sheet(size) {
  const at = (sixteenths) => Math.round((sixteenths * size) / 16);
  const line = Math.max(1, Math.floor(size / 20));
  const [left, top, right, bottom] = [at(1), at(0.9), at(13), at(15)];
  const head = top + Math.max(3, at(3));
  const rows = size < 20 ? [at(7), at(10)] : [at(6.3), at(8.9), at(11.5)];
  const middle = left + Math.round((right - left) * 0.36);
  const bar = (x, y, width, height, fill) =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
  return [
    bar(left, top, right - left, bottom - top, INK),
    bar(left + line, head, right - left - 2 * line, bottom - head - line, PAPER),
    ...rows.map((y) => bar(left + line, y, right - left - 2 * line, line, LINE)),
    bar(middle, head, line, bottom - head - line, LINE),
  ].join('');
}

/** A disc at the lower right with a sign on it, kept off the sheet by a rim. */
function badge(size, color, sign) {
  const even = (value) => Math.round(value / 2) * 2;
  const across = even(size * (size < 20 ? 0.62 : 0.56));
  const rim = Math.max(1, Math.round(size / 24));
  const middle = size - across / 2;
  const disc = `<circle cx="${middle}" cy="${middle}" r="${across / 2 + rim}" fill="${PAPER}"/><circle cx="${middle}" cy="${middle}" r="${across / 2}" fill="${color}"/>`;
  return disc + sign(middle, across, size);
}

const stroke = (across, path, share = 0.16, least = 1.6) =>
  `<path d="${path}" fill="none" stroke="#FFFFFF" stroke-width="${Math.max(least, across * share)}" stroke-linecap="round" stroke-linejoin="round"/>`;

function plus(middle, across) {
  const thick = Math.max(2, 2 * Math.round(across * 0.09));
  const long = 2 * Math.round(across * 0.29);
  const bar = (width, height) =>
    `<rect x="${middle - width / 2}" y="${middle - height / 2}" width="${width}" height="${height}" fill="#FFFFFF"/>`;
  return bar(long, thick) + bar(thick, long);
}

function tick(middle, across) {
  const at = (x, y) => `${middle + x * across} ${middle + y * across}`;
  return stroke(across, `M${at(-0.25, 0.02)}L${at(-0.07, 0.2)}L${at(0.26, -0.17)}`);
}

function sigma(middle, across, size) {
  const small = size < 24;
  // On a small disc the strokes are one pixel wide, through the middle of whole pixels.
  const on = (value) => (small ? Math.floor(value) + 0.5 : value);
  const at = (x, y) => `${on(middle + x * across)} ${on(middle + y * across)}`;
  const [side, half] = small ? [0.24, 0.24] : [0.19, 0.25];
  const path = `M${at(side, -half)}L${at(-side, -half)}L${at(0.04, 0)}L${at(-side, half)}L${at(side, half)}`;
  return stroke(across, path, 0.13, small ? 1.2 : 1.6);
}

function target(middle, across) {
  const ring = (radius, fill) =>
    `<circle cx="${middle}" cy="${middle}" r="${radius * across}" fill="${fill}"/>`;
  return ring(0.34, '#FFFFFF') + ring(0.2, '#C4402F');
}

/** The buttons, by the names that the manifest uses. */
const signs = {
  product: ['#C4402F', target],
  insert: ['#2E7D32', plus],
  check: ['#1F5FA8', tick],
  summary: ['#8A5A00', sigma],
};
export const names = Object.keys(signs);

function draw(name, size) {
  const [color, sign] = signs[name];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${sheet(size)}${badge(size, color, sign)}</svg>`;
}

function browserPath() {
  const known = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'];
  const found = process.env.CHROME_PATH ?? known.find((file) => existsSync(file));
  if (!found) throw new Error('No Chrome, Edge or Chromium found: set CHROME_PATH.');
  return found;
}

const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const name of names) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0;background:transparent">${draw(name, size).replace('<svg', '<svg style="display:block"')}</body>`,
    );
    await writeFile(
      path.join(folder, `${name}-${size}.png`),
      await page.screenshot({ omitBackground: true }),
    );
  }
}
// With a file name: all of them at their real sizes, on a light and a dark ribbon, to be looked at.
if (process.argv[2]) {
  const rows = names.map(
    (name) => `<p style="margin:4px">${sizes.map((size) => draw(name, size)).join(' ')}</p>`,
  );
  const on = (background) => `<div style="background:${background};padding:12px">${rows.join('')}</div>`;
  await page.setViewportSize({ width: 460, height: 780 });
  await page.setContent(on('#F3F3F3') + on('#292929'));
  await page.screenshot({ path: process.argv[2] });
}
await browser.close();
