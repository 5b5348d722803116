import type { ILanguagePack } from '@univerjs/core';
import dataValidationCoreZhCN from '@univerjs/data-validation/locale/zh-CN';
import designZhCN from '@univerjs/design/locale/zh-CN';
import docsUiZhCN from '@univerjs/docs-ui/locale/zh-CN';
import conditionalFormattingZhCN from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import dataValidationZhCN from '@univerjs/sheets-data-validation-ui/locale/zh-CN';
import sheetsDataValidationZhCN from '@univerjs/sheets-data-validation/locale/zh-CN';
import formulaUiZhCN from '@univerjs/sheets-formula-ui/locale/zh-CN';
import formulaZhCN from '@univerjs/sheets-formula/locale/zh-CN';
import noteUiZhCN from '@univerjs/sheets-note-ui/locale/zh-CN';
import numfmtUiZhCN from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import sheetsUiZhCN from '@univerjs/sheets-ui/locale/zh-CN';
import sheetsZhCN from '@univerjs/sheets/locale/zh-CN';
import uiZhCN from '@univerjs/ui/locale/zh-CN';

import { engineWords } from './engineWords';

/** The words of two, one in the other: where both have a word, the second's. */
function within(words: ILanguagePack, more: ILanguagePack): ILanguagePack {
  const all: ILanguagePack = { ...words };
  for (const [key, word] of Object.entries(more)) {
    const known = all[key];
    all[key] = isPack(known) && isPack(word) ? within(known, word) : word;
  }
  return all;
}

function isPack(word: ILanguagePack[string] | undefined): word is ILanguagePack {
  return typeof word === 'object' && !Array.isArray(word);
}

const packages: readonly ILanguagePack[] = [
  designZhCN,
  uiZhCN,
  docsUiZhCN,
  sheetsZhCN,
  sheetsUiZhCN,
  formulaZhCN,
  formulaUiZhCN,
  numfmtUiZhCN,
  dataValidationCoreZhCN,
  sheetsDataValidationZhCN,
  dataValidationZhCN,
  conditionalFormattingZhCN,
  noteUiZhCN,
];

/**
 * All that the engine says, in Chinese: the words of its packages, and ours among them. The engine's own mergeLocales is
 * shallow: our few words below `ui` would take the place of all of them.
 */
export const chinese: ILanguagePack = [...packages, engineWords].reduce(within, {});
