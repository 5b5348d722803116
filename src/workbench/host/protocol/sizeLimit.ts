import type { RequestBody, ResponseBody } from './wire';

/** "Resource limits and performance optimization for Office Add-ins": 5 MB for each request and answer of Excel on the web. */
export const mostBytes = 5 * 1024 * 1024;

/** Whether it has more bytes as UTF-8, which is not made for it. */
function isLonger(text: string, most: number): boolean {
  if (text.length * 3 <= most) return false;
  const two = text.match(/[\u0080-\u07ff]/g)?.length ?? 0;
  const three = text.match(/[\u0800-\uffff]/g)?.length ?? 0;
  return text.length + two + 2 * three > most;
}

function refusal(of: 'Request' | 'Response'): ResponseBody {
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: `${of}PayloadSizeLimitExceeded`,
      Message: `The ${of.toLowerCase()} payload size has exceeded the limit.`,
      Location: '',
      HttpStatusCode: 413,
      ActionIndex: 0,
    },
  };
}

/** The refusal of Excel on the web where a request is larger than it takes, and nothing of it is done; null otherwise. */
export function refusalOfSize(request: RequestBody, most: number): ResponseBody | null {
  return isLonger(JSON.stringify(request), most) ? refusal('Request') : null;
}

/** The answer, or the refusal of Excel on the web where it would be larger than it sends. What was written stays written. */
export function withinLimit(answer: ResponseBody, most: number): ResponseBody {
  return isLonger(JSON.stringify(answer.Results), most) ? refusal('Response') : answer;
}
