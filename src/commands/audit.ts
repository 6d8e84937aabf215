import { Command } from 'commander';
import { auditPackCommand } from './audit-pack.ts';
import { auditVerifyCommand } from './audit-verify.ts';

/** Makes the command under which audits stand. */
export function auditCommand(): Command {
  return new Command('audit')
    .description('Pack the graph with its evidence, and check such packs')
    .addCommand(auditPackCommand())
    .addCommand(auditVerifyCommand());
}
