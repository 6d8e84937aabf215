import { Command, InvalidArgumentError, Option } from 'commander';
import { createToken, revokeToken } from '../access/change-tokens.ts';
import { ROLES, type Role } from '../access/role.ts';
import { readTokenFile, toTokenFile } from '../access/token-file.ts';
import { stateOf, type TokenRecord } from '../access/token-record.ts';
import { readConfig } from '../config.ts';
import { toFolderError } from '../neo4j/to-folder-error.ts';
import { ROW_FORMATS, type RowFormat, writeRows } from './print-rows.ts';

const EXAMPLES = `
Roles:
  read      reads, where reading needs a token (cloudties serve --public)
  import    reads, imports articles and retracts them
  review    reads, decides, and asks what the graph knew (knownAt of audits and proposals)
  admin     everything

Examples:
  cloudties token create ann --role review             prints the token, this once
  cloudties token create crawler --role import --expires 90
  cloudties token list                                 names, roles, and which still count
  cloudties token revoke crawler                       a running server refuses it at once

A token goes into the header "Authorization: Bearer TOKEN". What is kept of it lies in tokens.json of the
data folder (CLOUDTIES_DATA): its SHA-256, from which nobody gets the token back.`;

const COLUMNS = ['name', 'role', 'state', 'created', 'expires', 'revoked', 'id'];
/** A hundred years, in days. */
const MAX_DAYS = 36_500;

/** Makes the command that makes, lists and revokes the tokens of the API. */
export function tokenCommand(): Command {
  return new Command('token')
    .description('Make, list and revoke the tokens of the API')
    .addHelpText('after', EXAMPLES)
    .addCommand(createCommand())
    .addCommand(listCommand())
    .addCommand(revokeCommand());
}

function createCommand(): Command {
  return new Command('create')
    .description('Make a token, and print it: this once, alone on standard output')
    .argument('<name>', 'whose it is: the log names it')
    .addOption(new Option('--role <role>', 'what it may do').choices(ROLES).makeOptionMandatory())
    .option('--expires <days>', 'days until it counts no more; without it, until it is revoked', readDays)
    .action((name: string, { role, expires }: { role: Role; expires?: number }) =>
      withTokenFile(async (file) => {
        const { secret, record } = await createToken(file, { name, role, days: expires });
        console.log(secret);
        const end = record.expiresAt === null ? 'counts until it is revoked' : `counts until ${record.expiresAt}`;
        console.error(`Token "${record.name}" (${role}) ${end}. It is shown this once: keep it now.`);
      }),
    );
}

function listCommand(): Command {
  return new Command('list')
    .description('List the tokens: their names and roles, and whether they count')
    .addOption(new Option('--format <format>', 'how to print').choices(ROW_FORMATS).default('table'))
    .action(({ format }: { format: RowFormat }) =>
      withTokenFile(async (file) => {
        const now = new Date();
        const rows = readTokenFile(file).map((record) => toRow(record, now));
        console.log(writeRows(COLUMNS, rows, format, process.stdout.columns));
      }),
    );
}

function revokeCommand(): Command {
  return new Command('revoke')
    .description('Revoke a token: it counts no more, for a running server neither')
    .argument('<name>', 'its name, or its id')
    .action((name: string) =>
      withTokenFile(async (file) => {
        const { name: revoked, role } = await revokeToken(file, name);
        console.log(`Token "${revoked}" (${role}) is revoked.`);
      }),
    );
}

function toRow(record: TokenRecord, now: Date): Record<string, unknown> {
  const { id, name, role, createdAt, expiresAt, revokedAt } = record;
  return { name, role, state: stateOf(record, now), created: createdAt, expires: expiresAt, revoked: revokedAt, id };
}

async function withTokenFile(work: (file: string) => Promise<void>): Promise<void> {
  const { dataFolder } = readConfig();
  await work(toTokenFile(dataFolder)).catch((error) => {
    throw toFolderError(error, dataFolder, 'CLOUDTIES_DATA');
  });
}

function readDays(text: string): number {
  const days = Number(text);
  if (/^\d{1,5}$/.test(text) && days >= 1 && days <= MAX_DAYS) return days;
  throw new InvalidArgumentError(`It must be a whole number of days, 1 to ${MAX_DAYS}.`);
}
