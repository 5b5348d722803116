const { projects } = require('../jest.config.cjs');

/** Writes pages anew and tests nothing: `npm run docs`. */
const core = projects.find(({ displayName }) => displayName === 'core');

module.exports = { ...core, testMatch: ['<rootDir>/test/docs/refresh.ts'] };
