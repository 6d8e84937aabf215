import type { Plugin } from 'graphql-yoga';
import type { AdmitReader } from '../admit-reader.ts';

/** Finds out who asks before the operation is read. */
export function useTokens(admit: AdmitReader): Plugin {
  return {
    onRequestParse({ request, endResponse }) {
      const refusal = admit(request);
      if (refusal) endResponse(refusal);
    },
  };
}
