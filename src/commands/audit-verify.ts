import { Command, InvalidArgumentError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { AppError } from '../errors.ts';
import { describeVerification } from '../pack/describe-verification.ts';
import { verifyPack } from '../pack/verify-pack.ts';
import { openProgress } from './open-progress.ts';

const EXAMPLES = `
Examples:
  cloudties audit verify pack.zip                    is it whole, and does what it says follow from its claims?
  cloudties audit verify pack.zip --root 3f9a…       is it the very pack whose root you were told?

Needs no network and no database. Exit code 10: it is damaged, was changed, or is no pack.`;

/** Makes the command that checks an audit pack and says what it showed; exit code 10 where the pack is not sound. */
export function auditVerifyCommand(): Command {
  return new Command('verify')
    .description('Check an audit pack, without network and database')
    .argument('<pack>', 'the zip file of a pack')
    .option('--root <hex>', 'the root that the pack should have, as somebody you trust told it', toRoot)
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, { root }: { root?: string }) => {
      const progress = openProgress();
      const onProgress = (part: number) => progress.show(`Checking: ${Math.floor(part * 100)} %`);
      const verification = await verifyPack(path, { root, onProgress }).finally(progress.end);
      const program = `cloudties ${packageJson.version}`;
      console.log(describeVerification(verification, { path, root, program }));
      const { faultCount } = verification;
      if (faultCount > 0) {
        throw new AppError('PACK_INVALID', `${path}: ${faultCount === 1 ? '1 fault' : `${faultCount} faults`} found.`);
      }
    });
}

function toRoot(value: string): string {
  if (!/^[0-9a-f]{64}$/i.test(value)) throw new InvalidArgumentError('It must have 64 hex digits.');
  return value.toLowerCase();
}
