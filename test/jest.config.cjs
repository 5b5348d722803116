/** Packages that ship ES modules only, which jest cannot require as they are. */
const esm = ['hucre', '@univerjs'].join('|');

const common = {
  rootDir: '..',
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
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json'],
};

module.exports = {
  rootDir: '..',
  projects: [
    {
      ...common,
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{core,files,cli,repository}/**/*.test.ts'],
    },
  ],
};
