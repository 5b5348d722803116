/** What a title speaks of. */
const SUBJECT =
  /项目自评表|绩效目标|绩效项目申报|绩效自评|绩效申报|目标申报|目标审批|目标批复|目标自评|绩效表|绩效情况表|绩效信息|绩效评价自评|绩效运行监控|绩效监控/;
const FORM = /(?:表|申报书)(?:之?[一二三四五六七八九十]|[-—]?\d{1,2}|续)?$/;
/** What follows the subject in forms about many projects or about the review; none of them is a project's table. */
const OTHER_FORM =
  /汇总|统计|清单|目录|一览|评分|打分|计分|评审|审核表|审核意见|审核情况|审核结果|编报情况|调查|指标库|指标体系|问题|反馈|情况说明|参考|台账/;
/** Forms about a whole department; 专项资金整体绩效目标表 is about one fund, as 专项资金绩效目标表 is. */
const WHOLE_DEPARTMENT = /(?<!专项|专项资金|转移支付|转移支付资金)整体(?:支出|绩效)/;
/** A sentence that mentions a form is no title. */
const SENTENCE = /[,，。;；?？!！]|(?<!申)请|必须|根据|按照|关于.*(?:通知|公示)|^注|说明$/;
const WITHOUT_FORM_WORD =
  /^.*(?:项目支出|项目|预算|专项资金|转移支付|资金)(?:预算)?绩效目标(?:申报|自评|批复)?$/;

/** Whether a key is the title of a form about a whole department: what it says of projects is none of their tables. */
export function isDepartmentTitle(key: string): boolean {
  return key.includes('整体') && key.length <= 60 && FORM.test(key) && namesDepartmentForm(key);
}

function namesDepartmentForm(key: string): boolean {
  return WHOLE_DEPARTMENT.test(key) && key.includes('绩效') && !key.includes('项目') && !SENTENCE.test(key);
}

/** Whether a key heads a list, a library or a review of many forms: …汇总表, …指标库, …一览表. */
export function isOtherForm(key: string): boolean {
  return key.length >= 4 && key.length <= 60 && /(?:表|库|单|目录|台账)$/.test(key) && OTHER_FORM.test(key);
}

/** Whether a label (its key) is the title of a project's performance target table. */
export function isTitle(key: string): boolean {
  if (key.length < 4 || key.length > 60) return false;
  const form = (key.includes('表') || key.includes('申报书')) && FORM.test(key) && SUBJECT.test(key);
  if (!form && !(key.includes('绩效目标') && key.length >= 8 && WITHOUT_FORM_WORD.test(key))) return false;
  return !speaksOfOther(key) && !SENTENCE.test(key);
}

/** A headline that says what a sheet is about, even where no title stands: …绩效自评情况公示. */
export function isHeadline(key: string): boolean {
  return key.includes('绩效') && (key.includes('目标') || key.includes('自评')) && !speaksOfOther(key);
}

/** The words before the subject may be a project's name (人口调查经费绩效目标表). */
function speaksOfOther(key: string): boolean {
  const subject = key.search(/绩效|目标/);
  return WHOLE_DEPARTMENT.test(key) || OTHER_FORM.test(key.slice(Math.max(subject, 0)));
}
