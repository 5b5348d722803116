const { projects } = require('../jest.config.cjs');

/**
 * Tests that count what V8 enters. It counts over all that a process has loaded, and with its optimiser off: beside other
 * tests they take many minutes and slow down whatever comes after. test/core/linear.test.ts runs them in a process of their own.
 */
const core = projects.find(({ displayName }) => displayName === 'core');

module.exports = { ...core, displayName: 'counted', testMatch: ['<rootDir>/test/counted/**/*.test.ts'] };
