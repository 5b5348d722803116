import type { DeliverFile } from '../state/Pane';

/** Hands a file over as a download. */
export const deliverFile: DeliverFile = (name, mediaType, content) => {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Browsers read the address a moment after the click.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
};
