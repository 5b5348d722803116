import manifest from '../../../package.json';

/** The product's version; the bundle takes this one field of package.json only. */
export const VERSION: string = manifest.version;
