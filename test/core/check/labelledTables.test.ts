import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkTables } from '../../../src/core/check/check';
import { toA1 } from '../../../src/core/grid/address';
import { recognise } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

/**
 * Whole tables of the kinds that offices hand in, with mistakes put in, labelled before any program read them. Below ===== stands
 * all that a reviewer sends back: the cell, and the rules that may say it; after ? what follows from another mistake and may be
 * said as well. Hints are free.
 */
const folder = resolve(__dirname, '../../fixtures/labelledTables');

interface Label {
  readonly cell: string;
  readonly rules: readonly string[];
  readonly optional: boolean;
}

function labelOf(line: string): Label {
  const optional = line.startsWith('?');
  const [cell = '', ...rules] = line.replace(/^\?\s*/, '').split(' ');
  return { cell, rules, optional };
}

describe.each(readdirSync(folder))('%s', (file) => {
  const [sheet = '', labels = ''] = readFileSync(resolve(folder, file), 'utf8').split(/\n=====\n?/);
  const expected = labels.trim() === '' ? [] : labels.trim().split('\n').map(labelOf);

  it('has its mistakes found at their cells, and nothing else sent back', () => {
    const sentBack = checkTables(recognise(gridOf(rowsOf(sheet)))).filter(
      ({ severity }) => severity !== 'info',
    );
    const found = sentBack.map(({ cell, rule }) => ({ cell: toA1(cell), rule: rule as string }));
    const isOf = ({ cell, rules }: Label, one: { readonly cell: string; readonly rule: string }): boolean =>
      cell === one.cell && rules.includes(one.rule);
    const missed = expected.filter(
      (label) => !label.optional && !found.some((finding) => isOf(label, finding)),
    );
    const talk = found.filter((finding) => !expected.some((label) => isOf(label, finding)));
    expect({ missed, talk }).toEqual({ missed: [], talk: [] });
  });
});
