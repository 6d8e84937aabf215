import { Command, InvalidArgumentError, Option } from 'commander';
import { createReadRunner } from '../graph/create-read-runner.ts';
import type { CypherType } from '../graph/cypher-type.ts';
import type { GraphConnection } from '../graph/graph-connection.ts';
import { searchEntities } from '../graph/read-entities.ts';
import { runStatement, type StatementName, type StatementRunner } from '../graph/run-statement.ts';
import { withGraphAt } from '../graph/with-graph-at.ts';
import { findIdAt } from '../graphql/find-id-at.ts';
import { ENTITY_KINDS, RELATIONSHIP_STATUSES, type RelationshipStatus } from '../model/relation.ts';
import { ROW_FORMATS, type RowFormat, writeRows } from './print-rows.ts';
import { readDay } from './read-day.ts';
import { readMoment } from './read-moment.ts';
import { loadQuestions, type SavedQuestion, toLabel } from './saved-question.ts';
import { withNeo4j } from './with-neo4j.ts';

/** How long a question may take, in milliseconds. */
const TIMEOUT = 60_000;

/** What the options of questions mean; a parameter of a question that stands not here is shown by its name alone. */
const OPTIONS: Readonly<Record<string, string>> = {
  status: 'only these: active, planned, ended, disputed, rumoured; several with commas',
  since: 'only what began or was first reported then or later: a year, month or day (2021, 2021-05, 2021-05-17)',
  until: 'only what began or was first reported until then',
  asOf: 'only what holds on this day by the articles\' own words, or may (2021-05-17); the column "holds" tells which',
  limit: 'at most this many rows',
  from: 'only from this one: an id, or a name in any script',
  to: 'only to this one: an id, or a name in any script',
};

const EXAMPLES = `
Examples:
  cloudties ask customers aws --status active
  cloudties ask clouds 华米
  cloudties ask migrations --since 2021 --format csv > migrations.csv
  cloudties ask path 华米 Moderna
  cloudties ask sources 华米 aws          why we believe it: sentence by sentence
  cloudties ask clouds 华米 --as-of 2021-05-17      what held on that day: yes, or maybe
  cloudties ask clouds 华米 --known-at 2026-05-17   what this graph had learnt by then

A name may be any that the entity has, in any script; an ambiguous one is answered with the candidates and their ids.
Each question is a file in cypher/read/questions; a new file there is a new question.`;

/** Makes the command that answers saved questions. */
export function askCommand(): Command {
  const command = new Command('ask').description('Answer a saved question').addHelpText('after', EXAMPLES);
  for (const question of loadQuestions()) command.addCommand(questionCommand(question));
  return command;
}

function questionCommand(question: SavedQuestion): Command {
  const { name, description, entities, optionalEntities, values } = question;
  const command = new Command(name).description(description);
  for (const { label } of entities) command.argument(`<${label}>`, 'an id, or a name in any script');
  for (const { label } of optionalEntities)
    command.option(`--${label} <name>`, OPTIONS[label] ?? 'an id, or a name in any script');
  for (const { param, label, type } of values) {
    command.option(`--${label} <value>`, OPTIONS[param] ?? '', param === 'asOf' ? readDay : toParser(type));
  }
  command.option(
    '--known-at <moment>',
    'as the graph knew it then: a day or an instant, 2026-05-17 or 2026-05-17T09:00Z',
    readMoment,
  );
  command.addOption(new Option('--format <format>', 'how to print').choices(ROW_FORMATS).default('table'));
  return command.action(async (...given: unknown[]) => {
    const names = given.slice(0, entities.length) as string[];
    const { format, knownAt, ...options } = given[entities.length] as {
      format: RowFormat;
      knownAt?: string;
    } & Record<string, unknown>;
    await withNeo4j(async (connection, signal) => {
      const rows = await answerQuestion(connection, question, { names, options, knownAt, signal });
      const columns = columnsOf(question, options);
      const told = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));
      console.log(writeRows(columns, told, format, process.stdout.columns));
      if (rows.length === 0) console.error(await adviseOnNothing(connection, names, { ...options, knownAt }));
    });
  });
}

