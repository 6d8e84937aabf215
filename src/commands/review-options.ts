import { type Command, InvalidArgumentError, Option } from 'commander';
import { REVIEW_ORDERS } from '../graph/read-open-claims.ts';
import { RELATION_TYPES, type RelationType } from '../model/relation.ts';
import { type QueueChoice, REVIEW_QUEUES } from '../review/read-queue.ts';
import { readFraction } from './read-fraction.ts';
import { readLimit } from './read-limit.ts';

/** The options that choose what is open, as the command line has them. */
export interface QueueFlags {
  readonly queue?: QueueChoice['queue'];
  readonly order: QueueChoice['order'];
  readonly type: readonly RelationType[];
  readonly minConfidence: number;
  readonly limit: number;
}

/** Adds the options that choose what is open. */
export function withQueueOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--queue <queue>', 'claims, names that may mean one, or all (with --type: claims)').choices(
        REVIEW_QUEUES,
      ),
    )
    .addOption(new Option('--order <order>', 'which claims come first').choices(REVIEW_ORDERS).default('weakest'))
    .option('--type <types>', 'only claims of these types: USES, WORKS_FOR …; several with commas', toTypes, [])
    .option('--min-confidence <number>', 'only claims of this confidence or more, 0 to 1', readFraction, 0)
    .option('--limit <n>', 'at most this many', readLimit, Number.POSITIVE_INFINITY);
}

/** Makes of the options what the queue takes. */
export function toQueueChoice({ queue, order, type, minConfidence, limit }: QueueFlags): QueueChoice {
  // Who asks for claims of some types does not ask for names.
  return { queue: queue ?? (type.length > 0 ? 'claims' : 'all'), order, types: type, minConfidence, limit };
}

function toTypes(value: string, earlier: readonly RelationType[]): readonly RelationType[] {
  const types = value.split(/[,，\s]+/).filter(Boolean);
  return [...earlier, ...types.map(toType)];
}

function toType(value: string): RelationType {
  const type = RELATION_TYPES.find((known) => known === value.toUpperCase().replaceAll('-', '_'));
  if (type) return type;
  throw new InvalidArgumentError(`"${value}" is none of ${RELATION_TYPES.join(', ')}.`);
}
