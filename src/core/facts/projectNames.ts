import { comparableName } from './indicatorNames';

/** 42100026P001-道路养护, 【421000260001】道路养护, 道路养护（421000260001）. */
const CODE_BEFORE =
  /^\s*(?:[[(（【]\s*([A-Za-z\d-]*\d{6,}[A-Za-z\d-]*)\s*[\])）】]|([A-Za-z]*\d{6,}[A-Za-z\d]*)(?=[\s\-—_－:：]))[\s\-—_－:：]*/;
const CODE_BEHIND = /\s*[[(（【]\s*([A-Za-z\d-]*\d{6,}[A-Za-z\d-]*)\s*[\])）】]\s*$/;

function codeIn(name: string): RegExpExecArray | null {
  return CODE_BEFORE.exec(name) ?? CODE_BEHIND.exec(name);
}

/** The code that stands before or behind a project's name; null where none does. */
export function codeBesideName(name: string): string | null {
  const match = codeIn(name);
  return match?.[1] ?? match?.[2] ?? null;
}

/** The name by which a project is known again: without its code, blanks and the width of brackets; '' where nothing is named. */
export function projectKey(name: string): string {
  if (/^[*×X]+$/.test(name)) return '';
  const match = codeIn(name);
  const rest = match ? name.replace(match[0], '') : name;
  return comparableName(rest === '' ? name : rest);
}
