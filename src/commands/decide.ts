import { Command, Option } from 'commander';
import { readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import type { DecisionRequest } from '../graph/decision.ts';
import { readDecisions } from '../graph/read-decisions.ts';
import { readOpenClaimsByIds } from '../graph/read-open-claims.ts';
import { resolveNamePair } from '../graph/resolve-name-pair.ts';
import { decideListCommand } from './decide-list.ts';
import { findTarget } from './find-target.ts';
import { describeClaim, describeDecided, describeName, tellReport } from './tell-decision.ts';
import { type OpenGraph, withGraph } from './with-graph.ts';

const EXAMPLES = `
Examples:
  cloudties decide confirm 1f0c…                          the sentence says so, and it is true
  cloudties decide reject 1f0c… --reason 'a quiz question'  the claim draws no edge any more
  cloudties decide same 华米 Zepp --dry-run                what would follow; nothing is written
  cloudties decide different 苹果公司 苹果基金
  cloudties decide note 华米 --reason 'renamed in 2021'
  cloudties decide undo 77ab…                             the decision's id, of \`decide list\`
  cloudties decide list --of 华米

Ids of claims stand in \`ask sources\`, in \`review\` and in the API. Decisions outlive re-imports: one on a claim that is
retracted holds again when the claim returns.`;

const NAME = 'the id of an entity or a name, or a name in any script';

/** Who decides, why, and whether it is only tried. */
export interface DecideFlags {
  readonly by?: string;
  readonly reason?: string;
  readonly dryRun?: boolean;
}

interface PairFlags extends DecideFlags {
  readonly evidence?: string;
}

/** A request with what it is about, in words. */
interface Decided {
  readonly request: DecisionRequest;
  readonly what: string;
}

/** Makes the command that records what a person decides. */
export function decideCommand(): Command {
  const command = new Command('decide')
    .description('Record what you decide on claims and names')
    .addHelpText('after', EXAMPLES);
  command.addCommand(claimCommand('confirm', 'Say that claims are true'));
  command.addCommand(claimCommand('reject', 'Say that claims are wrong: they draw no edge any more'));
  command.addCommand(pairCommand('same', 'Say that two names mean one: they become one entity'));
  command.addCommand(pairCommand('different', 'Say that two names do not mean one, by whatever chain'));
  command.addCommand(noteCommand());
  command.addCommand(undoCommand());
  return command.addCommand(decideListCommand());
}

function claimCommand(action: 'confirm' | 'reject', description: string): Command {
  const command = new Command(action).description(description).argument('<claim...>', 'ids of claims');
  return withDecideOptions(command).action((ids: string[], flags: DecideFlags) =>
    decide(flags, async ({ runner }) => {
      const claims = new Map((await readOpenClaimsByIds(runner, ids)).map((found) => [found.claim.id, found]));
      return ids.map((claimId) => {
        const found = claims.get(claimId);
        const what = found ? describeClaim(found) : `claim ${claimId}`;
        return { request: { action, claimId, ...toSigned(flags) }, what };
      });
    }),
  );
}

function pairCommand(action: 'same' | 'different', description: string): Command {
  const command = new Command(action).description(description).argument('<one>', NAME).argument('<other>', NAME);
  command.addOption(
    new Option('--evidence <fingerprint>', 'of the proposal that is answered, as `proposals` gives it'),
  );
  return withDecideOptions(command).action((one: string, other: string, flags: PairFlags) =>
    decide(flags, async ({ runner, index }) => {
      const names = await resolveNamePair(runner, one, other, index);
      const what = names.map(describeName).join(action === 'same' ? ' = ' : ' ≠ ');
      const { evidence } = flags;
      return [{ request: { action, names, ...toSigned(flags), ...(evidence && { evidence }) }, what }];
    }),
  );
}

function noteCommand(): Command {
  const command = new Command('note')
    .description('Put a note on a claim, an article or a name; the words are the reason')
    .argument('<target>', `the id of a claim or an article, its address, ${NAME}`);
  return withDecideOptions(command).action((text: string, flags: DecideFlags) =>
    decide(flags, async ({ runner, index }) => {
      const { kind, id } = await findTarget(runner, index, text);
      if (kind === 'decision') {
        throw new AppError('BAD_ARGUMENT', 'A decision takes no note: put the note on what it is about.');
      }
      return [{ request: { action: 'note', on: kind, id, ...toSigned(flags) }, what: `${kind} ${text}` }];
    }),
  );
}

function undoCommand(): Command {
  const command = new Command('undo').description('Undo a decision').argument('<decision>', 'the id of a decision');
  return withDecideOptions(command).action((decisionId: string, flags: DecideFlags) =>
    decide(flags, async ({ runner }) => {
      const about = await readDecisions(runner, { of: { ids: [decisionId], nameIds: [] }, limit: 2 });
      const undone = about.find(({ id }) => id === decisionId);
      const what = undone ? `${undone.action}, ${describeDecided(undone)}` : `decision ${decisionId}`;
      return [{ request: { action: 'undo', decisionId, ...toSigned(flags) }, what }];
    }),
  );
}

/** Adds the options that every decision has. */
function withDecideOptions(command: Command): Command {
  return command
    .option('--by <name>', 'who decides (CLOUDTIES_BY, else the name of the user)')
    .option('--reason <text>', 'why')
    .option('--dry-run', 'say what would follow, and write nothing');
}

/**
 * Tells who decides: as given, else by the environment.
 * @throws AppError BAD_ARGUMENT where nobody is named
 */
export function toSigned({ by, reason }: DecideFlags): { readonly by: string; readonly reason: string } {
  const name = by ?? readConfig().by;
  if (name === undefined || name.trim() === '') {
    throw new AppError('BAD_ARGUMENT', 'Nobody says who decides. Give --by NAME, or set CLOUDTIES_BY.');
  }
  return { by: name, reason: reason ?? '' };
}

async function decide(flags: DecideFlags, toDecided: (graph: OpenGraph) => Promise<readonly Decided[]>): Promise<void> {
  const { dryRun = false } = flags;
  // Who decides is asked before a server is started.
  const { by } = toSigned(flags);
  await withGraph(async (graph) => {
    const decided = await toDecided(graph);
    const requests = decided.map(({ request }) => request);
    const report = await (dryRun ? graph.writer.previewDecisions(requests) : graph.writer.decide(requests));
    for (const [at, { id, action, outcome }] of report.outcomes.entries()) {
      const { what } = decided[at]!;
      if (outcome === 'unchanged') console.log(`Unchanged: ${action}, ${what}: decided so already (decision ${id}).`);
      else if (dryRun) console.log(`Would record: ${action}, ${what}, by ${by} (nothing was written).`);
      else console.log(`Recorded: ${action}, ${what}, by ${by} (decision ${id}).`);
    }
    for (const line of tellReport(report)) console.log(`  ${line}`);
  });
}
