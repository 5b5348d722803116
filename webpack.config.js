import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { readFileSync } from 'node:fs';
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
  cache: { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
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

/** Where the add-in will be served from, without a slash at the end: every address of the manifest begins with it. */
const addinUrl = (process.env.ADDIN_URL ?? 'https://localhost:3000').replace(/\/+$/, '');
if (!/^https:\/\/[^/]/.test(addinUrl)) throw new Error(`ADDIN_URL must begin with https://, not ${addinUrl}`);

/** office.js: Microsoft's CDN, or "self" for the copy on the add-in's own server (networks without internet). */
const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const officeUrl =
  process.env.OFFICE_JS_URL === 'self' ? 'office/office.js' : (process.env.OFFICE_JS_URL ?? officeCdn);

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
  entry: { pane: ['./src/taskpane/index.tsx', './src/commands/index.ts'] },
  output: {
    path: path.join(root, 'dist'),
    filename: 'pane/[name].[contenthash:8].js',
    // Other parts of the build put their files into the same folder.
    clean: { keep: (file) => !file.startsWith('pane') },
  },
  plugins: [
    panePage('taskpane.html', officeUrl),
    panePage('taskpane.local.html', 'office/office.js'),
    new CopyWebpackPlugin({
      patterns: [
        {
          from: 'manifest.xml',
          transform: (manifest) => manifest.toString().replaceAll('https://localhost:3000', addinUrl),
        },
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

export default [cli, pane, workbench];
