import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chinese } from '../../../src/workbench/spreadsheet/chinese';
import { questionOf } from '../../../src/workbench/spreadsheet/protectedCommands';

const root = path.resolve(__dirname, '../../..');
const page = readFileSync(path.join(root, 'src/workbench/spreadsheet/createSpreadsheet.ts'), 'utf8');
/** The packages of the engine that the page loads. */
const loaded = [...new Set([...page.matchAll(/'@univerjs\/([\w-]+)'/g)].map(([, name]) => name!))];
const scripts = loaded.map((name) =>
  readFileSync(path.join(root, 'node_modules/@univerjs', name, 'lib/es/index.js'), 'utf8'),
);

interface Words {
  readonly [key: string]: Words | string;
}

/** The word of a key; undefined where the words have none. */
function wordOf(words: Words, key: string): Words | string | undefined {
  return key
    .split('.')
    .reduce<Words | string | undefined>((at, step) => (typeof at === 'object' ? at[step] : undefined), words);
}

test('the engine has a Chinese word for each key that it asks for: nobody is shown the key', () => {
  const asked = scripts.flatMap((script) =>
    [...script.matchAll(/\bt\("([a-zA-Z][\w-]*(?:\.[\w-]+)+)"|label: "((?:sheets-ui|ui)\.[\w.-]+)"/g)].map(
      ([, key, label]) => key ?? label!,
    ),
  );
  expect(asked.length).toBeGreaterThan(200);
  const missing = asked.filter((key) => typeof wordOf(chinese as Words, key) !== 'string');
  expect([...new Set(missing)]).toEqual([]);
});

/** Commands that change neither what cells hold nor how they look, or that end in others that are asked about. */
const HARMLESS =
  /^sheets?\.command\.(?:copy.*|paste.*|optional-paste|refill|append-row|auto-clear-content|cancel-frozen|change-.*|.*protection.*|.*permission.*|delete-table|delta-.*|expand-selection|select-.*|move-selection.*|scroll.*|insert-sheet|remove-sheet|.*defined-name|repeat-last-action|register-.*|unregister-.*|remove-worksheet-range-theme-style|set-(?:.*frozen|zoom-ratio|gridlines-color|tab-color|once-format-painter|infinite-format-painter|scroll-relative|workbook-name|worksheet-.*|table-config|row-data|col-data|row-header-width|col-header-height|specific-rows-visible|col-visible-on-cols|col-is-auto-width|range-custom-metadata)|table-remove-.*|toggle-.*|.*-confirm)$/;

test('each command of the engine is asked about on a protected sheet, or is known to harm nothing', () => {
  const commands = new Set(
    scripts.flatMap((script) => [...script.matchAll(/"(sheets?\.command\.[\w.-]+)"/g)].map(([, id]) => id!)),
  );
  expect(commands.size).toBeGreaterThan(150);
  expect([...commands].filter((id) => !questionOf(id, {}) && !HARMLESS.test(id)).sort()).toEqual([]);
  const range = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 3 };
  const area = { top: 1, bottom: 2, left: 0, right: 3 };
  expect(questionOf('sheet.command.move-range', { fromRange: range, toRange: range })).toEqual({
    kind: 'contents',
    areas: [area, area],
  });
  expect(questionOf('sheet.command.set-range-values', { value: { 4: { 2: { v: 1 } } } })).toEqual({
    kind: 'contents',
    areas: [{ top: 4, bottom: 4, left: 2, right: 2 }],
  });
  expect(questionOf('sheet.command.insert-row', {})).toEqual({ kind: 'allowed', option: 'allowInsertRows' });
});
