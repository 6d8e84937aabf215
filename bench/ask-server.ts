import { Agent, request } from 'node:http';
import { AppError } from '../src/errors.ts';

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are whatever the query asks for
export type Data = any;

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Sends an operation to a server and gives the text of its answer; connections stay open. */
export function postOperation(url: string, body: string, headers: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      ...{ agent, method: 'POST' },
      headers: {
        ...{ 'content-type': 'application/json', accept: 'application/json' },
        ...{ 'content-length': Buffer.byteLength(body), ...headers },
      },
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // A server closes connections that were idle for a while, and may do so just when one is used again.
      if (sent.reusedSocket && error.code === 'ECONNRESET') postOperation(url, body, headers).then(resolve, reject);
      else reject(error);
    });
    sent.on('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => resolve(Buffer.concat(parts).toString()));
    });
    sent.end(body);
  });
}

/** Asks a server and reads the answer. @throws AppError INTERNAL when it holds an error */
export async function askServer(url: string, operation: Operation): Promise<Data> {
  const { data, errors } = JSON.parse(await postOperation(url, JSON.stringify(operation)));
  if (errors) throw new AppError('INTERNAL', `${url}: ${JSON.stringify(errors).slice(0, 1000)}`);
  return data;
}