/** Lists what an answer has to say: of a day only where one was asked for. */
function columnsOf({ statement }: SavedQuestion, { asOf }: Readonly<Record<string, unknown>>): readonly string[] {
  return [...statement.row.keys()].filter((column) => column !== 'holds' || asOf !== undefined);
}

/**
 * Answers a saved question: names become ids, the rest goes to the statement as it is.
 * @throws AppError NOT_FOUND, AMBIGUOUS_NAME with the candidates, QUERY_TIMEOUT
 */
export async function answerQuestion(
  connection: GraphConnection,
  question: SavedQuestion,
  given: {
    /** Of the entities that must be named, in order. */
    readonly names: readonly string[];
    /** The others by their names on the command line. */
    readonly options: Readonly<Record<string, unknown>>;
    /** The answer is what the graph knew at this moment, an instant in ISO 8601. */
    readonly knownAt?: string | undefined;
    readonly signal?: AbortSignal;
  },
): Promise<readonly Record<string, unknown>[]> {
  const live = createReadRunner(connection, { timeoutMs: TIMEOUT, signal: given.signal });
  if (given.knownAt === undefined) return answerWith(live, question, given);
  return withGraphAt(connection, given.knownAt, (runner) => answerWith(runner, question, given, live));
}

async function answerWith(
  runner: StatementRunner,
  { entities, optionalEntities, values, statement }: SavedQuestion,
  given: { readonly names: readonly string[]; readonly options: Readonly<Record<string, unknown>> },
  live: StatementRunner = runner,
): Promise<readonly Record<string, unknown>[]> {
  const named = [
    ...entities.map((entity, at) => ({ entity, text: given.names[at]! })),
    ...optionalEntities.map((entity) => ({ entity, text: given.options[entity.label] as string | undefined })),
  ];
  const params: Record<string, unknown> = {};
  for (const { entity, text } of named) {
    if (text !== undefined) params[entity.param] = await findIdAt(entity.label, text, { runner, live }, entity.kinds);
  }
  for (const { param } of values) params[param] = given.options[param];
  // The name comes from the loaded files, so its parameters are known to the loader, not to the compiler.
  const rows = await runStatement(runner, statement.name as StatementName, params as never);
  return rows as unknown as readonly Record<string, unknown>[];
}

/** Says what may be done where a question has no answer. */
async function adviseOnNothing(
  connection: GraphConnection,
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<string> {
  const runner = createReadRunner(connection, { timeoutMs: TIMEOUT });
  const { articles } = await runStatement(runner, 'read/node/counts');
  if (articles === 0) return 'The graph holds no articles yet: cloudties import PATH…';
  const given = Object.keys(options)
    .filter((option) => options[option] !== undefined)
    .map((option) => `--${toLabel(option)}`);
  if (given.length > 0) return `There may be more without ${given.join(', ')}.`;
  const found = await Promise.all(names.map((name) => searchEntities(runner, name, ENTITY_KINDS, 4)));
  const others = new Set(found.flat().map(({ node }) => node.name));
  for (const name of names) others.delete(name);
  const similar = others.size === 0 ? '' : ` Names like it, of which there may be more: ${[...others].join(', ')}.`;
  return `None of the ${articles} articles says so.${similar}`;
}

function toParser(type: CypherType): (text: string) => unknown {
  const of = type.kind === 'nullable' ? type.of : type;
  if (of.kind === 'list') {
    const isStatus = of.of.kind === 'word' && of.of.word === 'RelationshipStatus';
    return (text) => text.split(/[,，]/).map((item) => (isStatus ? readStatus(item.trim()) : item.trim()));
  }
  if (of.kind !== 'word' || !['int', 'float'].includes(of.word)) return (text) => text;
  return (text) => {
    const value = Number(text);
    if (Number.isFinite(value) && value >= 0 && (of.word === 'float' || Number.isInteger(value))) return value;
    throw new InvalidArgumentError('It must be a number, 0 or greater.');
  };
}

function readStatus(text: string): RelationshipStatus {
  const status = RELATIONSHIP_STATUSES.find((one) => one === text);
  if (status) return status;
  throw new InvalidArgumentError(`It must be of ${RELATIONSHIP_STATUSES.join(', ')}.`);
}
