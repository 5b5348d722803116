/** The tests that must hold the value grammar and the amounts, as the mutation run repeats them thousands of times. */
const { projects } = require('../jest.config.cjs');

const core = projects.find((project) => project.displayName === 'core');

module.exports = {
  ...core,
  testMatch: ['<rootDir>/test/mutation/grammar.cjs'],
  setupFilesAfterEnv: ['<rootDir>/test/mutation/eachAsOne.cjs'],
};
