import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { BuildStamp } from './src/deploy/BuildStamp.mjs';
import { CompressedCopies } from './src/deploy/CompressedCopies.mjs';

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
  // swc does in seconds what takes minutes otherwise.
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: true })],
  },
  stats: 'errors-warnings',
  cache: { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
};

/** The command line for Node, with everything it needs inside: main, the worker that checks files, the sample. */
const cli = {
  ...common,
  name: 'cli',
  target: 'node20',
  entry: { main: './src/cli/main.ts', checkWorker: './src/cli/check/checkWorker.ts' },
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
  plugins: [
    new BuildStamp(root),
    new CopyWebpackPlugin({ patterns: [{ from: 'assets/samples', to: 'samples' }] }),
  ],
  devtool: 'source-map',
};

/** Microsoft's own address of office.js. A package for a server can name another one (src/deploy). */
const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The pane's page with its scripts and its content security policy: it takes code from its own server and from that of
 * office.js, and from nowhere else.
 */
const panePage = (filename, office) =>
  new HtmlWebpackPlugin({
    filename,
    chunks: ['pane'],
    scriptLoading: 'defer',
    minify: false,
    templateContent: () => {
      const origin = /^https:/.test(office) ? ` ${new URL(office).origin}` : '';
      const policy = [
        "default-src 'none'",
        `script-src 'self'${origin}`,
        // Fluent UI writes its styles into the page.
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        `connect-src 'self'${origin}`,
        "form-action 'none'",
        "base-uri 'none'",
      ].join('; ');
      return readFileSync(path.join(root, 'src/taskpane/taskpane.html'), 'utf8')
        .replace(
          /<meta charset[^>]*>/,
          (charset) => `${charset}
    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        )
        .replace('</head>', `<script defer src="${office}"></script></head>`);
    },
  });

/** What Excel's programs take from the folder of office.js: this product's host, its languages, no debug versions. */
const officeFiles = [
  'office.js',
  'excel-{web,win32,mac,ios}-*.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_*.js',
  '{zh-cn,en-us}/office_strings.js',
];
const officeFolder = path.join(root, 'node_modules/@microsoft/office-js/dist');

/**
 * The pane and the ribbon's functions: one page, one script at first, the rest when it is used. taskpane.local.html is the
 * same page with the add-in's own copy of office.js: the workbench shows it.
 */
const pane = {
  ...common,
  name: 'pane',
  target: ['web', 'es2022'],
  // The buttons first: Excel waits for nobody.
  entry: { pane: ['./src/commands/index.ts', './src/taskpane/index.tsx'] },
  output: {
    path: path.join(root, 'dist'),
    filename: 'pane/[name].[contenthash:8].js',
    // Other parts of the build put their files into the same folder.
    clean: { keep: (file) => !file.startsWith('pane') },
  },
  plugins: [
    new BuildStamp(root),
    new CompressedCopies(),
    panePage('taskpane.html', officeCdn),
    panePage('taskpane.local.html', 'office/office.js'),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'manifest.xml' },
        { from: 'assets/icons/*.png' },
        // As they are: the oldest browsers must read them.
        { from: '*.{css,js}', context: 'src/taskpane', info: { minimized: true } },
        ...officeFiles.map((from) => ({
          from,
          to: 'office/[path][name][ext]',
          context: officeFolder,
          globOptions: { ignore: ['**/*.debug.js'] },
          info: { minimized: true },
        })),
      ],
    }),
  ],
};

/** The workbench: a page with an embedded spreadsheet, which is fetched when the page itself can be read. */
const workbench = {
  ...common,
  name: 'workbench',
  target: 'web',
  entry: { workbench: './src/workbench/page/main.ts' },
  output: { path: path.join(root, 'dist/workbench'), filename: '[name].[contenthash:8].js', clean: true },
  experiments: { css: true },
  plugins: [
    new BuildStamp(root),
    new CompressedCopies(),
    new HtmlWebpackPlugin({ template: './src/workbench/page/index.html', scriptLoading: 'defer' }),
    new CopyWebpackPlugin({ patterns: [{ from: 'assets/samples', to: '../samples' }] }),
  ],
};

/**
 * The single page's two scripts, each all in one: a page that is opened from a file may fetch nothing beside it. src/deploy
 * puts them into its page.
 */
const single = {
  ...common,
  name: 'single',
  target: ['web', 'es2022'],
  entry: { single: './src/single/index.tsx', reader: './src/taskpane/reading/readWorker.ts' },
  output: { path: path.join(root, 'dist/single'), filename: '[name].js', clean: true },
  module: { ...common.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
  plugins: [
    new BuildStamp(root),
    // The page holds the thread's script as a text.
    new webpack.NormalModuleReplacementPlugin(
      /\/startReadWorker$/,
      path.join(root, 'src/single/startReadWorker.ts'),
    ),
  ],
};

export default [cli, pane, workbench, single];
