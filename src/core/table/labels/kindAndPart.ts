import { isLevelOfForm } from './levels';

const KIND_AND_PART = /^([\u3400-\u9fff]{2,10}?)(?:指标)?(名称|内容|目标值|指标值|值|计量单位|单位)$/;

const PARTS: Readonly<Record<string, string>> = {
  名称: '指标名称',
  内容: '指标内容',
  值: '指标值',
  目标: '目标值',
};

/** 名称 and 值, or 内容 and 目标 below 数量指标 head names and values; null for any other key. */
export function partBelowKind(key: string): string | null {
  return PARTS[key] ?? null;
}

/** The kind and the column of 数量指标名称, 数量指标值, 数量指标单位: of lists that head each kind's columns so; null for any other key. */
export function kindAndPart(key: string): { readonly kind: string; readonly part: string } | null {
  const [, kind = '', part = ''] = key.length > 3 ? (KIND_AND_PART.exec(key) ?? []) : [];
  return isLevelOfForm(kind) ? { kind: `${kind}指标`, part: PARTS[part] ?? part } : null;
}
