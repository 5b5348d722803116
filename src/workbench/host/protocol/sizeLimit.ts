import type { ResponseBody } from './wire';

/** "Resource limits and performance optimization for Office Add-ins": 5 MB for each answer of Excel on the web. */
const mostBytes = 5 * 1024 * 1024;

/** The length as UTF-8, without making it. */
function byteLength(text: string): number {
  if (text.length * 3 <= mostBytes) return text.length;
  return (
    text.length +
    (text.match(/[\u0080-\u07ff]/g)?.length ?? 0) +
    2 * (text.match(/[\u0800-\uffff]/g)?.length ?? 0)
  );
}

/** The answer, or the refusal of Excel on the web where it would be larger than it sends. What was written stays written. */
export function withinLimit(answer: ResponseBody): ResponseBody {
  if (byteLength(JSON.stringify(answer.Results)) <= mostBytes) return answer;
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: 'ResponsePayloadSizeLimitExceeded',
      Message: 'The response payload size has exceeded the limit.',
      Location: '',
      HttpStatusCode: 413,
      ActionIndex: 0,
    },
  };
}
