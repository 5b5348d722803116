const { projects } = require('../jest.config.cjs');

/** A test that needs a file which isn't in the repository: `npm run schema`. */
const grid = projects.find(({ displayName }) => displayName === 'grid');

module.exports = { ...grid, testTimeout: 600_000, testMatch: ['<rootDir>/test/schema/schema.ts'] };
