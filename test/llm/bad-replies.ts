import type { PromptClaim } from '../../src/model/prompts.ts';
import type { LlmReply } from './start-llm-server.ts';

/** Writes claims as the answer of a model. */
export function toAnswer(claims: readonly Partial<PromptClaim>[]): string {
  return JSON.stringify({ claims });
}

const claim = {
  type: 'USES',
  status: 'active',
  from_kind: 'Company',
  to_kind: 'CloudProvider',
  confidence: 0.9,
} as const;

/** An error as hosted endpoints send it. */
function toError(status: number, message: string, code: string | null = null): LlmReply {
  return { status, body: { error: { message, type: 'error', param: null, code } } };
}

/** Everything that goes wrong at endpoints, each as one reply. */
export const BAD_REPLIES = {
  malformed: '{"claims": [{"quote": "Larkfield runs',
  prose: 'Larkfield seems to use Harborline Cloud, and there may be others.',
  otherLanguage: toAnswer([
    { ...claim, quote: 'ラークフィールドはハーバーラインを利用', from: 'ラークフィールド', to: 'ハーバーライン' },
  ]),
  lying: toAnswer([
    { ...claim, quote: 'Larkfield moved everything to Tessmore Cloud', from: 'Larkfield', to: 'Tessmore Cloud' },
  ]),
  otherArticle: toAnswer([{ ...claim, quote: '木棉电商的订单系统运行在北辰云上', from: '木棉电商', to: '北辰云' }]),
  truncated: { content: '{"claims": [{"quote": "Larkfield runs', finishReason: 'length' },
  filtered: { content: '', finishReason: 'content_filter' },
  refusal: { content: null, refusal: 'I cannot help with that.' },
  empty: '',
  twoMegabytes: `{"claims": [], "more": "${'x'.repeat(2_000_000)}"}`,
  slow: { content: toAnswer([]), delay: 60_000 },
  rateLimited: { ...Object(toError(429, 'Rate limit reached')), headers: { 'retry-after': '1' } } as LlmReply,
  quota: toError(429, 'You exceeded your current quota', 'insufficient_quota'),
  wrongKey: toError(401, 'Incorrect API key provided: sk-secret-of-the-test', 'invalid_api_key'),
  forbidden: toError(403, 'Country not supported'),
  unknownModel: toError(404, 'The model `none` does not exist', 'model_not_found'),
  noSchema: toError(
    400,
    "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
  ),
  noTemperature: toError(400, "Unsupported value: 'temperature' does not support 0 with this model."),
  tooLong: toError(400, 'This model has a maximum context length of 4096 tokens', 'context_length_exceeded'),
  heldBack: toError(400, 'The prompt triggered the content management policy', 'content_filter'),
  serverError: toError(500, 'The server had an error'),
  cutOff: { cut: true },
  redirect: { status: 302, headers: { location: 'http://127.0.0.1:9/elsewhere' } },
  page: { status: 200, body: '<html>Welcome</html>', headers: { 'content-type': 'text/html' } },
} as const satisfies Record<string, LlmReply>;
