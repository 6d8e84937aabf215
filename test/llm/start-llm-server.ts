import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ChatBody } from '../../src/llm/llm-request.ts';

/** What the server does with one request. A text is a good answer of that content. */
export type LlmReply =
  | string
  | {
      readonly content: string | null;
      readonly finishReason?: 'stop' | 'length' | 'content_filter';
      readonly refusal?: string;
      /** Milliseconds before it answers. */
      readonly delay?: number;
    }
  /** An error as endpoints send it, or any other answer that is no completion. */
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** Sends the head and half of an answer, then breaks the connection. */
  | { readonly cut: true };

/** A request as the server got it. */
export interface ReceivedRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: ChatBody;
}

export interface LlmServer {
  /** Base URL, as a client wants it: `http://127.0.0.1:PORT/v1`. */
  readonly url: string;
  /** All chat completions asked for so far, in their order. */
  readonly requests: readonly ReceivedRequest[];
  /** The most requests that were under way at once. */
  readonly mostAtOnce: () => number;
  readonly close: () => Promise<void>;
}

/**
 * Starts a server that speaks the protocol of chat completions on a port of loopback.
 * @param answer says what to do with a request; `turn` counts all requests from 0
 */
export async function startLlmServer(
  answer: (body: ChatBody, turn: number) => LlmReply | Promise<LlmReply>,
): Promise<LlmServer> {
  const requests: ReceivedRequest[] = [];
  let underWay = 0;
  let most = 0;
  const server = createServer(async (request, response) => {
    const text = await readText(request);
    if (request.method !== 'POST' || !request.url?.endsWith('/chat/completions')) {
      sendJson(response, 404, { error: { message: `No such address: ${request.method} ${request.url}` } });
      return;
    }
    const body = JSON.parse(text) as ChatBody;
    requests.push({ path: request.url, headers: request.headers, body });
    most = Math.max(most, ++underWay);
    try {
      await send(response, body, await answer(body, requests.length - 1));
    } finally {
      underWay--;
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/v1`, requests, mostAtOnce: () => most, close };
}

async function send(response: ServerResponse, body: ChatBody, reply: LlmReply): Promise<void> {
  if (typeof reply === 'string') sendJson(response, 200, toCompletion(body, { content: reply }));
  else if ('cut' in reply) {
    const whole = JSON.stringify(toCompletion(body, { content: '{"claims": []}' }));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': whole.length });
    response.write(whole.slice(0, whole.length / 2), () => response.destroy());
  } else if ('status' in reply) sendJson(response, reply.status, reply.body ?? {}, reply.headers);
  else {
    if (reply.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, reply.delay));
    sendJson(response, 200, toCompletion(body, reply));
  }
}

function toCompletion(
  { model, messages }: ChatBody,
  reply: { content: string | null; finishReason?: string; refusal?: string },
): object {
  const tokens = (text: string) => Math.ceil(text.length / 3);
  const prompt = messages.reduce((sum, { content }) => sum + tokens(content), 0);
  const completion = tokens(reply.content ?? '');
  return {
    ...{ id: 'chatcmpl-1', object: 'chat.completion', created: 1_600_000_000, model },
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: reply.content, refusal: reply.refusal ?? null },
        finish_reason: reply.finishReason ?? 'stop',
        logprobs: null,
      },
    ],
    usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion },
  };
}

function sendJson(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
