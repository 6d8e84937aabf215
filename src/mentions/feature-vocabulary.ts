/** Numbers features, each made of a prefix and a value. */
export interface Vocabulary {
  /** Gives a feature's number, its index in `features`; `undefined` for one that no weight knows. */
  numberOf(prefix: string, value: string): number | undefined;
  readonly features: readonly string[];
}

/** Takes every feature and numbers it when it first comes: for learning. */
export function openVocabulary(): Vocabulary {
  const features: string[] = [];
  const numbers = new Map<string, number>();
  return {
    features,
    numberOf(prefix, value) {
      const feature = prefix + value;
      let number = numbers.get(feature);
      if (number === undefined) {
        number = features.push(feature) - 1;
        numbers.set(feature, number);
      }
      return number;
    },
  };
}

/** Takes the features of a model alone, in the order of its weights. */
export function createVocabulary(features: readonly string[]): Vocabulary {
  const byPrefix = new Map<string, Map<string, number>>();
  return {
    features,
    numberOf(prefix, value) {
      let values = byPrefix.get(prefix);
      if (!values) {
        values = new Map();
        for (const [number, feature] of features.entries())
          if (feature.startsWith(prefix)) values.set(feature.slice(prefix.length), number);
        byPrefix.set(prefix, values);
      }
      return values.get(value);
    },
  };
}
