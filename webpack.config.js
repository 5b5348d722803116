import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));
const swc = (tsx) => ({
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

const common = {
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, use: swc(false) },
      { test: /\.tsx$/, use: swc(true) },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The command line for Node, with everything it needs inside: main, the worker that checks files, the sample. */
const cli = {
  ...common,
  name: 'cli',
  target: 'node20',
  entry: { main: './src/cli/main.ts', checkWorker: './src/cli/checkWorker.ts' },
  module: { ...common.module, parser: { javascript: { importMeta: false, url: false } } },
  output: {
    path: path.join(root, 'dist/cli'),
    filename: '[name].js',
    chunkFormat: 'module',
    module: true,
    clean: true,
  },
  experiments: { outputModule: true },
  optimization: { minimize: false },
  plugins: [new CopyWebpackPlugin({ patterns: [{ from: 'assets/samples', to: 'samples' }] })],
  devtool: 'source-map',
};

/**
 * The workbench: a page with an embedded spreadsheet. Not minified: the spreadsheet's packages come nearly so, and
 * minifying their 18 MB once more takes minutes.
 */
const workbench = {
  ...common,
  name: 'workbench',
  target: 'web',
  entry: { workbench: './src/workbench/page/main.ts' },
  output: { path: path.join(root, 'dist/workbench'), filename: '[name].js', clean: true },
  experiments: { css: true },
  optimization: { minimize: false },
  plugins: [
    new HtmlWebpackPlugin({ template: './src/workbench/page/index.html', scriptLoading: 'defer' }),
    new CopyWebpackPlugin({ patterns: [{ from: 'assets/samples', to: path.join(root, 'dist/samples') }] }),
  ],
};

export default [cli, workbench];
