import { element } from './elements';
import { droppedHandle, type FileHandle } from './fileHandle';
import { words } from './words';

/** Takes files dragged onto the page. Returns nothing: it lasts as long as the page. */
export function acceptDroppedFiles(open: (file: File, handle: FileHandle | null) => void): void {
  const veil = element('div', { class: 'drop-veil', hidden: '' }, element('p', {}, words.dropHere));
  document.body.append(veil);
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragenter', (event) => {
    if (hasFiles(event)) veil.hidden = false;
  });
  document.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  veil.addEventListener('dragleave', () => {
    veil.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    veil.hidden = true;
    if (!hasFiles(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    const item = [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === 'file');
    if (file) void droppedHandle(item).then((handle) => open(file, handle));
  });
}
