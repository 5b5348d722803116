import type { WebpackPluginInstance, Compiler } from 'webpack';

/** Writes down which inputs a production build was made of. */
export class BuildStamp implements WebpackPluginInstance {
  constructor(root: string);
  apply(compiler: Compiler): void;
}
/** The configurations, by name, whose build in dist/ is not of the present inputs. */
export function outdated(root: string, names: readonly string[]): string[];
