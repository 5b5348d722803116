import type { Run } from '../lines/Run';

const GUIDE = /^(?:.*[表书单])?(?:填[表报写]|编制)(?:说明|须知)$/;

/** 填报说明, …绩效目标表填报说明 at the top of a sheet: the labels below it, each with its sentence, are explained. */
export function isGuideTitle(run: Run | undefined): boolean {
  const key = run?.label.key ?? '';
  return (key.endsWith('说明') || key.endsWith('须知')) && GUIDE.test(key);
}

const MOST_HEADINGS = 3;
const EXPLANATION = /^(?:填[报写表])?(?:说明|要求|须知|口径)$|^(?:含义|释义|解释)$/;

/** 填报内容 | 说明 in a guide: each row below explains a label. */
export function headsExplanations(runs: readonly Run[]): boolean {
  const last = runs.at(-1);
  return runs.length > 1 && runs.length <= MOST_HEADINGS && EXPLANATION.test(last?.label.key ?? '');
}
