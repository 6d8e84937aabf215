import type { GraphqlServer } from '../../src/graphql/server.ts';
import type { Data } from './open-api.ts';

/** A subscription as a client has it: events in their order, pings left out. */
export interface OpenEvents {
  /** The next event's answer; undefined when the server said that there are no more. */
  next(): Promise<Data | undefined>;
  /** The id of the last event, as a client that is cut off sends it back; undefined where there was none. */
  lastId(): string | undefined;
  /** Goes away, as a client that is closed. */
  close(): Promise<void>;
}

/** Subscribes over server-sent events, as a client does. */
export async function readEvents(
  server: GraphqlServer,
  query: string,
  variables: Record<string, unknown> = {},
  more: Record<string, string> = {},
): Promise<OpenEvents> {
  const away = new AbortController();
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...more },
    body: JSON.stringify({ query, variables }),
    signal: away.signal,
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let id: string | undefined;
  return {
    lastId: () => id,
    next: async () => {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end >= 0) {
          const block = text.slice(0, end);
          text = text.slice(end + 2);
          if (block.startsWith('event: complete')) return undefined;
          id = /^id: (.+)$/m.exec(block)?.[1] ?? id;
          const line = block.split('\n').find((each) => each.startsWith('data: '));
          if (line) return JSON.parse(line.slice('data: '.length));
          continue;
        }
        const { done, value } = await reader.read();
        if (done) return undefined;
        text += value;
      }
    },
    close: async () => {
      await reader.cancel().catch(() => {});
      away.abort();
    },
  };
}
