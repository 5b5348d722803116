import CopyWebpackPlugin from 'copy-webpack-plugin';
import path from 'node:path';

const here = import.meta.dirname;
const root = path.join(here, '../../..');
const swc = {
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

/** The pane over a workbook in memory, to be looked at: no part of the product. */
export default {
  mode: 'production',
  context: root,
  entry: './test/taskpane/harness/main.tsx',
  output: { path: path.join(root, 'out/pane-harness'), clean: false },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, use: swc }] },
  plugins: [
    new CopyWebpackPlugin({
      patterns: [
        'test/taskpane/harness/index.html',
        'src/taskpane/taskpane.css',
        { from: 'test/fixtures/acceptance/*.xlsx', to: 'books/[name][ext]' },
      ],
    }),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};
