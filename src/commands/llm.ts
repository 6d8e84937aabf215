import { Command } from 'commander';
import { llmBatchCommand } from './llm-batch.ts';
import { llmCheckCommand } from './llm-check.ts';
import { llmUsageCommand } from './llm-usage.ts';

/** Makes the command around language models: batches of requests, the endpoint, and what it took. */
export function llmCommand(): Command {
  return new Command('llm')
    .description('Exchange batches with a language model, check its endpoint, tell what it took')
    .addCommand(llmBatchCommand())
    .addCommand(llmCheckCommand())
    .addCommand(llmUsageCommand());
}
