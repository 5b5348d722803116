export function bundle(folder: string): Promise<void>;
export function serve(folder: string): Promise<{ readonly url: string; readonly close: () => void }>;
