import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ChatBody, withId } from '../src/llm/llm-request.ts';

/** An endpoint that answers by labels. */
export interface LabelServer {
  /** Base URL, as an endpoint of a language model is configured. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts a server on this machine that speaks the protocol of chat completions and answers each request as somebody would
 * who had the labels before him: what a flawless model would score.
 * @param answers the content of the answer by the id of the request; a request that is not there is an error
 */
export async function startLabelServer(answers: ReadonlyMap<string, string>): Promise<LabelServer> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { id, body } = withId(JSON.parse(Buffer.concat(chunks).toString()) as ChatBody);
    const content = answers.get(id);
    response.setHeader('content-type', 'application/json');
    if (content === undefined) {
      response.statusCode = 400;
      response.end(JSON.stringify({ error: { message: `no labels for the request ${id}` } }));
      return;
    }
    const choice = { index: 0, finish_reason: 'stop', message: { role: 'assistant', content } };
    // Rough, and enough for a run that nobody pays.
    const [sent, answered] = [JSON.stringify(body.messages).length, content.length].map((size) => Math.ceil(size / 3));
    const usage = { prompt_tokens: sent, completion_tokens: answered, total_tokens: sent! + answered! };
    response.end(
      JSON.stringify({ id, object: 'chat.completion', created: 0, model: body.model, choices: [choice], usage }),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
