import type { Case } from './Case';
import { charts } from './charts';
import { contents } from './contents';
import { events } from './events';
import { formats } from './formats';
import { formulas } from './formulas';
import { protectedSheets } from './protectedSheets';
import { refusals } from './refusals';
import { rules } from './rules';
import { sheets } from './sheets';

/** Everything the host promises, by subject. It runs in jest (over the bridge) and in the page (in the pane's frame). */
export const conformance: Readonly<Record<string, readonly Case[]>> = {
  contents,
  formats,
  formulas,
  sheets,
  rules,
  events,
  refusals,
  protectedSheets,
  charts,
};
