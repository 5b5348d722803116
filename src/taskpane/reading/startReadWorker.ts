/** The thread that reads files, from its own script beside the page's. The single page has another way (src/single). */
export function startReadWorker(): Worker {
  return new Worker(new URL('./readWorker.ts', import.meta.url), { name: 'reader' });
}
