const { projects } = require('../jest.config.cjs');

/** A measurement that needs office.js and the simulated Excel: `npm run memory`. */
const excel = projects.find(({ displayName }) => displayName === 'excel');

module.exports = { ...excel, testTimeout: 36_000_000, testMatch: ['<rootDir>/test/bench/memory.ts'] };
