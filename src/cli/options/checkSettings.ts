import type { CheckOptions, Grading, IgnoredFinding } from '../../core/check/CheckOptions';
import type { Severity } from '../../core/glossary/finding';
import type { RuleId } from '../../core/rules/RuleParams';
import { isRuleId, rules } from '../../core/rules/index';
import type { ProfileId } from '../../core/rules/profiles';
import { readConfig } from './config';
import { UsageError } from '../system/Io';

const profileNames: Readonly<Record<string, ProfileId>> = {
  单位自查: 'self-check',
  self: 'self-check',
  'self-check': 'self-check',
  财政审核: 'review',
  review: 'review',
};

const gradings: Readonly<Record<string, Grading>> = {
  一般: 'usual',
  usual: 'usual',
  严: 'strict',
  strict: 'strict',
};

const severities: readonly string[] = ['off', 'info', 'warning', 'error'];

export interface CheckFlags {
  readonly profile?: string | undefined;
  readonly grading?: string | undefined;
  readonly rule?: readonly string[] | undefined;
  readonly config?: string | undefined;
}

/** The settings of a run: the config file first, the command line over it. Throws `UsageError`. */
export async function checkSettings(flags: CheckFlags): Promise<CheckOptions> {
  const config = flags.config === undefined ? {} : await readConfig(flags.config);
  const place = `“${flags.config ?? ''}”`;
  const chosen = Object.entries(config.rules ?? {}).map(([id, severity]) => ruleSetting(id, severity, place));
  const typed = (flags.rule ?? []).map((text) => {
    const [id = '', severity] = text.split('=');
    if (severity === undefined) throw new UsageError(`--rule 要写成“规则=级别”，例如 --rule ${text}=off。`);
    return ruleSetting(id.trim(), severity.trim(), '--rule ');
  });
  const profile = flags.profile ?? config.profile;
  const grading = flags.grading ?? config.grading;
  return {
    ...(profile === undefined
      ? {}
      : { profile: profileId(profile, flags.profile === undefined ? place : '--profile ') }),
    ...(grading === undefined
      ? {}
      : { grading: gradingOf(grading, flags.grading === undefined ? place : '--grading ') }),
    severities: Object.fromEntries([...chosen, ...typed]),
    ignores: (config.ignores ?? []).map((ignore): IgnoredFinding => {
      return { ...ignore, rule: knownRule(ignore.rule, place) };
    }),
  };
}

function profileId(name: string, place: string): ProfileId {
  const profile = Object.hasOwn(profileNames, name) ? profileNames[name] : undefined;
  if (!profile)
    throw new UsageError(`${place}没有“${name}”这种检查方式，可用：单位自查（self）、财政审核（review）。`);
  return profile;
}

function gradingOf(name: string, place: string): Grading {
  const grading = Object.hasOwn(gradings, name) ? gradings[name] : undefined;
  if (!grading)
    throw new UsageError(`${place}定性指标要求分级不能是“${name}”，可用：一般（usual）、严（strict）。`);
  return grading;
}

function ruleSetting(id: string, severity: string, place: string): [RuleId, Severity | 'off'] {
  if (!severities.includes(severity)) {
    throw new UsageError(`${place}规则“${id}”的级别“${severity}”不对，可用：off、info、warning、error。`);
  }
  return [knownRule(id, place), severity as Severity | 'off'];
}

function knownRule(id: string, place: string): RuleId {
  if (isRuleId(id)) return id;
  const similar = rules
    .map((rule) => rule.id)
    .filter((known) => id !== '' && known.includes(id.split('/').at(-1) ?? id));
  const hint =
    similar.length > 0 ? `您要的是不是 ${similar.join('、')}？` : '用 jxmb help rules 列出所有规则。';
  throw new UsageError(`${place}没有“${id}”这条规则。${hint}`);
}
