import { Command } from 'commander';
import { llmBatchReadCommand } from './llm-batch-read.ts';
import { llmBatchWriteCommand } from './llm-batch-write.ts';

/** Makes the command that exchanges batches: requests out, answers in. */
export function llmBatchCommand(): Command {
  return new Command('batch')
    .description('Write requests into a file, and take the answers from one')
    .addCommand(llmBatchWriteCommand())
    .addCommand(llmBatchReadCommand());
}
