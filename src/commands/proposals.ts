import { Command, Option } from 'commander';
import type { Proposal, ProposalSide } from '../graph/proposals/proposal.ts';
import { DEFAULT_CERTAINTY, readProposals } from '../graph/proposals/read-proposals.ts';
import { SHOWN_FIRST } from '../graph/proposals/sort-proposals.ts';
import type { StatementRunner } from '../graph/run-statement.ts';
import { withGraphAt } from '../graph/with-graph-at.ts';
import { findIdAt } from '../graphql/find-id-at.ts';
import { openProgress } from './open-progress.ts';
import { ROW_FORMATS, type RowFormat, writeRows } from './print-rows.ts';
import { readFraction } from './read-fraction.ts';
import { readLimit } from './read-limit.ts';
import { readMoment } from './read-moment.ts';
import { withGraph } from './with-graph.ts';

const EXAMPLES = `
Examples:
  cloudties proposals                       which names may mean one, the surest first
  cloudties proposals 华米                   only what concerns this one
  cloudties proposals --min 0.9             only the sure ones
  cloudties proposals --format csv > proposals.csv
  cloudties proposals --known-at 2026-05-17 what could have been asked then

Nothing is joined or parted by itself: each row ends with the command that decides it. What is decided is not
proposed again, unless the evidence has grown since. Those of a certainty of ${SHOWN_FIRST} and more stand first, the others
by certainty times the claims concerned.`;

interface Flags {
  readonly min: number;
  readonly limit: number;
  readonly format: RowFormat;
  readonly knownAt?: string;
}

/** Makes the command that shows which entities may be one, and which joined names may mean two. */
export function proposalsCommand(): Command {
  return new Command('proposals')
    .description('Show which names may mean the same one, or not, for a person to decide')
    .argument('[name]', 'an id, or a name in any script')
    .option('--min <certainty>', 'the least certainty, 0 to 1', readFraction, DEFAULT_CERTAINTY)
    .option('--limit <n>', 'at most this many', readLimit, 50)
    .option('--known-at <moment>', 'as the graph knew it then: a day or an instant', readMoment)
    .addOption(new Option('--format <format>', 'how to print').choices(ROW_FORMATS).default('table'))
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(name: string | undefined, { min, limit, format, knownAt }: Flags): Promise<void> {
  await withGraph(async ({ connection, runner: live, index, seeds }) => {
    const propose = async (runner: StatementRunner): Promise<readonly Proposal[]> => {
      const entityId = name === undefined ? undefined : await findIdAt('name', name, { runner, live });
      const progress = openProgress();
      const onNames = (count: number) => progress.show(`${count} names read`);
      const options = { lexicon: seeds.lexicon, index, entityId, min, limit, isPast: knownAt !== undefined, onNames };
      return readProposals(runner, options).finally(progress.end);
    };
    const proposals = await (knownAt === undefined ? propose(live) : withGraphAt(connection, knownAt, propose));
    console.log(writeProposals(proposals, format, process.stdout.columns));
  });
}

/**
 * Writes proposals for people: each with its reasons in words and the command that decides it.
 * @param width of the terminal, in columns of characters
 */
export function writeProposals(proposals: readonly Proposal[], format: RowFormat, width?: number): string {
  if (format === 'json') return JSON.stringify(proposals, null, 2);
  const rows = proposals.map((proposal) => {
    const { action, certainty, claims, first, second } = proposal;
    return {
      ...{ certainty, claims, first: toName(first), second: toName(second), are: action },
      why: explain(proposal),
      decide: toDecideCommand(proposal),
    };
  });
  return writeRows(['certainty', 'claims', 'first', 'second', 'are', 'why', 'decide'], rows, format, width);
}

/** Writes a name with what tells it from namesakes: the employer of a person, the year of an event. */
function toName({ name, key: { scope } }: ProposalSide): string {
  return scope === undefined ? name : `${name} (${scope})`;
}

function explain({ parts, earlier, changes }: Proposal): string {
  const words = parts.map(({ weight, detail }) => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)} ${detail}`);
  const before = earlier.map(({ action, id }) => `${action} (${id})`).join(', ');
  return [...(before ? [`decided before: ${before}; new since: ${changes.join(', ')}`] : []), ...words].join('; ');
}

/** Writes the command that accepts a proposal; with the other of same and different it refuses it. */
function toDecideCommand({ action, first, second, fingerprint, earlier }: Proposal): string {
  // What was called different is one only once that is undone.
  const inTheWay = action === 'same' ? earlier.filter((decision) => decision.action === 'different') : [];
  const commands = inTheWay.map(({ id }) => `cloudties decide undo ${id}`);
  return [...commands, `cloudties decide ${action} ${first.id} ${second.id} --evidence ${fingerprint}`].join(' && ');
}
