/**
 * One seed for every property, so that a run says something about the change and not about luck. Another seed explores:
 * FC_SEED=random, or the number that a failure printed. The longer search is `npm run fuzz` and `npm run seeds`.
 */
const fc = require('fast-check');

const asked = process.env.FC_SEED;
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked ?? 20261127) });
