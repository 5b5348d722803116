import { zipSync } from 'fflate';
import type { DeliverFile } from '../taskpane/state/Pane';
import { setDesk, type Desk } from './Desk';
import { mendedName } from './PickedFile';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands over a copy of each file that was mended: one as it is, several in a zip with their folders. */
export function saveMended(desk: Desk, deliver: DeliverFile): void {
  const { files } = desk.get();
  const mended = files.filter((file) => file.mended > 0);
  const [first, ...others] = mended;
  if (!first) return;
  if (others.length === 0) {
    deliver(mendedName(first.path.replace(/^.*\//, '')), XLSX, first.bytes);
  } else {
    const parts = Object.fromEntries(mended.map(({ path, bytes }) => [mendedName(path), bytes]));
    deliver('改正后的工作簿.zip', 'application/zip', zipSync(parts, { level: 0 }));
  }
  setDesk(desk, { files: files.map((file) => (file.mended > 0 ? { ...file, mended: 0 } : file)) });
}
