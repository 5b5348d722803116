const path = require('node:path');
const { testFiles } = require('./modes/share.cjs');

const root = path.join(__dirname, '..');

/** Packages that ship ES modules only, which jest cannot require as they are. */
const esm = ['hucre', '@univerjs'].join('|');

const common = {
  rootDir: root,
  setupFiles: ['<rootDir>/test/support/propertySeed.cjs'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  // Its package.json names a file for require that it does not ship.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json'],
};

module.exports = {
  // Against hanging; the tests state no times.
  testTimeout: 60_000,
  rootDir: root,
  projects: [
    {
      ...common,
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/test/{core,port,files,cli,deploy,single,repository}/**/*.test.ts',
        '<rootDir>/test/workbench/{files,page}/**/*.test.ts',
      ],
    },
    {
      ...common,
      displayName: 'excel',
      testEnvironment: '<rootDir>/test/support/excelEnvironment.cjs',
      testEnvironmentOptions: { url: 'https://localhost/' },
      testMatch: ['<rootDir>/test/{excel,commands}/**/*.test.ts', '<rootDir>/test/workbench/host/*.test.ts'],
    },
    {
      ...common,
      displayName: 'modes',
      testEnvironment: '<rootDir>/test/modes/environment.cjs',
      testEnvironmentOptions: { url: 'https://localhost/' },
      moduleNameMapper: {
        ...common.moduleNameMapper,
        '^(\\.\\./)+src/excel$': '<rootDir>/test/modes/excelInMode.ts',
      },
      testMatch: testFiles(),
    },
    {
      ...common,
      displayName: 'grid',
      testEnvironment: '<rootDir>/test/support/gridEnvironment.cjs',
      testMatch: ['<rootDir>/test/workbench/grid/*.test.ts'],
    },
    {
      ...common,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      // As Excel opens it.
      testEnvironmentOptions: { url: 'https://localhost/' },
      setupFiles: [...common.setupFiles, '<rootDir>/test/support/paneBrowser.cjs'],
      testMatch: ['<rootDir>/test/taskpane/**/*.test.{ts,tsx}'],
    },
    {
      ...common,
      displayName: 'chromium',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/test/workbench/{host/chromium,server}/*.test.ts',
        '<rootDir>/test/e2e/*.test.ts',
      ],
    },
  ],
};
