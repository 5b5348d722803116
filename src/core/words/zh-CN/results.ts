import type { ResultRuleId, RulesWords } from '../Words';
import { quoted } from './quoted';

export const resultWords: Pick<RulesWords, ResultRuleId> = {
  'value/weights-differ': {
    title: '分值（权重）合计不对',
    message: ({ params: { family, label, sum, due, unit, printed, total, execution, withoutExecution } }) => {
      if (family !== '') return `${family}的${label}合计 ${sum}${unit}，表上规定 ${due}${unit}。`;
      if (printed !== '') return `“${total}”一行的${label}是 ${printed}${unit}，各行加起来是 ${sum}${unit}。`;
      const besides = execution === '' ? '' : `（预算执行率另占 ${execution}${unit}）`;
      const rest = withoutExecution === '' ? besides : `（不含预算执行率为 ${withoutExecution}${unit}）`;
      return `各指标${label.replace(/^指标/, '')}合计 ${sum}${unit}，应为 ${due}${unit}${rest}。`;
    },
    advice: '调整各指标的分值或权重；预算执行率另占 10 分的，指标合计 90 分，否则合计 100 分。',
    source: '表格自身印的分值；财预〔2021〕101号：指标合计 90 分，预算执行率 10 分。',
  },
  'value/score-above-result': {
    title: '没有完成，得分偏高',
    message: ({ found, params }) => {
      const { target, reached, weight, why } = params;
      const given = `${weight}分里得了 ${(found ?? '').replace(/分$/, '')}分`;
      if (why === 'execution') return `预算执行率 ${reached}，${given}，高于执行的比例。`;
      const both = `目标${quoted(target)}，完成${quoted(reached)}`;
      if (why === 'high') return `${both}，${given}，高于完成的比例。`;
      const short = why === 'late' ? '晚了' : why === 'lower' ? '差一等' : '没有达到';
      return `${both}，${short}，却得了满分 ${weight}分。`;
    },
    advice: '按完成的比例或评分标准扣分，并写明原因。',
    source: '财预〔2020〕10号：未完成的指标按完成比例得分（原文待核对）。',
  },
  'value/weights-unlike': {
    title: '分值（权重）写法不一',
    message: ({ found, params }) =>
      `这里的${params.label}写成${quoted(found)}，别的行只写数（如“${params.other}”）。`,
    advice: '一栏里写法一致：都只写数，或者都带百分号。',
    source: '书写规范；写法不一，公式和系统加不出合计。',
  },
  'value/score-out-of-range': {
    title: '得分超出分值',
    message: ({ found, params }) =>
      params.weight === ''
        ? `${params.heading}是 ${found ?? ''}，不能小于零。`
        : `${params.label} ${params.weight}分，却得了 ${(found ?? '').replace(/分$/, '')}分。`,
    advice: '核对分值和得分，得分在 0 到分值之间。',
    source: '算术：得分不多于分值，也不小于零。',
  },
  'value/result-out-of-range': {
    title: '完成值超出范围',
    message: ({ found, params }) => {
      const told = `“${params.name}”的${params.heading}是${quoted(found)}，`;
      if (params.why === 'negative') return `${told}不能小于零。`;
      if (params.why === 'unclear') return `${told}没有百分号，看不出是百分之几。`;
      return `${told}应在 0 到 100% 之间。`;
    },
    advice: '核对完成值的小数点和百分号，例如“92%”。',
    source: '算术：部分不会多于全部。',
  },
  'value/result-unit-differs': {
    title: '完成值与目标的单位不同',
    message: ({ params: { target, result, heading, other } }) =>
      other === ''
        ? `目标是${quoted(target)}，${heading}写的是${quoted(result)}，两个单位对不上。`
        : `目标是${quoted(target)}，${other}和${heading}都用了另一个单位（${quoted(result)}），像是目标的单位写错了。`,
    advice: '核对哪个单位写错了；完成值用目标的单位写，才看得出完成了没有。',
    source: '自评时拿完成值与目标值比较计分（财预〔2020〕10号的自评表），单位要相同。',
  },
  'value/result-not-exact': {
    title: '完成值不是实际的数',
    message: ({ found, params: { name, heading } }) =>
      `“${name}”的${heading}写的是${quoted(found)}，像是照抄目标，看不出实际完成了多少。`,
    many: (count) => `${count} 条指标的完成值像是照抄目标`,
    advice: '填实际完成的数，不带 ≥、≤，例如“96%”。',
    source: '自评表自身的栏目：实际完成值。',
  },
  'value/result-below-progress': {
    title: '全年预计少于已经完成的',
    message: ({ params: { name, progress, forecast, sofar, heading } }) =>
      `“${name}”${sofar}已经是${quoted(progress)}，${heading}却只有${quoted(forecast)}。`,
    advice: '核对两个数：全年预计包含已经完成的，不会更少。',
    source: '算术：全年的数量不少于其中几个月的。',
  },
  'value/score-sum-differs': {
    title: '总分与各项得分之和不等',
    message: ({ params: { label, total, sum, why } }) =>
      why === 'stale'
        ? `${label}的公式没有重算：存的是 ${total}分，各项得分之和是 ${sum}分。`
        : `${label} ${total}分，各项得分之和 ${sum}分。`,
    advice: '核对各项得分和总分，使两边相等。',
    source: '算术：总分等于预算执行率与各指标得分之和。',
  },
  'completeness/weight-missing': {
    title: '没有填分值（权重）',
    message: ({ found, params: { name, label } }) => {
      if (name === '') return `${label}一栏一格也没有填。`;
      if (found === null) return `“${name}”没有填${label}。`;
      return /\d/.test(found)
        ? `“${name}”的${label}是 ${found}，等于没有${label}。`
        : `“${name}”的${label}写的是${quoted(found)}，不是数字，没有算进合计。`;
    },
    many: (count) => `${count} 条指标没有填分值或权重`,
    advice: '按各指标的重要程度分配分值或权重；合计 90 分，加预算执行率 10 分为 100 分。',
    source: '财预〔2021〕101号：各项指标设置分值权重。',
  },
  'completeness/reason-missing': {
    title: '没有写偏差原因',
    message: ({ found, params }) => {
      const { name, why, target, reached } = params;
      const reason = `${params.heading || '偏差原因'}${found === null ? '没有写' : `只写了${quoted(found)}`}。`;
      const which = name === '' ? '这一条' : `“${name}”`;
      if (why === 'far-above') {
        const far = Number(params.times) < 2 ? '高出三成以上' : `是目标的 ${params.times} 倍以上`;
        return `${which}目标${quoted(target)}，完成${quoted(reached)}，${far}，${reason}`;
      }
      if (why === 'short')
        return `${which}目标${quoted(target)}，完成${quoted(reached)}，没有达到，${reason}`;
      if (why === 'late') return `${which}目标${quoted(target)}，完成${quoted(reached)}，晚了，${reason}`;
      if (why === 'lower') return `${which}目标${quoted(target)}，完成${quoted(reached)}，差一等，${reason}`;
      if (why === 'forecast')
        return `${which}预计全年${quoted(reached)}，达不到目标${quoted(target)}，${reason}`;
      return `${which}没有得满分，${reason}`;
    },
    many: (count) => `${count} 条指标与目标有偏差，没有写明原因`,
    advice: '写明偏差的原因；没有完成的写改进措施，高出较多的说明目标是不是定低了。',
    source:
      '自评表、监控表自身的栏目：偏差原因；财预〔2020〕10号：完成值高于指标值较多的要分析原因（原文待核对）。',
  },
  'completeness/result-missing': {
    title: '没有填完成情况',
    message: ({ found, params }) => {
      const { heading } = params;
      if (params.of === 'form' && params.column !== 'reached')
        return params.name === '0'
          ? `各条指标的${heading}都空着。`
          : `${heading}没有填完：${params.all} 条指标，只填了 ${params.name} 条。`;
      if (params.of === 'form')
        return params.name === '0'
          ? `自评还没有填写：各条指标的${heading || '完成情况'}都空着。`
          : `自评没有填完：${params.all} 条指标，只有 ${params.name} 条填了${heading || '完成情况'}。`;
      const rest = found === null ? '没有填' : `只写了${quoted(found)}`;
      return params.of === 'field' ? `“${params.name}”${rest}。` : `“${params.name}”的${heading}${rest}。`;
    },
    many: (count) => `${count} 处完成情况没有填`,
    advice: '填写完成的数，监控表另填全年预计完成的数，单位与目标一致；没有开展的写 0，并在偏差原因里说明。',
    source:
      '自评表自身的栏目：实际完成值、实际完成情况、全年执行数；监控表自身的栏目：执行情况、执行数、全年预计完成情况。',
  },
  'completeness/likelihood-missing': {
    title: '完成目标可能性没有填好',
    message: ({ params: { name, heading, answers, target, forecast, why } }) => {
      if (why === 'all') return `${heading}一格也没有填。`;
      if (why === 'blank') return `“${name}”没有填${heading}。`;
      if (why === 'twice') return `“${name}”的${heading}勾了${answers}，只能勾一个。`;
      if (why === 'hopeless')
        return `“${name}”预计全年${quoted(forecast)}，达到目标${quoted(target)}，${heading}却填“完全不可能”。`;
      return `“${name}”预计全年${quoted(forecast)}，达不到目标${quoted(target)}，${heading}却填“确定能”。`;
    },
    many: (count) => `${count} 条指标的完成目标可能性没有填好`,
    advice: '每条指标在确定能、有可能、完全不可能里勾一个；达不到目标的写明原因和措施。',
    source:
      '监控表自身的栏目：完成目标可能性；财预〔2019〕136号：分确定能、有可能、完全不可能三级（原文待核对）。',
  },
  'completeness/score-missing': {
    title: '没有填得分',
    message: ({ found, params }) =>
      found === null
        ? `“${params.name}”没有填${params.heading}。`
        : `“${params.name}”的${params.heading}写成${quoted(found)}，不是分数。`,
    many: (count) => `${count} 处没有填得分`,
    advice: '按完成情况填写得分；没有得分的填 0。',
    source: '自评表自身的栏目：得分。',
  },
};
