import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';

/** Bytes below which an answer fits few packets anyhow, and packing it takes longer than sending it. */
const LEAST = 4_096;
/** Levels at which a megabyte takes some ten milliseconds, in a thread beside this one. */
const ENCODERS = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 4 }),
} as const;

type Encoding = keyof typeof ENCODERS;

/**
 * Packs large answers for those who take them packed; streams of events go as they are. What is packed together with a secret can tell it by its
 * length (BREACH): no answer of ours holds one, and no page of another site can send a token along.
 */
export function useCompression(): Plugin {
  return {
    // Not async: where nothing is packed, nothing is waited for.
    onResponse({ request, response, setResponse, fetchAPI }) {
      const encoding = chooseEncoding(request.headers.get('accept-encoding'));
      if (encoding === undefined || !response.body || response.headers.has('content-encoding')) return;
      if (!/json|^text\/(?:html|css|plain)/.test(response.headers.get('content-type') ?? '')) return;
      const told = response.headers.get('content-length');
      if (told !== null && Number(told) < LEAST) return;
      const pack = async () => {
        const body = Buffer.from(await response.arrayBuffer());
        const headers = new fetchAPI.Headers(response.headers);
        headers.append('vary', 'Accept-Encoding');
        headers.delete('content-length');
        const isLarge = body.length >= LEAST;
        if (isLarge) headers.set('content-encoding', encoding);
        const sent = isLarge ? await ENCODERS[encoding](body) : body;
        setResponse(new fetchAPI.Response(new Uint8Array(sent), { status: response.status, headers }));
      };
      return pack();
    },
  };
}

function chooseEncoding(accepted: string | null): Encoding | undefined {
  if (accepted === null) return;
  const weights = new Map(
    accepted.split(',').map((each) => {
      const [name = '', ...parameters] = each.toLowerCase().replaceAll(' ', '').split(';');
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return [name, quality === undefined ? 1 : Number(quality.slice(2))];
    }),
  );
  const [best] = (Object.keys(ENCODERS) as Encoding[])
    .filter((name) => (weights.get(name) ?? 0) > 0)
    .sort((one, other) => weights.get(other)! - weights.get(one)!);
  return best;
}
