import { type Command, InvalidArgumentError } from 'commander';

/** Whether a run that costs may start unasked, and where it ends. */
export interface CostFlags {
  readonly yes?: boolean;
  readonly budget?: number;
  readonly budgetTokens?: number;
}

/** Adds the options of commands that ask a language model. */
export function withCostOptions(command: Command): Command {
  return command
    .option('--yes', 'ask a language model without asking you first')
    .option('--budget <amount>', 'end before a language model costs more, in the currency of seeds/prices', readAmount)
    .option('--budget-tokens <n>', 'end before more tokens are sent and received', readTokens);
}

function readAmount(text: string): number {
  if (/^\d{1,9}(?:\.\d{1,6})?$/.test(text) && Number(text) > 0) return Number(text);
  throw new InvalidArgumentError('It must be an amount above 0, such as 2.50.');
}

function readTokens(text: string): number {
  if (/^[1-9]\d{0,11}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number of tokens, 1 or more.');
}
