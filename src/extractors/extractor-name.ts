/** Who reads articles: the rules alone; a language model alone; both, each on its own; the rules, and the model where they are not sure. */
export const EXTRACTOR_NAMES = ['rules', 'llm', 'rules+llm', 'arbiter'] as const;
export type ExtractorName = (typeof EXTRACTOR_NAMES)[number];
