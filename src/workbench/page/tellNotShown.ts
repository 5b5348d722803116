import type { OpenedFile } from '../files/open/OpenedFile';
import { ask, tell } from './askDialog';
import { words } from './words';

/** Tells what of a file that was opened the grid does not show or calculate; nothing where it shows all. */
export async function tellNotShown({ name, unseen, notShown, calculation }: OpenedFile): Promise<void> {
  if (calculation.isTooMuch) await tell(words.uncalculatedTitle, words.uncalculatedText(name));
  const answers = [{ id: 'ok', label: words.ok }];
  if (notShown.length > 0) {
    const list = notShown.map(words.rulesNotShown);
    await ask({ title: words.rulesNotShownTitle, text: words.rulesNotShownText, list, answers });
  }
  if (unseen.length > 0) {
    const list = unseen.map(({ sheet, cell }) => `${sheet} ${cell}`);
    await ask({ title: words.unseenTitle, text: words.unseenText, list, answers });
  }
}
