import { version } from '../../package.json';

/** The product's version, as in package.json; the bundle takes this one field only. */
export const VERSION: string = version;
