/** The element in which the page holds the script of the thread that reads files: a page from a file has nothing beside it. */
const SCRIPT = 'read-worker';

/** Stands in the single page for the way to a script of its own. Throws where the page has none, or may start no thread. */
export function startReadWorker(): Worker {
  const script = document.getElementById(SCRIPT)?.textContent;
  if (!script) throw new Error('The page holds no script for a thread.');
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address, { name: 'reader' });
  // The script has been fetched when it first speaks, or will not be.
  const forget = () => {
    URL.revokeObjectURL(address);
  };
  worker.addEventListener('message', forget, { once: true });
  worker.addEventListener('error', forget, { once: true });
  return worker;
}
