import type { LlmCache } from '../llm/open-llm-cache.ts';

/** Lays a cache over another one, which stays as it is: what is looked up there is copied, what is kept goes into the upper. */
export function layCache(upper: LlmCache, lower: LlmCache): LlmCache {
  return {
    get: async (id) => {
      const laid = await upper.get(id);
      if (laid) return laid;
      const found = await lower.get(id);
      if (found) await upper.put(id, found);
      return found;
    },
    put: upper.put,
  };
}
