import { z } from 'zod';

const missingOr = (message: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'missing' : message),
});
const toNumber = (pattern: RegExp, message: string) =>
  z.string(missingOr(message)).regex(pattern, message).transform(Number);

const price = toNumber(/^\d{1,6}(?:\.\d{1,6})?$/u, 'expected a price of a million tokens, such as 0.25');

/** A row of seeds/prices. */
export const priceRow = z.strictObject({
  id: z.string(missingOr('expected text')).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
    error: 'an id has lower-case letters, digits and single hyphens',
  }),
  models: z
    .array(z.string().regex(/^(?:[\w.:@+/-]+\*?|\*)$/u, 'a name of a model, or its beginning and *'), {
      ...missingOr('expected a list of names'),
    })
    .min(1, 'needs a name'),
  local: z
    .enum(['true', 'false'], { error: 'expected true or false' })
    .default('false')
    .transform((text) => text === 'true'),
  input: price,
  output: price,
  currency: z.string(missingOr('expected text')).regex(/^[A-Z]{3}$/u, 'a currency has three capital letters, as USD'),
  batch: toNumber(/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/u, 'expected what a batch costs of the price, 0 to 1'),
  asOf: z.string(missingOr('expected a month')).regex(/^20\d\d-(?:0[1-9]|1[0-2])$/u, 'expected a month, as 2026-04'),
});
