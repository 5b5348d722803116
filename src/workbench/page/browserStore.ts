/**
 * A store of this browser's own database, on this computer alone. Browsers without one, or that refuse it in a private window,
 * and pages without https keep nothing.
 * @returns what asks the store something; null where there is none
 */
export function createBrowserStore(database: string, store: string, keyPath: string) {
  const opened = () => {
    const request = indexedDB.open(database, 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(store, { keyPath });
    });
    return settled(request);
  };
  return async <T>(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T | null> => {
    if (typeof indexedDB === 'undefined') return null;
    const open = await opened();
    try {
      return await settled(ask(open.transaction(store, mode).objectStore(store)));
    } finally {
      open.close();
    }
  };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database refused.')));
  });
}
