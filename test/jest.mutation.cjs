/** The tests that must hold the value grammar and the amounts, for the mutation run. */
const { projects } = require('./jest.config.cjs');

const core = projects.find((project) => project.displayName === 'core');

module.exports = {
  ...core,
  testMatch: ['<rootDir>/test/core/{value,money}/**/*.test.ts'],
  // Slow, and random: the tables of examples must hold the grammar without them.
  testPathIgnorePatterns: ['properties'],
};
