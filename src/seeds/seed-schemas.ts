import { z } from 'zod';
import { FRAME_STRENGTHS } from '../model/pattern-row.ts';
import { CLAIM_STATUSES, ENTITY_KINDS, RELATION_TYPES, type RelationType } from '../model/relation.ts';
import { SECTORS } from '../model/sector.ts';

/** The kinds that seeds may hold: people come from texts alone. */
const SEED_KINDS = ENTITY_KINDS.filter((kind) => kind !== 'Person');

const missingOr = (message: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'missing' : message),
});

const text = z
  .string(missingOr('expected text'))
  .min(1, 'empty text')
  .refine((value) => value === value.trim(), 'white space at an end');
const slug = text.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id has lower-case letters, digits and single hyphens');
const texts = z
  .array(text, missingOr('expected a list'))
  .refine((list) => new Set(list).size === list.length, 'the same text stands twice in the list');

/** A row of seeds/entities as written; `zh` and `en` become `names`. */
export const entityRow = z
  .strictObject({
    id: slug,
    kind: z.enum(SEED_KINDS, {
      error: ({ input }) =>
        input === 'Person'
          ? 'people are not seeded: they come from texts'
          : missingOr(`kind is one of ${SEED_KINDS.join(', ')}`).error({ input }),
    }),
    zh: text.optional(),
    en: text.optional(),
    aliases: texts.default([]),
    ambiguous: texts.default([]),
    products: texts.default([]),
    parent: slug.optional(),
    family: slug.optional(),
    host: slug.optional(),
    domains: z
      .array(
        text.regex(
          /^(?:[a-z0-9]+(?:-+[a-z0-9]+)*\.)+[a-z]{2,}$/u,
          'a domain is a host in lower case, with no scheme and no path',
        ),
      )
      .optional(),
    wikidata: text.regex(/^Q\d+$/u, 'a Wikidata id is Q and digits').optional(),
    ticker: text.optional(),
    sector: z.enum(SECTORS, missingOr(`sector is one of ${SECTORS.join(', ')}`)).optional(),
  })
  .refine((row) => row.zh !== undefined || row.en !== undefined, 'needs a name: zh, en or both')
  .refine((row) => row.host === undefined || row.kind === 'Event', {
    message: 'only an event has a host',
    path: ['host'],
  })
  .refine((row) => row.sector === undefined || row.kind === 'Company', {
    message: 'only a Company has a sector',
    path: ['sector'],
  })
  .refine((row) => row.parent === undefined || row.kind !== 'Event', {
    message: 'an event has no parent, but a host',
    path: ['parent'],
  });

/** A row of seeds/patterns. */
export const patternRow = z.strictObject({
  id: slug,
  type: z.enum(
    RELATION_TYPES as [RelationType, ...RelationType[]],
    missingOr(`type is one of ${RELATION_TYPES.join(', ')}`),
  ),
  status: z.enum(CLAIM_STATUSES, missingOr(`status is one of ${CLAIM_STATUSES.join(', ')}`)).optional(),
  strength: z.enum(FRAME_STRENGTHS, missingOr(`strength is one of ${FRAME_STRENGTHS.join(', ')}`)),
  reason: text,
  frames: texts.min(1, 'needs a frame'),
  unless: texts.optional(),
  asItStands: z
    .literal('true', 'asItStands is true, or left out')
    .transform(() => true as const)
    .optional(),
  examples: texts.min(1, 'needs an example'),
  counterExamples: texts.default([]),
});

/** A file of seeds/lexicon: words by sense. */
export const lexiconTopic = z.record(
  z.string().regex(/^[a-zA-Z]+(?:-[a-zA-Z]+)*$/u, 'a sense is named by letters and single hyphens'),
  texts,
);
