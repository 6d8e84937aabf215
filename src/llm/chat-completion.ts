import { z } from 'zod';

/** Counts that an endpoint does not give are told as 0. */
const tokens = z.number().int().min(0).catch(0);

/** What is read of an answer of an endpoint, sent at once or in a batch. */
export const chatCompletion = z.object({
  model: z.string().optional(),
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: tokens, completion_tokens: tokens }).nullish(),
});
