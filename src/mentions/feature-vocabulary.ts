/** Gives the feature that a prefix and a value make; `undefined` for one that no weight knows. */
export type Vocabulary = (prefix: string, value: string) => string | undefined;

/** Takes every feature: for learning. */
export const openVocabulary: Vocabulary = (prefix, value) => prefix + value;

/** Takes the features of a model alone, always as the same string objects, which makes the many look-ups cheap. */
export function createVocabulary(features: Iterable<string>): Vocabulary {
  const all = [...features];
  const byPrefix = new Map<string, Map<string, string>>();
  return (prefix, value) => {
    let values = byPrefix.get(prefix);
    if (!values) {
      const own = all.filter((feature) => feature.startsWith(prefix));
      values = new Map(own.map((feature) => [feature.slice(prefix.length), feature]));
      byPrefix.set(prefix, values);
    }
    return values.get(value);
  };
}
